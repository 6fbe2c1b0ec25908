import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingAfter, latestEnds } from '../../src/timeline/latest-ends.ts';

const after = (ends: readonly number[], ms: number, past: number): number[] => {
  const expected = ends.flatMap((end, position) => (position < past && end > ms ? [position] : []));
  const all = Float64Array.from(ends);
  return [...endingAfter(all, latestEnds(all), ms, past, expected.length)];
};

describe('endingAfter', () => {
  it.each<[string, number[], number, number, number[]]>([
    ['nothing', [], 5, 0, []],
    ['one that ends later', [6], 5, 1, [0]],
    ['one that ends then', [5], 5, 1, []],
    ['one that never ends', [Infinity], 5, 1, [0]],
    ['one that never ends, past the position', [1, Infinity], 5, 1, []],
    ['both, in order', [9, Infinity, 1, 7, Infinity, 6], 5, 5, [0, 1, 3, 4]],
    ['the last of the ninth block', [...new Array<number>(71).fill(1), 6], 5, 72, [71]],
  ])('finds %s', (_, ends, ms, past, expected) => {
    expect(after(ends, ms, past)).toEqual(expected);
  });

  it('finds the first ones as a search through all does', () => {
    const end = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Infinity));
    const many = fc.array(end, { maxLength: 700, size: 'max' });
    fc.assert(
      fc.property(many, fc.integer({ min: 5, max: 10 }), fc.nat(700), (ends, ms, past) => {
        const expected = ends.flatMap((one, position) => (position < past && one > ms ? [position] : []));
        expect(after(ends, ms, past)).toEqual(expected);
      }),
    );
  });
});
