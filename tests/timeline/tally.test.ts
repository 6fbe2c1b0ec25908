import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { indexEvents, type EventIndex } from '../../src/timeline/index-events.ts';
import { narrowIndex } from '../../src/timeline/narrow-index.ts';
import { CELLS, createTally, NO_NODE, type Tally } from '../../src/timeline/tally.ts';
import type { TimeWindow } from '../../src/timeline/time-window.ts';
import { anyEvent, at, columnsOf, event, naiveStatus, windowOf, type TestEvent } from './events.ts';

const FAMILY_OF = Uint8Array.of(3, 0, 6);
/** Keys 0 to 4; the last is nowhere. */
const NODE_OF_KEY = Uint32Array.of(0, 1, 1, 2, NO_NODE);

interface Spoken {
  readonly event: TestEvent;
  readonly key: number;
  readonly code: number;
}

function tallyOf(events: readonly Spoken[], watch?: Parameters<typeof createTally>[2]): Tally {
  const index: EventIndex = indexEvents(columnsOf(events.map(({ event: one }) => one)));
  return createTally(
    index,
    {
      keys: Uint32Array.from(events, ({ key }) => key),
      nodeOfKey: NODE_OF_KEY,
      nodes: 3,
      codes: Uint8Array.from(events, ({ code }) => code),
      familyOf: FAMILY_OF,
    },
    watch,
  );
}

function naiveCells(events: readonly Spoken[], window: TimeWindow, undated: boolean): number[] {
  const cells = new Array<number>(3 * CELLS).fill(0);
  for (const { event: one, key, code } of events) {
    const node = NODE_OF_KEY[key] as number;
    const isUndated = Number.isNaN(one.start) || (one.start === -Infinity && one.end === Infinity);
    const status = undated && isUndated ? 'possible' : naiveStatus(one, window);
    if (node === NO_NODE || status === 'outside') continue;
    const cell = node * CELLS + (FAMILY_OF[code] as number) + (status === 'sure' ? 0 : 7);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return cells;
}

const spoken = fc.record({ event: anyEvent, key: fc.nat(4), code: fc.nat(2) });
const edge = fc.oneof(
  fc.integer({ min: -4, max: 9 }),
  fc.integer({ min: -45, max: 45 }).map((days) => days * DAY_MS),
  fc.constantFrom(-Infinity, Infinity, 0.5, at('1900-01-01'), at('2020-02-29'), at('2100-03-01')),
);
const windows = fc.array(
  fc.tuple(edge, edge, fc.nat(9)).map(([a, b, shape]) => {
    if (shape === 0) return { from: Math.max(a, b), to: Math.min(a, b) };
    return { from: Math.min(a, b), to: Math.max(a, b) };
  }),
  { minLength: 1, maxLength: 12 },
);

describe('a tally', () => {
  it('counts as a naive count does, after any sequence of windows', () => {
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 40 }), windows, fc.boolean(), (events, sequence, undated) => {
        const tally = tallyOf(events);
        tally.withUndated(undated);
        for (const window of sequence) {
          tally.moveTo(window);
          const expected = naiveCells(events, window, undated);
          expect([...tally.cells]).toEqual(expected);
          const totals = [0, 1, 2].map((node) =>
            expected.slice(node * CELLS, (node + 1) * CELLS).reduce((a, b) => a + b),
          );
          expect([...tally.totals]).toEqual(totals);
          expect(tally.active).toBe(totals.filter((total) => total > 0).length);
          expect(tally.counted).toBe(totals.reduce((a, b) => a + b));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('counts as a naive count does while a window of one width slides day by day', () => {
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 40 }), fc.integer({ min: 0, max: 40 }), (events, width) => {
        const tally = tallyOf(events);
        for (let day = -20; day < 20; day++) {
          const window = { from: day * DAY_MS, to: (day + width) * DAY_MS };
          tally.moveTo(window);
          expect([...tally.cells]).toEqual(naiveCells(events, window, false));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells of each event that enters or leaves, and of none twice', () => {
    const events = [
      { event: event('2020-05-01', '2020-05-31'), key: 0, code: 0 },
      { event: event('2020-05-10'), key: 1, code: 0 },
      { event: event('2020-05-20', '2020-06-20', true), key: 4, code: 0 },
      { event: event('', ''), key: 2, code: 1 },
    ];
    const told: [number, number, number][] = [];
    const tally = tallyOf(events, (_, node, sign, _count, row) => told.push([row, node, sign]));
    tally.moveTo(windowOf('2020-05-09', '2020-05-12'));
    expect(told.sort()).toEqual([
      [0, 0, 1],
      [1, 1, 1],
    ]);
    told.length = 0;
    // The first becomes sure: it neither enters nor leaves.
    tally.moveTo(windowOf('2020-05-01', '2020-06-01'));
    expect(told).toEqual([]);
    tally.moveTo(windowOf('2021-05-01', '2021-06-01'));
    expect(told.sort()).toEqual([
      [0, 0, -1],
      [1, 1, -1],
    ]);
    told.length = 0;
    tally.withUndated(true);
    tally.withUndated(true);
    expect(told).toEqual([[3, 1, 1]]);
    expect(tally.cells[CELLS + 7]).toBe(1);
  });

  it('tells of very many at once by key, as of each alone', () => {
    const days = Array.from({ length: 60 }, (_, i) => ({
      event: event(`2020-05-${String((i % 28) + 1).padStart(2, '0')}`),
      key: i % 5,
      code: i % 3,
    }));
    const sum = (events: readonly Spoken[], window: TimeWindow) => {
      const held = new Map<number, { count: number; rows: number }>();
      let calls = 0;
      const tally = tallyOf(events, (key, _node, sign, count, rows) => {
        calls++;
        const before = held.get(key) ?? { count: 0, rows: 0 };
        held.set(key, { count: before.count + sign * count, rows: before.rows ^ rows });
      });
      tally.moveTo(window);
      return { calls, held: [...held].sort(([a], [b]) => a - b) };
    };
    const [few, all] = [windowOf('2020-05-01', '2020-05-04'), windowOf('2020-05-01', '2020-06-01')];
    expect(sum(days, few).calls).toBe(days.filter(({ event: one, key }) => one.start < few.to && key < 4).length);
    const { calls, held } = sum(days, all);
    expect(calls).toBe(4);
    expect(held).toEqual(
      [0, 1, 2, 3].map((key) => {
        const rows = days.flatMap((one, row) => (one.key === key ? [row] : []));
        return [key, { count: rows.length, rows: rows.reduce((a, b) => a ^ b) }];
      }),
    );
  });

  it('leaves out undated events, and those that a filter took, of a window that holds nearly all', () => {
    const dated = Array.from({ length: 30 }, (_, i) => ({ event: event('2020-05-01'), key: i % 4, code: 0 }));
    const events = [{ event: event('', ''), key: 0, code: 0 }, ...dated, { event: event('', ''), key: 1, code: 0 }];
    const columns = columnsOf(events.map(({ event: one }) => one));
    const open = { ...columns, start: columns.start.slice(), end: columns.end.slice() };
    open.start[31] = -Infinity;
    open.end[31] = Infinity;
    const whole = indexEvents(open);
    const kept = Uint32Array.of(0b1111_1111_1111_1111_1111_1111_1111_0111);
    const keys = Uint32Array.from(events, ({ key }) => key);
    const by = { keys, nodeOfKey: NODE_OF_KEY, nodes: 3, codes: null, familyOf: new Uint8Array(1) };
    const counted = [whole, narrowIndex(whole, kept)].map((index) => {
      const tally = createTally(index, by);
      tally.moveTo(windowOf('2020-01-01', '2021-01-01'));
      return tally.counted;
    });
    expect(counted).toEqual([30, 29]);
  });
});
