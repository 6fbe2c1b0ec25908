import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { KIND_IDS, type Kind } from '../../src/model/kinds.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { changeOf, createComparer, totalChange, type Change, type Changes } from '../../src/views/difference.ts';
import {
  anyEvent,
  columnsOf,
  event,
  eventsAndWindow,
  naiveStatus,
  windowOf,
  type TestEvent,
} from '../timeline/events.ts';
import { place, sceneDataset, type Spoken } from './scene-dataset.ts';

const baghdad = { place: place('gn:98182', 'Baghdad', [44.4, 33.34]) };
const basra = { place: place('gn:99532', 'Basra', [47.78, 30.51]) };

interface Told {
  readonly when: TestEvent;
  readonly kind: Kind;
  readonly where?: Spoken;
}

function open(events: readonly Told[]) {
  const dataset = sceneDataset(events);
  const columns = columnsOf(events.map(({ when }) => when));
  dataset.incidents.start.set(columns.start);
  dataset.incidents.end.set(columns.end);
  dataset.incidents.timeFlags.set(columns.timeFlags);
  return { dataset, comparer: createComparer(dataset, indexEvents(dataset.incidents, dataset.incidents.kind)) };
}

const [shelling, protest, arrest] = [
  'rocket-or-mortar-fire',
  'protest',
  'raid-or-arrest',
] as const satisfies readonly Kind[];

describe('two months', () => {
  const { comparer, dataset } = open([
    { when: event('2020-01-05'), kind: protest, where: baghdad },
    { when: event('2020-01-06'), kind: protest, where: baghdad },
    { when: event('2020-01-07'), kind: protest, where: basra },
    { when: event('2020-01-31', '2020-02-01'), kind: arrest, where: basra },
    { when: event('2020-02-05'), kind: shelling },
    { when: event('2020-02-29'), kind: shelling },
    { when: event('2020-03-01'), kind: shelling },
    { when: event(''), kind: arrest },
  ]);
  const january = windowOf('2020-01-01', '2020-02-01');
  const february = windowOf('2020-02-01', '2020-03-01');
  const { kinds, places } = comparer.between(january, february);
  const rows = (changes: Changes, name: (key: number) => string): (readonly [string, number, number])[] =>
    Array.from(changes.keys, (key) => {
      const { before, after } = changeOf(changes, key);
      return [name(key), before, after] as const;
    });

  it('differ by kind, the greatest change first', () => {
    expect(rows(kinds, (key) => KIND_IDS[key] ?? '')).toEqual([
      [protest, 3, 0],
      [shelling, 0, 2],
      [arrest, 1, 1],
    ]);
  });

  it('differ by place; what has no place is one of them', () => {
    const named = rows(places, (key) => dataset.places[key - 1]?.name ?? 'none');
    expect(named[0]).toEqual(['none', 0, 2]);
    expect(named.slice(1)).toHaveLength(4);
    expect(totalChange(places)).toEqual(totalChange(kinds));
  });

  it('tell sure from possible', () => {
    expect(changeOf(kinds, KIND_IDS.indexOf(arrest))).toEqual({
      before: 1,
      after: 1,
      change: 0,
      beforeSure: 0,
      afterSure: 0,
      sureChange: 0,
    });
    expect(totalChange(kinds)).toEqual({
      before: 4,
      after: 3,
      change: -1,
      beforeSure: 3,
      afterSure: 2,
      sureChange: -1,
    });
  });

  it('do not differ from themselves', () => {
    const same = comparer.between(january, january);
    expect(totalChange(same.kinds).change).toBe(0);
    expect(Array.from(same.places.keys, (key) => changeOf(same.places, key).change)).not.toContain(1);
  });
});

it('a key that is none holds nothing', () => {
  const { comparer } = open([]);
  const { kinds, places } = comparer.between(
    windowOf('2020-01-01', '2020-02-01'),
    windowOf('2020-02-01', '2020-03-01'),
  );
  expect([kinds.keys.length, places.keys.length]).toEqual([0, 0]);
  expect(changeOf(places, 99)).toMatchObject({ before: 0, after: 0 });
});

it('counts, after any windows before, what a naive filter counts', () => {
  const told = fc.record({
    when: anyEvent,
    kind: fc.constantFrom(...KIND_IDS),
    where: fc.constantFrom<Spoken | undefined>(undefined, baghdad, basra),
  });
  const anyWindow = eventsAndWindow.map(({ window }) => window);
  fc.assert(
    fc.property(
      fc.array(told, { maxLength: 30 }),
      fc.array(fc.tuple(anyWindow, anyWindow), { minLength: 1, maxLength: 4 }),
      (events, pairs) => {
        const { dataset, comparer } = open(
          events.map(({ where, ...rest }) => ({ ...rest, ...(where ? { where } : {}) })),
        );
        for (const [before, after] of pairs) {
          const { kinds, places } = comparer.between(before, after);
          const naive = (key: number, keyOf: (row: number) => number): Change => {
            const count = (window: typeof before, status: string): number =>
              events.filter(({ when }, row) => keyOf(row) === key && naiveStatus(when, window) === status).length;
            const [beforeSure, afterSure] = [count(before, 'sure'), count(after, 'sure')];
            const [all, now] = [beforeSure + count(before, 'possible'), afterSure + count(after, 'possible')];
            return {
              before: all,
              after: now,
              change: now - all,
              beforeSure,
              afterSure,
              sureChange: afterSure - beforeSure,
            };
          };
          checkOrder(kinds);
          checkOrder(places);
          KIND_IDS.forEach((_, key) => {
            expect(changeOf(kinds, key)).toEqual(naive(key, (row) => dataset.incidents.kind[row] ?? -1));
          });
          for (let key = 0; key <= dataset.places.length; key++) {
            expect(changeOf(places, key)).toEqual(naive(key, (row) => placeOf(dataset, row)));
          }
          expect(totalChange(places)).toEqual(totalChange(kinds));
        }
      },
    ),
  );
});

/** Every key that holds an event is there once, and changes only become smaller. */
function checkOrder(changes: Changes): void {
  const sizes = Array.from(changes.keys, (key) => Math.abs(changeOf(changes, key).change));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  const held = Array.from(changes.before.sure.keys()).filter((key) => {
    const { before, after } = changeOf(changes, key);
    return before + after > 0;
  });
  expect([...changes.keys].sort((a, b) => a - b)).toEqual(held);
}

function placeOf(dataset: Dataset, row: number): number {
  return dataset.wheres.place[dataset.incidents.where[row] ?? 0] ?? 0;
}
