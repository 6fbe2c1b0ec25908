import { incidentCount, placesOf, visitCount, type Dataset, type Place, type Spelling } from '../../index.ts';
import { IncidentRow } from '../list/incident-list.tsx';
import { VisitRow } from '../list/visit-list.tsx';
import { shownIncidents, shownVisits } from '../state/computed.ts';
import { countryName } from '../words/country.ts';
import { words } from '../words/words.ts';
import { pointWords } from '../words/point.ts';
import { Field, Line } from './field.tsx';

/** A place may have a hundred spellings; this many are shown at first. */
const FIRST_SPELLINGS = 12;

/** A place: its names, its kind, where it lies, and everything that happened there in the whole dataset. */
export function PlaceCard({ dataset, place }: { dataset: Dataset; place: Place }) {
  const all = placesOf(
    dataset,
    Array.from({ length: incidentCount(dataset) }, (_, row) => row),
    Array.from({ length: visitCount(dataset) }, (_, row) => row),
  ).find((row) => row.place.id === place.id) ?? { incidents: [], visits: [] };
  const shownIncidentRows = new Map(shownIncidents.value.map((item) => [item.row, item]));
  const shownVisitRows = new Map(shownVisits.value.map((item) => [item.row, item]));
  return (
    <>
      <p class="card-kind">{words.placeKind[place.kind]}</p>
      <h2 dir="auto">{place.name}</h2>
      <p class="summary">
        {[place.kind === 'governorate' ? '' : place.admin1, countryName(place.country)]
          .filter((part) => part !== '')
          .join(', ')}
      </p>
      <dl>
        <Field name={words.card.names}>
          <Names spellings={place.spellings} />
        </Field>
        <Field name={words.card.coordinates}>
          {pointWords(place.point)}
          <Line>
            {words.card.radius(String(Math.round(place.radiusMetres / 100) / 10))}{' '}
            {place.source === place.id ? '' : `· ${place.source}`}
          </Line>
        </Field>
      </dl>
      {all.incidents.length > 0 && (
        <section>
          <h3 class="rows-heading">
            {words.card.incidents} <span class="count">{all.incidents.length}</span>
          </h3>
          <ul class="rows">
            {all.incidents.map((row) => (
              <li key={row}>
                <IncidentRow
                  dataset={dataset}
                  item={shownIncidentRows.get(row) ?? { row, status: 'sure', opacity: 1 }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {all.visits.length > 0 && (
        <section>
          <h3 class="rows-heading">
            {words.card.visits} <span class="count">{all.visits.length}</span>
          </h3>
          <ul class="rows">
            {all.visits.map((row) => (
              <li key={row}>
                <VisitRow dataset={dataset} item={shownVisitRows.get(row) ?? { row, status: 'sure', opacity: 1 }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="faint id">{place.id}</p>
    </>
  );
}

function Names({ spellings }: { spellings: readonly Spelling[] }) {
  const first = spellings.slice(0, FIRST_SPELLINGS);
  const rest = spellings.slice(FIRST_SPELLINGS);
  return (
    <>
      <span class="spellings">{first.map(spelled)}</span>
      {rest.length > 0 && (
        <details class="candidates">
          <summary>+{rest.length}</summary>
          <span class="spellings">{rest.map(spelled)}</span>
        </details>
      )}
    </>
  );
}

function spelled({ text, language }: Spelling) {
  return (
    <bdi key={text} lang={language ?? undefined}>
      {text}
    </bdi>
  );
}
