import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facet, FACETS, governorateKey } from '../../src/views/facets.ts';
import { facetValues, type Filter, filterOf, keep, NO_FILTER, type RowSets } from '../../src/views/filter.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { filtered, naiveRows, naiveValues, opened, rowsKept } from './filter-cases.ts';
import { place, sceneDataset } from './scene-dataset.ts';

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
            const { counts } = keep(dataset, { ...NO_FILTER, [facet]: [value] });
            expect(counts.incidents + counts.visits).toBe(count);
          }
        }
      }),
    );
  });
});

describe('a view of a facet', () => {
  it('counts what passes all other facets, on any dataset', () => {
    fc.assert(
      fc.property(filtered, ({ dataset, filters }) => {
        const made = filterOf(dataset);
        const said = naiveValues(dataset);
        for (const filter of filters) {
          for (const facet of FACETS) {
            const others = naiveRows(
              dataset,
              filter,
              FACETS.filter((one) => one !== facet),
            );
            expect(rowsKept(made.keepBut(facet, filter, null))).toEqual(others);
            const passing = [
              ...others.incidents.map((row) => said.incidents[row]?.[facet]),
              ...others.visits.map((row) => said.visits[row]?.[facet]),
            ];
            const every = [...said.incidents, ...said.visits].map((values) => values[facet]);
            const values = made.values(facet, filter, null);
            expect(new Set(values.map(({ value }) => value))).toEqual(new Set(every.flat()));
            for (const { value, count } of values) {
              expect(count).toBe(passing.filter((list) => list?.includes(value)).length);
            }
          }
        }
      }),
    );
  });

  it('keeps the values that would give nothing, and heeds the words that are sought', async () => {
    const dataset = await opened();
    const made = filterOf(dataset);
    const counts = (facet: Facet, filter: Partial<Filter>, texts: RowSets | null = null): [string, number][] =>
      made.values(facet, { ...NO_FILTER, ...filter }, texts).map(({ value, count }) => [value, count]);
    const protests = counts('statuses', { kinds: ['protest'] });
    expect(protests).toEqual([
      ['reported', 1],
      ['claimed', 0],
      ['denied', 0],
      ['planned', 0],
    ]);
    expect(counts('statuses', { kinds: ['protest'], statuses: ['denied'] })).toEqual(protests);
    expect(counts('actors', { statuses: ['claimed'] })[0]).toEqual(['A cell', 1]);
    const none = made.keep({ ...NO_FILTER, kinds: ['riot'] }, null);
    expect(counts('statuses', {}, none).map(([, count]) => count)).toEqual([0, 0, 0, 0]);
  });
});
