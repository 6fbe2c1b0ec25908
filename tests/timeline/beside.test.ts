import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstComparison, windowBeside } from '../../src/timeline/beside.ts';
import { windowOf } from './events.ts';

it.each([
  ['a month', ['2020-03-01', '2020-04-01'], ['2020-02-01', '2020-03-01'], ['2020-04-01', '2020-05-01']],
  ['a quarter', ['2020-01-01', '2020-04-01'], ['2019-10-01', '2020-01-01'], ['2020-04-01', '2020-07-01']],
  ['a leap year', ['2020-01-01', '2021-01-01'], ['2019-01-01', '2020-01-01'], ['2021-01-01', '2022-01-01']],
  ['a year around 1900', ['1900-01-01', '1901-01-01'], ['1899-01-01', '1900-01-01'], ['1901-01-01', '1902-01-01']],
  ['29 February', ['2020-02-29', '2020-03-01'], ['2020-02-28', '2020-02-29'], ['2020-03-01', '2020-03-02']],
  ['thirty days', ['2020-03-02', '2020-04-01'], ['2020-02-01', '2020-03-02'], ['2020-04-01', '2020-05-01']],
  ['a window of no length', ['2020-03-01', '2020-03-01'], ['2020-03-01', '2020-03-01'], ['2020-03-01', '2020-03-01']],
] as const)('beside %s lies as much', (_, [from, to], before, after) => {
  expect(windowBeside(windowOf(from, to), -1)).toEqual(windowOf(before[0], before[1]));
  expect(windowBeside(windowOf(from, to), 1)).toEqual(windowOf(after[0], after[1]));
});

it('meets the window, and going there and back is the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2e12, max: 4e12 }), fc.integer({ min: 0, max: 1e11 }), (from, width) => {
      const window = { from, to: from + width };
      expect(windowBeside(window, -1).to).toBe(from);
      expect(windowBeside(windowBeside(window, -1), 1)).toEqual(window);
    }),
  );
});

const extent = windowOf('2014-01-01', '2024-01-01');

it('compares with the time before where there is some', () => {
  const shown = windowOf('2020-03-01', '2020-04-01');
  expect(firstComparison(shown, extent)).toEqual({ shown, compared: windowOf('2020-02-01', '2020-03-01') });
});

it.each([
  ['all of time', ['2014-01-01', '2024-01-01'], '2019-01-01'],
  ['all since the beginning', ['2014-01-01', '2014-01-11'], '2014-01-06'],
  ['more than all', ['2010-01-01', '2030-01-01'], '2020-01-02'],
] as const)('cuts a window of %s in its middle', (_, [from, to], middle) => {
  expect(firstComparison(windowOf(from, to), extent)).toEqual({
    shown: windowOf(middle, to),
    compared: windowOf(from, middle),
  });
});

it('cuts a day at noon', () => {
  const { shown, compared } = firstComparison(windowOf('2014-01-01', '2014-01-02'), extent);
  expect(compared.to - compared.from).toBe(12 * 3_600_000);
  expect(shown.from).toBe(compared.to);
});
