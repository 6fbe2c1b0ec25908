import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { momentOf } from '../../src/timeline/moments.ts';
import { rowsIn, type WindowRows } from '../../src/timeline/window-rows.ts';
import { at, columnsOf, event, eventsAndWindow, naiveStatus, type TestEvent, windowOf } from './events.ts';

const indexOf = (events: readonly TestEvent[]) => indexEvents(columnsOf(events));

const listed = (rows: WindowRows): number[] => Array.from({ length: rows.length }, (_, i) => rows.rowAt(i));

describe('rowsIn', () => {
  it('is a stretch by start, and what began before it', () => {
    const rows = rowsIn(
      indexOf([
        event('2020-05-20'),
        event('2020-05-01', '2020-05-31'),
        event('2020-05-10'),
        event('', '2020-05-18'),
        event('', ''),
        event('2020-05-15'),
        event('2020-05-01', '2020-05-02'),
        event('', '2020-05-08'),
      ]),
      windowOf('2020-05-09', '2020-05-20'),
    );
    expect([rows.first, rows.last, [...rows.earlier], rows.length]).toEqual([4, 6, [0, 2], 4]);
    expect(listed(rows)).toEqual([1, 2, 5, 3]);
  });

  it('puts equal moments in row order, whether the start or only the end is known', () => {
    const same = at('2020-05-10') - 1;
    const events = [
      { start: same, end: same + 5, lasting: false },
      event('', '2020-05-09'),
      { start: same, end: same + 5, lasting: false },
      event('', '2020-05-09'),
      event('2020-05-10'),
    ];
    expect(listed(rowsIn(indexOf(events), windowOf('2020-05-09', '2020-05-11')))).toEqual([0, 1, 2, 3, 4]);
    expect(listed(rowsIn(indexOf(events), windowOf('2020-05-10', '2020-05-11')))).toEqual([0, 2, 4]);
  });

  it.each([
    ['reversed', { from: 10, to: 5 }],
    ['from nowhere', { from: NaN, to: 5 }],
    ['to nowhere', { from: 5, to: NaN }],
    ['before all time', { from: -Infinity, to: -Infinity }],
    ['after all time', { from: Infinity, to: Infinity }],
  ])('is empty in a window that is %s', (_, window) => {
    const rows = rowsIn(
      indexOf([
        { start: 0, end: 100, lasting: true },
        { start: 0, end: Infinity, lasting: false },
        { start: -Infinity, end: 7, lasting: false },
      ]),
      window,
    );
    expect([rows.length, rows.last - rows.first, rows.earlier.length]).toEqual([0, 0, 0]);
  });

  it.each([-1, 1, 1.5, NaN])('has no row at %d of one', (i) => {
    const rows = rowsIn(indexOf([event('2020-05-09')]), windowOf('2020-05-09', '2020-05-10'));
    expect(rows.rowAt(0)).toBe(0);
    expect(() => rows.rowAt(i)).toThrow(RangeError);
  });

  it('finds the one that goes on among thousands that have ended', () => {
    const crowd = Array.from({ length: 5000 }, (_, i) => ({ start: i, end: i + 1, lasting: false }));
    const index = indexOf([...crowd, { start: 1234, end: 10 * DAY_MS, lasting: false }]);
    expect(listed(rowsIn(index, { from: DAY_MS, to: 2 * DAY_MS }))).toEqual([5000]);
    expect(rowsIn(index, { from: 10 * DAY_MS, to: 11 * DAY_MS }).length).toBe(0);
  });

  it('lists what the definition shows, in the order of moments', () => {
    fc.assert(
      fc.property(eventsAndWindow, ({ events, window }) => {
        const index = indexOf(events);
        const shown = events.flatMap((one, row) => (naiveStatus(one, window) === 'outside' ? [] : [row]));
        const sorted = shown.sort((a, b) => momentOf(index, a) - momentOf(index, b) || a - b);
        const rows = rowsIn(index, window);
        expect(listed(rows)).toEqual(sorted);
        for (let position = rows.first; position < rows.last; position++) {
          const start = index.columns.start[index.byStart[position] ?? NaN] ?? NaN;
          expect(start >= window.from && start < window.to).toBe(true);
        }
        expect([...rows.earlier]).toEqual([...rows.earlier].sort((a, b) => a - b));
        expect(rows.earlier.every((position) => position < rows.first)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
