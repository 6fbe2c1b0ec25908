import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { incidentAt, visitAt } from '../../src/model/read-dataset.ts';
import { placeOf, type Where } from '../../src/model/where.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { visibilityOf } from '../../src/timeline/visibility.ts';
import { eventsAt, placesByCount, placeTallyOf } from '../../src/views/places-list.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { csv, openTables } from '../dataset/open.ts';
import { windowOf } from '../timeline/events.ts';

const INCIDENTS = csv(
  ['id', 'kind', 'title', 'place', 'launch_place', 'earliest', 'latest'],
  {
    id: 'i-0',
    kind: 'missile-attack',
    title: 'x',
    place: 'Erbil',
    launch_place: 'Tehran',
    earliest: '2020-01-08',
    latest: '2020-01-08',
  },
  {
    id: 'i-1',
    kind: 'other',
    title: 'x',
    place: 'Irbil',
    launch_place: 'Erbil',
    earliest: '2020-02-01',
    latest: '2020-02-01',
  },
  { id: 'i-2', kind: 'other', title: 'x', place: 'Samarra', earliest: '2020-02-01', latest: '2020-02-01' },
  { id: 'i-3', kind: 'other', title: 'x', place: 'Nowhere', earliest: '2020-02-01', latest: '2020-02-01' },
  { id: 'i-4', kind: 'other', title: 'x', earliest: '2020-02-01', latest: '2020-02-01' },
);
const VISITS = csv(
  ['id', 'traveller', 'from', 'to', 'status', 'earliest', 'latest'],
  {
    id: 'v-0',
    traveller: 'x',
    from: 'Tehran',
    to: 'Erbil',
    status: 'made',
    earliest: '2020-01-20',
    latest: '2020-01-20',
  },
  {
    id: 'v-1',
    traveller: 'x',
    from: 'Baghdad',
    to: 'Baghdad',
    status: 'made',
    earliest: '2020-02-01',
    latest: '2020-02-01',
  },
  { id: 'v-2', traveller: 'x', to: 'Nowhere', status: 'made' },
  { id: 'v-3', traveller: 'x', to: 'Baghdad', status: 'made' },
);

/** Every place that is named in a window, with how many events do. */
async function said(from: string, to: string, withUndated: boolean): Promise<string[]> {
  const { value } = await openTables({ incidents: INCIDENTS, visits: VISITS });
  const counts = tallyOf(value).countIn(windowOf(from, to), withUndated);
  const named = placesByCount(value.places, counts);
  expect(counts.named).toBe(named.length);
  return Array.from(named, (place) => `${value.places[place]?.name} ${counts.countOf(place)}`);
}

function tallyOf(dataset: Dataset) {
  const incidents = indexEvents(dataset.incidents, dataset.incidents.kind);
  const visits = indexEvents(dataset.visits);
  return placeTallyOf(dataset, incidents, visits);
}

describe('counting places', () => {
  it.each<[string, string, string, boolean, string[]]>([
    ['nothing in an empty window', '2020-01-01', '2020-01-01', false, []],
    [
      'the place with most events first, then by name',
      '2020-01-01',
      '2020-12-31',
      false,
      ['Erbil 3', 'Tehran 2', 'Baghdad 1'],
    ],
    ['a launch place', '2020-01-01', '2020-01-15', false, ['Erbil 1', 'Tehran 1']],
    [
      'once for what names a place twice, nothing for what is ambiguous or unknown',
      '2020-02-01',
      '2020-02-02',
      false,
      ['Baghdad 1', 'Erbil 1'],
    ],
    [
      'undated ones beside the window when they are asked for',
      '2020-01-01',
      '2020-01-15',
      true,
      ['Baghdad 1', 'Erbil 1', 'Tehran 1'],
    ],
  ])('%s', async (_, from, to, withUndated, expected) => {
    expect(await said(from, to, withUndated)).toEqual(expected);
  });

  it('agrees with a naive count of the records, window after window', () => {
    const datasets = parts.map((made) => datasetOf(made));
    const windows = fc.array(fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 20_000 })));
    fc.assert(
      fc.property(datasets, windows, (dataset, list) => {
        const tally = tallyOf(dataset);
        for (const [day, days] of list) {
          const window = { from: day * 86_400_000, to: (day + days) * 86_400_000 };
          const counts = tally.countIn(window, false);
          dataset.places.forEach((place, at) => {
            expect(counts.countOf(at)).toBe(naiveCount(dataset, place.id, window));
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the events at a place', () => {
  it('are all that name it, once each', async () => {
    const { value } = await openTables({ incidents: INCIDENTS, visits: VISITS });
    const idOf = (name: string): string => value.places.find((place) => place.name === name)?.id ?? '';
    const at = (name: string) => {
      const { incidents, visits } = eventsAt(value, idOf(name));
      return [[...incidents], [...visits]];
    };
    expect(at('Erbil')).toEqual([[0, 1], [0]]);
    expect(at('Tehran')).toEqual([[0], [0]]);
    expect(at('Baghdad')).toEqual([[], [1, 3]]);
    expect(at('Samarra')).toEqual([[], []]);
  });
});

function naiveCount(dataset: Dataset, id: string, window: { from: number; to: number }): number {
  const names = (...wheres: (Where | null)[]): boolean =>
    wheres.some((where) => where !== null && placeOf(where.resolution) === id);
  const isIn = ({ start, end, timeFlags }: Dataset['incidents'] | Dataset['visits'], row: number): boolean =>
    visibilityOf(start[row] ?? NaN, end[row] ?? NaN, timeFlags[row] ?? 0, window) !== 'outside';
  const incidents = [...dataset.incidents.id.keys()].filter((row) => {
    const { where, launch } = incidentAt(dataset, row);
    return names(where, launch) && isIn(dataset.incidents, row);
  });
  const visits = [...dataset.visits.id.keys()].filter((row) => {
    const { from, to } = visitAt(dataset, row);
    return names(from, to) && isIn(dataset.visits, row);
  });
  return incidents.length + visits.length;
}
