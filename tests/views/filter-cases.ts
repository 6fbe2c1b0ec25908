import fc from 'fast-check';
import { rowsOf } from '../../src/base/bitmap.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { incidentAt, visitAt } from '../../src/model/read-dataset.ts';
import { placeOf, type Where } from '../../src/model/where.ts';
import { type Facet, FACETS } from '../../src/views/facets.ts';
import { facetValues, type Filter, type RowSets } from '../../src/views/filter.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { csv, openTables } from '../dataset/open.ts';

const INCIDENTS = csv(
  ['id', 'kind', 'title', 'place', 'launch_place', 'actors', 'status', 'sources'],
  {
    id: 'raid',
    kind: 'raid-or-arrest',
    title: 'A raid',
    place: 'Erbil',
    actors: 'attacker=Police|target=A cell',
    sources: 's-1',
  },
  {
    id: 'rocket',
    kind: 'rocket-or-mortar-fire',
    title: 'Rockets',
    place: 'Baghdad',
    launch_place: 'Diyala',
    actors: 'blamed=A cell',
    status: 'claimed',
    sources: 's-1|s-2',
  },
  { id: 'clash', kind: 'armed-clash', title: 'A clash', place: 'Diyala', status: 'denied', sources: 's-2' },
  { id: 'march', kind: 'protest', title: 'A march', place: 'Tehran', actors: 'participant=Crowd|organiser=Crowd' },
  { id: 'threat', kind: 'threat', title: 'A threat', status: 'planned' },
  { id: 'lost', kind: 'other', title: 'Lost', place: 'Nowhere', sources: 's-3' },
  { id: 'two', kind: 'other', title: 'One of two', place: 'Samarra' },
  { id: 'wide', kind: 'troop-movement', title: 'Troops', place: 'Iraq' },
);
const VISITS = csv(
  ['id', 'traveller', 'from', 'to', 'hosts', 'status', 'sources'],
  {
    id: 'trip',
    traveller: 'A minister',
    from: 'Tehran',
    to: 'Baghdad',
    hosts: 'A mayor|A host',
    status: 'made',
    sources: 's-1',
  },
  { id: 'plan', traveller: 'A minister', to: 'Erbil', status: 'planned' },
  { id: 'stay', traveller: 'Crowd', to: 'Nowhere', status: 'under-way' },
);
const SOURCES = csv(['id', 'title'], { id: 's-1', title: 'A headline' }, { id: 's-2', title: '' });

/** Events of many sorts, read from tables. */
export async function opened(): Promise<Dataset> {
  return (await openTables({ incidents: INCIDENTS, visits: VISITS, sources: SOURCES })).value;
}

/** The rows that are set, as lists. */
export function rowsKept({ incidents, visits }: RowSets): Record<'incidents' | 'visits', number[]> {
  return { incidents: [...rowsOf(incidents)], visits: [...rowsOf(visits)] };
}

/** Any dataset, with filters by values that it has and one that it has not. */
export const filtered = parts.chain((made) => {
  const dataset = datasetOf(made);
  const found = facetValues(dataset);
  const wanted = Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...found[facet].map(({ value }) => value), 'nothing'];
      return [facet, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(values))];
    }),
  ) as Record<Facet, fc.Arbitrary<string[]>>;
  return fc.record({
    dataset: fc.constant(dataset),
    filters: fc.array(fc.record({ ...wanted, text: fc.constant('') }), { minLength: 1, maxLength: 4 }),
  });
});

/** The rows that pass the named facets, by the records. */
export function naiveRows(dataset: Dataset, filter: Filter, facets: readonly Facet[]): ReturnType<typeof rowsKept> {
  const all = naiveValues(dataset);
  const rows = (list: readonly Record<Facet, string[]>[]): number[] =>
    list.flatMap((values, row) => {
      const passes = (facet: Facet): boolean =>
        filter[facet].length === 0 || filter[facet].some((one) => values[facet].includes(one));
      return facets.every(passes) ? [row] : [];
    });
  return { incidents: rows(all.incidents), visits: rows(all.visits) };
}

/** The values of each event as its record says them, row by row. */
export function naiveValues(dataset: Dataset): Record<'incidents' | 'visits', Record<Facet, string[]>[]> {
  const governorateOf = (where: Where | null): string[] => {
    const id = where === null ? null : placeOf(where.resolution);
    return dataset.places.filter((known) => known.id === id).map(({ country, admin1 }) => `${country}/${admin1}`);
  };
  const reviewOf = (note: string): string => (note.startsWith('machine-read') ? 'machine-read' : 'reviewed');
  return {
    incidents: Array.from(dataset.incidents.id, (_, row) => {
      const { kind, actors, where, status, sources, note } = incidentAt(dataset, row);
      return {
        kinds: [kind],
        actors: actors.map(({ name }) => name),
        governorates: governorateOf(where),
        precisions: [where?.precision ?? 'unknown'],
        statuses: [status],
        reviews: [reviewOf(note)],
        sources: [...sources],
      };
    }),
    visits: Array.from(dataset.visits.id, (_, row) => {
      const { traveller, hosts, from, to, status, sources, note } = visitAt(dataset, row);
      const ends = [from, to].filter((where) => where !== null);
      return {
        kinds: ['visit'],
        actors: [traveller, ...hosts],
        governorates: ends.flatMap(governorateOf),
        precisions: ends.length === 0 ? ['unknown'] : ends.map(({ precision }) => precision),
        statuses: [status === 'planned' ? 'planned' : 'reported'],
        reviews: [reviewOf(note)],
        sources: [...sources],
      };
    }),
  };
}
