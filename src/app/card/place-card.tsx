import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { eventsAt, KIND_PRECISION, statusAt, type Dataset, type Place } from '../../index.ts';
import type { PlaceDetail } from '../gazetteer/protocol.ts';
import { IncidentRow } from '../list/incident-list.tsx';
import { listWindow } from '../list/list-window.ts';
import { WholeRows } from '../list/rows.tsx';
import { VisitRow } from '../list/visit-list.tsx';
import { incidentIndex, visitIndex } from '../state/computed.ts';
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
  const all = useMemo(() => eventsAt(dataset, place.id), [dataset, place.id]);
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

function IncidentsThere({ dataset, rows }: { dataset: Dataset; rows: Uint32Array }) {
  const index = incidentIndex.value;
  const isPossible = (row: number): boolean => index !== null && statusAt(index, row, listWindow.value) === 'possible';
  return (
    <EventsThere
      heading={words.card.incidents}
      rows={rows}
      render={(row) => <IncidentRow dataset={dataset} row={row} possible={isPossible(row)} />}
    />
  );
}

function VisitsThere({ dataset, rows }: { dataset: Dataset; rows: Uint32Array }) {
  const index = visitIndex.value;
  const isPossible = (row: number): boolean => index !== null && statusAt(index, row, listWindow.value) === 'possible';
  return (
    <EventsThere
      heading={words.card.visits}
      rows={rows}
      render={(row) => <VisitRow dataset={dataset} row={row} possible={isPossible(row)} />}
    />
  );
}

/** As many events are put into the card at a time. */
const PAGE = 100;

function EventsThere(props: { heading: string; rows: Uint32Array; render: (row: number) => VNode }) {
  const { heading, rows, render } = props;
  const [pages, setPages] = useState(1);
  if (rows.length === 0) return null;
  const shown = Array.from(rows.subarray(0, pages * PAGE));
  const rest = rows.length - shown.length;
  return (
    <section>
      <h3 class="rows-heading">
        {heading} <span class="count">{rows.length}</span>
      </h3>
      <WholeRows rows={shown} render={render} />
      {rest > 0 && (
        <button
          type="button"
          class="more-rows"
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {words.list.showMore(Math.min(rest, PAGE))}
        </button>
      )}
    </section>
  );
}
