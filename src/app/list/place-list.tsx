import { placesByCount, type Place, type RowSequence } from '../../index.ts';
import { select } from '../state/actions.ts';
import { dataset, selection } from '../state/signals.ts';
import { countryName } from '../words/country.ts';
import { words } from '../words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { placeCounts } from './list-window.ts';
import { Row, Rows } from './rows.tsx';

/** The places that the window's events name. */
export function PlaceList() {
  const open = dataset.value;
  const counts = placeCounts.value;
  const chosen = selection.value;
  if (!open || !counts || counts.named === 0) return <EmptyList of="places" />;
  const places = placesByCount(open.places, counts);
  const at = chosen.kind === 'place' ? open.places.findIndex(({ id }) => id === chosen.id) : -1;
  return (
    <Rows
      list={sequenceOf(places)}
      chosen={at < 0 ? null : at}
      render={(row) => <PlaceRow place={open.places[row] as Place} count={counts.countOf(row)} />}
    />
  );
}

function sequenceOf(places: Uint32Array): RowSequence {
  return {
    dated: places.length,
    undated: 0,
    rowAt: (place) => places[place] as number,
    placeOf: (row) => places.indexOf(row),
  };
}

function PlaceRow({ place, count }: { place: Place; count: number }) {
  const chosen = selection.value;
  return (
    <Row
      id={`place:${place.id}`}
      selected={chosen.kind === 'place' && chosen.id === place.id}
      possible={false}
      glyph={<span class="place-count">{count}</span>}
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
  );
}
