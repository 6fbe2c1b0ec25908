import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { endsBefore, indexEvents, startsBefore } from '../../src/timeline/index-events.ts';
import { sortRows } from '../../src/timeline/sort-rows.ts';
import { anyEvent, columnsOf, event } from './events.ts';

describe('indexEvents', () => {
  it('orders rows by start and by end; equal times keep row order, open sides stand first and last', () => {
    const index = indexEvents(
      columnsOf([
        event('2020-05-10'),
        event('', '2020-05-09'),
        event('2020-05-09', ''),
        event('', ''),
        event('2020-05-09', '2020-05-10'),
        event('2020-05-10'),
      ]),
    );
    expect([...index.byStart]).toEqual([1, 2, 4, 0, 5]);
    expect([...index.byEnd]).toEqual([1, 0, 4, 5, 2]);
    expect([...index.undated]).toEqual([3]);
  });

  it('parts what is neither lasting nor open by its length', () => {
    const index = indexEvents(
      columnsOf([
        event('2020-05-01'),
        event('2020-05-01', '2020-05-31'),
        event('2020-01-01', '2020-12-31'),
        event('2019-01-01', '2020-12-31'),
        event('2020-05-01', '2020-05-01', true),
        event('2020-05-01', ''),
        event('2020-05-01', '2020-05-07'),
        event('2020-05-01', '2020-07-31'),
      ]),
    );
    expect(
      index.classes.map(({ minLength, maxLength, positions }) => [
        minLength / DAY_MS,
        maxLength / DAY_MS,
        ...Array.from(positions, (position) => index.byStart[position]),
      ]),
    ).toEqual([
      [1, 1, 0],
      [7, 7, 6],
      [31, 31, 1],
      [92, 92, 7],
      [366, 366, 2],
      [731, 731, 3],
    ]);
    expect([index.openByEnd.length, [...index.latestEnds.endless]]).toEqual([0, [5]]);
  });

  it('keeps all rows, each once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const index = indexEvents(columnsOf(events));
        const all = events.map((_, row) => row);
        const sorted = (rows: Iterable<number>): number[] => [...rows].sort((a, b) => a - b);
        expect(sorted([...index.byEnd, ...index.undated])).toEqual(all);
        expect(sorted(index.byStart)).toEqual(sorted(index.byEnd));
        expect([...index.undated]).toEqual(sorted(index.undated));
      }),
    );
  });
});

describe('startsBefore and endsBefore', () => {
  const times = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 400 });

  it('count as a search through all does, with the edge or without', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: -1, max: 302 }), fc.boolean(), (starts, ms, orEqual) => {
        const index = indexEvents(columnsOf(starts.map((start) => ({ start, end: start + 2, lasting: false }))));
        const holds = (time: number): boolean => time < ms || (orEqual && time === ms);
        expect(startsBefore(index, ms, orEqual)).toBe(starts.filter(holds).length);
        expect(endsBefore(index, ms, orEqual)).toBe(starts.filter((start) => holds(start + 2)).length);
      }),
    );
  });

  it('count open sides at infinity only', () => {
    const index = indexEvents(columnsOf([event('', '2020-05-09'), event('2020-05-09', ''), event('', '')]));
    const at = [-Infinity, 0, Infinity, NaN];
    expect(at.map((ms) => [startsBefore(index, ms), startsBefore(index, ms, true)])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
      [0, 0],
    ]);
    expect(at.map((ms) => [endsBefore(index, ms), endsBefore(index, ms, true)])).toEqual([
      [0, 0],
      [0, 0],
      [1, 2],
      [0, 0],
    ]);
  });
});

describe('sortRows', () => {
  const key = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(-Infinity, Infinity, -0, 0),
  );

  it.each([
    ['few rows', 300],
    ['many rows', 9000],
  ])('orders %s as a stable comparison does', (_, count) => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 200 }), (some) => {
        const keys = Float64Array.from({ length: count }, (_unused, row) => some[(row * 31) % some.length] ?? 0);
        const rows = Uint32Array.from(keys, (_unused, row) => count - 1 - row);
        const expected = [...rows].sort((a, b) => {
          const left = keys[a] ?? 0;
          const right = keys[b] ?? 0;
          return left < right ? -1 : left > right ? 1 : b - a;
        });
        expect(sortRows(rows, keys)).toEqual(Uint32Array.from(expected));
      }),
      { numRuns: 30 },
    );
  });

  it.each([1, -1])('tells keys apart by their last bits, sign %i', (sign) => {
    const keys = Float64Array.from({ length: 5000 }, (_, row) => sign * (1 + ((row * 37) % 5000) * Number.EPSILON));
    const order = [
      ...sortRows(
        Uint32Array.from(keys, (_, row) => row),
        keys,
      ),
    ].map((row) => keys[row] ?? NaN);
    expect(order).toEqual([...keys].sort((a, b) => a - b));
  });
});
