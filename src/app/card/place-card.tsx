import { incidentCount, KIND_PRECISION, placesOf, visitCount, type Dataset, type Place } from '../../index.ts';
import type { PlaceDetail } from '../gazetteer/protocol.ts';
import { IncidentRow } from '../list/incident-list.tsx';
import { VisitRow } from '../list/visit-list.tsx';
import { shownIncidents, shownVisits } from '../state/computed.ts';
import { countryName } from '../words/country.ts';
import { kilometresText } from '../words/kilometres.ts';
import { sourceName } from '../words/source-name.ts';
import { kindWord } from '../words/place-line.ts';
import { words } from '../words/words.ts';
import { pointWords } from '../words/point.ts';
import { Field, Line } from './field.tsx';
import { PackLicences, PlaceNames } from './place-names.tsx';

/**
 * A place: its names, its kind, where it lies, and everything that happened there in the whole dataset; also one that nothing happened at.
 * `detail` is null until the gazetteer has answered, and for a place that only the dataset knows.
 */
export function PlaceCard({ dataset, place, detail }: { dataset: Dataset; place: Place; detail: PlaceDetail | null }) {
  const all = placesOf(
    dataset,
    Array.from({ length: incidentCount(dataset) }, (_, row) => row),
    Array.from({ length: visitCount(dataset) }, (_, row) => row),
  ).find((row) => row.place.id === place.id) ?? { incidents: [], visits: [] };
  const { source, population, area } = detail?.place ?? place;
  const radiusMetres = place.radiusMetres || KIND_PRECISION[place.kind].defaultRadiusMetres;
  return (
    <>
      <p class="card-kind">{kindWord(place)}</p>
      <h2>
        <bdi>{place.name}</bdi>
      </h2>
      <p class="summary">
        {[place.kind === 'governorate' ? '' : place.admin1, countryName(place.country)]
          .filter((part) => part !== '' && part !== place.name)
          .join(', ')}
      </p>
      <dl>
        <Field name={words.card.coordinates}>
          {pointWords(place.point)}
          <Line>
            {words.card.radius(kilometresText(radiusMetres))}
            {area && ` · ${words.place.area}`}
          </Line>
        </Field>
        {population > 0 && <Field name={words.place.people}>{population.toLocaleString('en')}</Field>}
        <Field name={words.place.source}>
          {sourceName(source, place.id)}
          {source.includes(':') && <Line>{source}</Line>}
        </Field>
        <Field name={words.card.names}>
          <PlaceNames spellings={place.spellings} packs={detail?.packs ?? []} />
        </Field>
        {detail && detail.packs.length > 0 && (
          <Field name={words.place.licences}>
            <PackLicences packs={detail.packs} />
          </Field>
        )}
      </dl>
      <IncidentsThere dataset={dataset} rows={all.incidents} />
      <VisitsThere dataset={dataset} rows={all.visits} />
      {all.incidents.length + all.visits.length === 0 && <p class="faint">{words.place.nothing}</p>}
      <p class="faint id">{place.id}</p>
    </>
  );
}

function IncidentsThere({ dataset, rows }: { dataset: Dataset; rows: readonly number[] }) {
  if (rows.length === 0) return null;
  const shown = new Map(shownIncidents.value.map((item) => [item.row, item]));
  return (
    <section>
      <h3 class="rows-heading">
        {words.card.incidents} <span class="count">{rows.length}</span>
      </h3>
      <ul class="rows">
        {rows.map((row) => (
          <li key={row}>
            <IncidentRow dataset={dataset} item={shown.get(row) ?? { row, status: 'sure', opacity: 1 }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function VisitsThere({ dataset, rows }: { dataset: Dataset; rows: readonly number[] }) {
  if (rows.length === 0) return null;
  const shown = new Map(shownVisits.value.map((item) => [item.row, item]));
  return (
    <section>
      <h3 class="rows-heading">
        {words.card.visits} <span class="count">{rows.length}</span>
      </h3>
      <ul class="rows">
        {rows.map((row) => (
          <li key={row}>
            <VisitRow dataset={dataset} item={shown.get(row) ?? { row, status: 'sure', opacity: 1 }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
