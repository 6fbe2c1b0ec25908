import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { incidentAt, visitAt } from '../../src/model/read-dataset.ts';
import { placeOf, type Where } from '../../src/model/where.ts';
import { placesOf } from '../../src/views/places-list.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { csv, openTables } from '../dataset/open.ts';

const INCIDENTS = csv(
  ['id', 'kind', 'title', 'place', 'launch_place'],
  { id: 'i-0', kind: 'missile-attack', title: 'x', place: 'Erbil', launch_place: 'Tehran' },
  { id: 'i-1', kind: 'other', title: 'x', place: 'Irbil', launch_place: 'Erbil' },
  { id: 'i-2', kind: 'other', title: 'x', place: 'Samarra' },
  { id: 'i-3', kind: 'other', title: 'x', place: 'Nowhere' },
  { id: 'i-4', kind: 'other', title: 'x' },
);
const VISITS = csv(
  ['id', 'traveller', 'from', 'to', 'status'],
  { id: 'v-0', traveller: 'x', from: 'Tehran', to: 'Erbil', status: 'made' },
  { id: 'v-1', traveller: 'x', from: 'Baghdad', to: 'Baghdad', status: 'made' },
  { id: 'v-2', traveller: 'x', to: 'Nowhere', status: 'made' },
);

async function said(incidents: readonly number[], visits: readonly number[]): Promise<string[]> {
  const { value } = await openTables({ incidents: INCIDENTS, visits: VISITS });
  return placesOf(value, incidents, visits).map(
    (row) => `${row.place.name} ${row.incidents.join()}/${row.visits.join()}`,
  );
}

describe('placesOf', () => {
  it.each<[string, number[], number[], string[]]>([
    ['nothing', [], [], []],
    [
      'all: the place with most events first, then by name',
      [0, 1, 2, 3, 4],
      [0, 1, 2],
      ['Erbil 0,1/0', 'Tehran 0/0', 'Baghdad /1'],
    ],
    ['only the rows given', [1], [], ['Erbil 1/']],
    ['a launch place', [0], [], ['Erbil 0/', 'Tehran 0/']],
    ['visits, from and to', [], [0], ['Erbil /0', 'Tehran /0']],
    ['once for a visit that stays where it is', [], [1], ['Baghdad /1']],
    ['neither an ambiguous nor an unknown place, nor none', [2, 3, 4], [2], []],
    ['rows in any order', [1, 0], [], ['Erbil 1,0/', 'Tehran 0/']],
  ])('%s', async (_, incidents, visits, expected) => {
    expect(await said(incidents, visits)).toEqual(expected);
  });

  it('takes typed arrays too', async () => {
    const { value } = await openTables({ incidents: INCIDENTS, visits: VISITS });
    expect(placesOf(value, Uint32Array.of(0, 1), Uint32Array.of(0))).toEqual(placesOf(value, [0, 1], [0]));
  });

  it('agrees with a naive search of the records', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const dataset = datasetOf(made);
        const found = placesOf(dataset, [...made.incidents.keys()], [...made.visits.keys()]);
        for (const place of dataset.places) {
          const names = (...wheres: (Where | null)[]): boolean =>
            wheres.some((where) => where !== null && placeOf(where.resolution) === place.id);
          const incidents = made.incidents.flatMap((_, row) => {
            const { where, launch } = incidentAt(dataset, row);
            return names(where, launch) ? [row] : [];
          });
          const visits = made.visits.flatMap((_, row) => {
            const { from, to } = visitAt(dataset, row);
            return names(from, to) ? [row] : [];
          });
          const listed = found.filter((one) => one.place.id === place.id);
          expect(listed).toEqual(incidents.length + visits.length === 0 ? [] : [{ place, incidents, visits }]);
        }
      }),
    );
  });

  it('has an order of its own, whatever that of the rows', () => {
    const order = (dataset: Dataset): string[] =>
      placesOf(dataset, [...dataset.incidents.id.keys()], [...dataset.visits.id.keys()]).map(({ place }) => place.id);
    const sameNames = parts.map((made) => ({
      ...made,
      places: made.places.map((one) => ({ ...one, name: 'Samarra' })),
    }));
    fc.assert(
      fc.property(fc.oneof(parts, sameNames), (made) => {
        expect(order(datasetOf(made, 'reversed'))).toEqual(order(datasetOf(made)));
      }),
    );
  });
});
