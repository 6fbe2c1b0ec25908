import { select } from '../state/actions.ts';
import { shownPlaces } from '../state/computed.ts';
import { selection } from '../state/signals.ts';
import { countryName } from '../words/country.ts';
import { words } from '../words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { Row } from './rows.tsx';

/** The places that the window's events name. */
export function PlaceList() {
  const places = shownPlaces.value;
  const chosen = selection.value;
  if (places.length === 0) return <EmptyList of="places" />;
  return (
    <ul class="rows">
      {places.map(({ place, incidents, visits }) => (
        <li key={place.id}>
          <Row
            id={`place:${place.id}`}
            selected={chosen.kind === 'place' && chosen.id === place.id}
            possible={false}
            glyph={<span class="place-count">{incidents.length + visits.length}</span>}
            title={place.name}
            details={
              <>
                {[
                  words.placeKind[place.kind],
                  place.kind === 'governorate' ? '' : place.admin1,
                  place.kind === 'country' ? '' : countryName(place.country),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </>
            }
            onChoose={() => {
              select({ kind: 'place', id: place.id });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
