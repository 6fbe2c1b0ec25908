import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { FAMILIES } from '../../src/model/families.ts';
import { familyOf, KIND_IDS } from '../../src/model/kinds.ts';
import { incidentAt, visitAt } from '../../src/model/read-dataset.ts';
import { placeOf, type Where } from '../../src/model/where.ts';
import { familyColumn } from '../../src/views/family-column.ts';
import {
  type Facet,
  FACETS,
  facetValues,
  type Filter,
  governorateKey,
  isNoFilter,
  keep,
  NO_FILTER,
  VISIT_KIND,
} from '../../src/views/filter.ts';
import { searchTexts } from '../../src/views/search.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { csv, openTables } from '../dataset/open.ts';
import { place, sceneDataset } from './scene-dataset.ts';

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

async function opened(): Promise<Dataset> {
  return (await openTables({ incidents: INCIDENTS, visits: VISITS, sources: SOURCES })).value;
}

function keptIds(dataset: Dataset, filter: Partial<Filter>): string[] {
  const { incidents, visits } = keep(dataset, { ...NO_FILTER, ...filter }, searchTexts(dataset));
  return [
    ...Array.from(incidents, (row) => incidentAt(dataset, row).id),
    ...Array.from(visits, (row) => visitAt(dataset, row).id),
  ];
}

const ALL = ['raid', 'rocket', 'clash', 'march', 'threat', 'lost', 'two', 'wide', 'trip', 'plan', 'stay'];

describe('keep', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing', {}, ALL],
    ['white space', { text: '  ' }, ALL],
    ['a kind', { kinds: ['protest'] }, ['march']],
    ['two kinds', { kinds: ['protest', 'threat'] }, ['march', 'threat']],
    ['visits', { kinds: [VISIT_KIND] }, ['trip', 'plan', 'stay']],
    ['visits and a kind', { kinds: ['threat', VISIT_KIND] }, ['threat', 'trip', 'plan', 'stay']],
    ['a kind that no event has', { kinds: ['riot'] }, []],
    ['a family, which is no kind', { kinds: ['strikes'] }, []],
    ['an actor in any role', { actors: ['A cell'] }, ['raid', 'rocket']],
    ['a traveller who is an actor too', { actors: ['Crowd'] }, ['march', 'stay']],
    ['a host', { actors: ['A mayor'] }, ['trip']],
    ['half a name', { actors: ['A'] }, []],
    ['a name in another case', { actors: ['crowd'] }, []],
    ['a governorate', { governorates: ['IQ/Erbil'] }, ['raid', 'plan']],
    ['where it was fired from does not count', { governorates: ['IQ/Diyala'] }, ['clash']],
    ['either end of a visit', { governorates: ['IR/'] }, ['march', 'trip']],
    ['a country as a whole', { governorates: ['IQ/'] }, ['wide']],
    ['a governorate of another country', { governorates: ['IR/Erbil'] }, []],
    ['no place is no governorate', { governorates: [''] }, []],
    ['settlements', { precisions: ['settlement'] }, ['raid', 'rocket', 'march', 'trip', 'plan']],
    ['governorates', { precisions: ['governorate'] }, ['clash']],
    ['countries', { precisions: ['country'] }, ['wide']],
    [
      'what has no place, or one that nobody knows, or two',
      { precisions: ['unknown'] },
      ['threat', 'lost', 'two', 'stay'],
    ],
    ['nothing is exact', { precisions: ['exact'] }, []],
    [
      'reported: also visits made and under way',
      { statuses: ['reported'] },
      ['raid', 'march', 'lost', 'two', 'wide', 'trip', 'stay'],
    ],
    ['planned', { statuses: ['planned'] }, ['threat', 'plan']],
    ['denied or claimed', { statuses: ['denied', 'claimed'] }, ['rocket', 'clash']],
    ['the status of a visit is no word of its own', { statuses: ['made', 'under-way'] }, []],
    ['a source', { sources: ['s-1'] }, ['raid', 'rocket', 'trip']],
    ['a source that is known by its id alone', { sources: ['s-3'] }, ['lost']],
    ['a source that is not cited', { sources: ['s-4', ''] }, []],
    ['two facets at once', { actors: ['A cell'], statuses: ['claimed'] }, ['rocket']],
    ['two facets that no event has both of', { actors: ['Crowd'], sources: ['s-1'] }, []],
    ['text', { text: 'irbil' }, ['raid', 'plan']],
    ['text and a facet', { text: 'erbil', kinds: [VISIT_KIND] }, ['plan']],
    ['text that is nowhere', { text: 'zzz' }, []],
  ])('%s', async (_, filter, ids) => {
    expect(keptIds(await opened(), filter)).toEqual(ids);
  });

  it('agrees with a naive filter of records, on any dataset', () => {
    const cases = parts.chain((made) => {
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
        filter: fc.record({ ...wanted, text: fc.constantFrom('', ' ') }),
      });
    });
    fc.assert(
      fc.property(cases, ({ dataset, filter }) => {
        const kept = keep(dataset, filter, searchTexts(dataset));
        const expected = naiveValues(dataset);
        const passes = (values: Record<Facet, string[]>): boolean =>
          FACETS.every(
            (facet) => filter[facet].length === 0 || filter[facet].some((one) => values[facet].includes(one)),
          );
        const rowsOf = (list: readonly Record<Facet, string[]>[]): number[] =>
          list.flatMap((values, row) => (passes(values) ? [row] : []));
        expect([...kept.incidents]).toEqual(rowsOf(expected.incidents));
        expect([...kept.visits]).toEqual(rowsOf(expected.visits));
      }),
      { numRuns: 300 },
    );
  });
});

/** The values of each event as its record says them, row by row. */
function naiveValues(dataset: Dataset): Record<'incidents' | 'visits', Record<Facet, string[]>[]> {
  const governorateOf = (where: Where | null): string[] => {
    const id = where === null ? null : placeOf(where.resolution);
    return dataset.places.filter((known) => known.id === id).map(({ country, admin1 }) => `${country}/${admin1}`);
  };
  return {
    incidents: Array.from(dataset.incidents.id, (_, row) => {
      const { kind, actors, where, status, sources } = incidentAt(dataset, row);
      return {
        kinds: [kind],
        actors: actors.map(({ name }) => name),
        governorates: governorateOf(where),
        precisions: [where?.precision ?? 'unknown'],
        statuses: [status],
        sources: [...sources],
      };
    }),
    visits: Array.from(dataset.visits.id, (_, row) => {
      const { traveller, hosts, from, to, status, sources } = visitAt(dataset, row);
      const ends = [from, to].filter((where) => where !== null);
      return {
        kinds: ['visit'],
        actors: [traveller, ...hosts],
        governorates: ends.flatMap(governorateOf),
        precisions: ends.length === 0 ? ['unknown'] : ends.map(({ precision }) => precision),
        statuses: [status === 'planned' ? 'planned' : 'reported'],
        sources: [...sources],
      };
    }),
  };
}

describe('facetValues', () => {
  async function said(facet: Facet): Promise<string[]> {
    return facetValues(await opened())[facet].map(({ value, label, count }) => `${value}: ${label} (${count})`);
  }

  it('lists kinds by family, visits last, by the names of the table', async () => {
    expect(await said('kinds')).toEqual([
      'rocket-or-mortar-fire: Rocket or mortar fire (1)',
      'armed-clash: Armed clash (1)',
      'raid-or-arrest: Raid or arrest (1)',
      'protest: Protest (1)',
      'troop-movement: Troop movement (1)',
      'threat: Threat (1)',
      'other: Other (2)',
      'visit: visit (3)',
    ]);
  });

  it('lists actors by how many events they are in, however often in one', async () => {
    expect(await said('actors')).toEqual([
      'A cell: A cell (2)',
      'A minister: A minister (2)',
      'Crowd: Crowd (2)',
      'A host: A host (1)',
      'A mayor: A mayor (1)',
      'Police: Police (1)',
    ]);
  });

  it('lists governorates by their name, a whole country by its code', async () => {
    expect(await said('governorates')).toEqual([
      'IQ/Baghdad: Baghdad (2)',
      'IQ/Erbil: Erbil (2)',
      'IR/: IR (2)',
      'IQ/Diyala: Diyala (1)',
      'IQ/: IQ (1)',
    ]);
  });

  it('lists precisions finest first and statuses in their order', async () => {
    expect(await said('precisions')).toEqual([
      'settlement: settlement (5)',
      'governorate: governorate (1)',
      'country: country (1)',
      'unknown: unknown (4)',
    ]);
    expect(await said('statuses')).toEqual([
      'reported: reported (7)',
      'claimed: claimed (1)',
      'denied: denied (1)',
      'planned: planned (2)',
    ]);
  });

  it('calls a source by its title, or by its id when it has none', async () => {
    expect(await said('sources')).toEqual(['s-1: A headline (3)', 's-2: s-2 (2)', 's-3: s-3 (1)']);
  });

  it.each([
    ['IQ', 'A/B', 'A/B'],
    ['', 'Somewhere', 'Somewhere'],
    ['IQ', '', 'IQ'],
  ])('calls %j, %j %j', (country, admin1, label) => {
    const where = { place: place('pl:x', 'X', [44, 33], 'settlement', { country, admin1 }) };
    expect(facetValues(sceneDataset([{ where }])).governorates).toEqual([
      { value: governorateKey(country, admin1), label, count: 1 },
    ]);
  });

  it('lists values of one name by their keys, in whatever order they come', () => {
    const samarra = (country: string) => ({
      where: { place: place(`pl:${country}`, 'X', [44, 33], 'settlement', { country, admin1: 'X' }) },
    });
    const keys = (...countries: string[]): string[] =>
      facetValues(sceneDataset(countries.map(samarra))).governorates.map(({ value }) => value);
    expect(keys('RU', 'IQ', 'IR')).toEqual(['IQ/X', 'IR/X', 'RU/X']);
    expect(keys('IR', 'RU', 'IQ')).toEqual(['IQ/X', 'IR/X', 'RU/X']);
  });

  it('has a visit without any place among the unknown', () => {
    expect(facetValues(sceneDataset([], [{}])).precisions).toMatchObject([{ value: 'unknown', count: 1 }]);
  });

  it('has a place of neither country nor division under one key', () => {
    const where = { place: place('pl:x', 'X', [44, 33], 'water', { country: '', admin1: '' }) };
    expect(facetValues(sceneDataset([{ where }])).governorates).toMatchObject([{ value: '/', count: 1 }]);
  });

  it('is empty for an empty dataset', () => {
    for (const facet of FACETS) expect(facetValues(sceneDataset([]))[facet]).toEqual([]);
  });

  it('counts what a filter by that value alone keeps, whatever the order of the rows', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const dataset = datasetOf(made);
        const values = facetValues(dataset);
        expect(facetValues(datasetOf(made, 'reversed'))).toEqual(values);
        for (const facet of FACETS) {
          for (const { value, count } of values[facet]) {
            const kept = keep(dataset, { ...NO_FILTER, [facet]: [value] }, searchTexts(dataset));
            expect(kept.incidents.length + kept.visits.length).toBe(count);
          }
        }
      }),
    );
  });
});

describe('isNoFilter', () => {
  it.each<[string, Partial<Filter>, boolean]>([
    ['nothing', {}, true],
    ['white space', { text: ' \t' }, true],
    ['text', { text: 'a' }, false],
    ...FACETS.map((facet): [string, Partial<Filter>, boolean] => [facet, { [facet]: ['x'] }, false]),
  ])('%s', (_, filter, expected) => {
    expect(isNoFilter({ ...NO_FILTER, ...filter })).toBe(expected);
  });
});

describe('familyColumn', () => {
  it('has the family of every incident', () => {
    const column = familyColumn(sceneDataset(KIND_IDS.map((kind) => ({ kind }))));
    expect(column).toBeInstanceOf(Uint8Array);
    expect(Array.from(column, (code) => FAMILIES[code])).toEqual(KIND_IDS.map(familyOf));
  });

  it('is empty without incidents, and leaves the kinds as they are', () => {
    expect(familyColumn(sceneDataset([]))).toHaveLength(0);
    const dataset = sceneDataset([{ kind: 'other' }]);
    familyColumn(dataset);
    expect(dataset.incidents.kind[0]).toBe(KIND_IDS.indexOf('other'));
  });
});
