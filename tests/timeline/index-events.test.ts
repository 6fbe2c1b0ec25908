import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
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

  it('puts each dated row into one group of its length and knowledge', () => {
    const index = indexEvents(
      columnsOf([
        event('2020-05-01'),
        event('2020-05-01', '2020-05-31'),
        event('2020-01-01', '2020-12-31'),
        event('2019-01-01', '2020-12-31'),
        event('2020-05-01', '2020-05-01', true),
        event('2020-05-01', ''),
      ]),
    );
    expect(
      index.groups.map(({ knowledge, maxLength, rowsByStart }) => [knowledge, maxLength / DAY_MS, ...rowsByStart]),
    ).toEqual([
      ['open-end', Infinity, 5],
      ['lasting', 1, 4],
      ['within', 1, 0],
      ['within', 31, 1],
      ['within', 366, 2],
      ['within', 731, 3],
    ]);
  });

  it('keeps all rows, each once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const index = indexEvents(columnsOf(events));
        const grouped = index.groups.flatMap(({ rowsByStart }) => [...rowsByStart]);
        const all = events.map((_, row) => row);
        const sorted = (rows: Iterable<number>): number[] => [...rows].sort((a, b) => a - b);
        expect(sorted([...grouped, ...index.undated])).toEqual(all);
        expect(sorted([...index.byEnd, ...index.undated])).toEqual(all);
        expect(sorted(index.byStart)).toEqual(sorted(index.byEnd));
      }),
    );
  });

  it('does not change the rows it is given', () => {
    const rows = Uint32Array.of(1, 0);
    indexEvents(columnsOf([event('2020-05-09'), event('2020-05-10')]), undefined, rows);
    expect([...rows]).toEqual([1, 0]);
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
