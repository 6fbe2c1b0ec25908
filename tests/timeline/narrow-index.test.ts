import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBitmap, fullBitmap, setBit } from '../../src/base/bitmap.ts';
import { countIn } from '../../src/timeline/count.ts';
import { extentOf, nearestEvents, nextMoment, previousMoment } from '../../src/timeline/extent.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { countMomentsBefore, rowsByMoment } from '../../src/timeline/moments.ts';
import { narrowIndex } from '../../src/timeline/narrow-index.ts';
import { rowsIn } from '../../src/timeline/window-rows.ts';
import { columnsOf, event, eventsAndWindow, type TestEvent, windowOf } from './events.ts';

const bitmapOf = (rows: readonly number[], rowCount: number) => {
  const bits = emptyBitmap(rowCount);
  for (const row of rows) setBit(bits, row);
  return bits;
};

describe('narrowIndex', () => {
  const events = [event('2020-05-09'), event('2020-05-10'), event('2020-05-11'), event('', ''), event('', '')];
  const index = indexEvents(columnsOf(events), Uint8Array.of(0, 1, 2, 3, 4), 5);

  it('holds only the rows that are kept', () => {
    const narrowed = narrowIndex(index, bitmapOf([0, 2, 3], 5));
    expect([[...narrowed.byStart], [...narrowed.byEnd], [...narrowed.undated]]).toEqual([[0, 2], [0, 2], [3]]);
    expect([...countIn(narrowed, windowOf('2020-05-01', '2020-06-01')).sureByCode]).toEqual([1, 0, 1, 0, 0]);
    expect(narrowIndex(narrowed, emptyBitmap(5)).byStart).toHaveLength(0);
  });

  it('is the same index when nothing falls out, and another when only an undated row does', () => {
    expect(narrowIndex(index, fullBitmap(5))).toBe(index);
    expect(narrowIndex(index, bitmapOf([0, 1, 2, 4], 5))).not.toBe(index);
    const narrowed = narrowIndex(index, bitmapOf([0, 3], 5));
    expect(narrowIndex(narrowed, bitmapOf([0, 1, 3], 5))).toBe(narrowed);
  });

  it('answers as an index of the kept events alone does', () => {
    const cases = eventsAndWindow.chain(({ events: some, window }) =>
      fc.record({
        some: fc.constant(some),
        window: fc.constant(window),
        keeps: fc.array(fc.boolean(), { minLength: some.length, maxLength: some.length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ some, window, keeps }) => {
        const codes = Uint8Array.from(some, (_, row) => row % 7);
        const rows = some.flatMap((_, row) => (keeps[row] === true ? [row] : []));
        const narrowed = narrowIndex(indexEvents(columnsOf(some), codes, 7), bitmapOf(rows, some.length));
        const alone = indexEvents(
          columnsOf(rows.map((row) => some[row] as TestEvent)),
          Uint8Array.from(rows, (row) => row % 7),
          7,
        );
        const own = (alike: Iterable<number>): number[] => Array.from(alike, (row) => rows[row] ?? NaN);
        expect(countIn(narrowed, window)).toEqual(countIn(alone, window));
        const found = rowsIn(narrowed, window);
        const expected = rowsIn(alone, window);
        const range = Array.from({ length: expected.length }, (_, i) => i);
        expect([found.first, found.last, found.earlier]).toEqual([expected.first, expected.last, expected.earlier]);
        expect(range.map((i) => found.rowAt(i))).toEqual(own(range.map((i) => expected.rowAt(i))));
        expect([...narrowed.undated]).toEqual(own(alone.undated));
        expect(extentOf(narrowed)).toEqual(extentOf(alone));
        expect(countMomentsBefore(narrowed, window.to)).toEqual(countMomentsBefore(alone, window.to));
        expect([...rowsByMoment(narrowed, window)]).toEqual(own(rowsByMoment(alone, window)));
        expect(nextMoment(narrowed, window.from)).toBe(nextMoment(alone, window.from));
        expect(previousMoment(narrowed, window.to)).toBe(previousMoment(alone, window.to));
        const near = nearestEvents(narrowed, window);
        const nearAlone = nearestEvents(alone, window);
        const named = (one: typeof near.before) => (one ? { row: rows[one.row] ?? NaN, ms: one.ms } : null);
        expect([near.before, near.after]).toEqual([named(nearAlone.before), named(nearAlone.after)]);
      }),
      { numRuns: 1000 },
    );
  });
});
