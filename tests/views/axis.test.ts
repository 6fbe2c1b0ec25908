import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/timeline/calendar-unit.ts';
import { type Tick, ticks } from '../../src/views/axis.ts';
import { timeWords } from '../../src/views/time-words.ts';
import { at, windowOf } from '../timeline/events.ts';

const LABEL = 70;

describe('ticks', () => {
  it.each([
    ['years', windowOf('2014-06-01', '2025-01-01'), 1147, '2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025'],
    ['two years on a phone', windowOf('2014-06-01', '2024-06-01'), 390, '2016 2018 2020 2022 2024'],
    ['decades', windowOf('1900-01-01', '2000-01-01'), 800, '1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000'],
    ['quarters', windowOf('2020-05-01', '2021-05-01'), 390, 'Jul Oct 2021 Apr'],
    ['months', windowOf('2020-05-15', '2020-11-15'), 600, 'Jun 2020 Jul Aug Sep Oct Nov'],
    ['days', windowOf('2020-02-27', '2020-03-03'), 600, '27 Feb 2020 28 Feb 29 Feb 1 Mar 2 Mar 3 Mar'],
    ['days over the new year', windowOf('2020-12-30', '2021-01-04'), 600, '30 Dec 31 Dec 1 Jan 2021 2 Jan 3 Jan 4 Jan'],
    [
      'a major one before its neighbour',
      windowOf('2020-12-26', '2021-01-01'),
      450,
      '26 Dec 27 Dec 28 Dec 29 Dec 30 Dec 1 Jan 2021',
    ],
    ['weeks', windowOf('2020-05-01', '2020-06-01'), 400, '4 May 2020 11 May 18 May 25 May 1 Jun'],
    ['hours', windowOf('2020-05-09', '2020-05-10'), 390, '9 May 2020 06:00 12:00 18:00 10 May'],
  ])('%s', (_, extent, width, labels) => {
    expect(labelsOf(ticks(extent, width, LABEL, timeWords)).join(' ')).toBe(labels);
  });

  it('marks the first of the next longer unit', () => {
    const majors = (from: string, to: string, width: number): string[] =>
      labelsOf(ticks(windowOf(from, to), width, LABEL, timeWords).filter(({ major }) => major));
    expect(majors('2019-10-15', '2021-05-15', 1600)).toEqual(['2020', '2021']);
    expect(majors('2018-06-01', '2031-06-01', 1200)).toEqual(['2020', '2030']);
    expect(majors('2020-04-28', '2020-05-03', 600)).toEqual(['1 May']);
  });

  it.each([
    ['empty', { from: 5, to: 5 }, 800, LABEL],
    ['reversed', { from: 5, to: 1 }, 800, LABEL],
    ['without a start', { from: -Infinity, to: 5 }, 800, LABEL],
    ['without an end', { from: 5, to: Infinity }, 800, LABEL],
    ['no time', { from: NaN, to: NaN }, 800, LABEL],
    ['of no width', windowOf('2020-01-01', '2021-01-01'), 0, LABEL],
  ])('has none for an axis that is %s', (_, extent, width, label) => {
    expect(ticks(extent, width, label, timeWords)).toEqual([]);
  });

  it('writes no label that is wider than the axis', () => {
    expect(labelsOf(ticks(windowOf('2020-01-01', '2021-01-01'), 20, LABEL, timeWords))).toEqual([]);
  });

  it('stands at its place', () => {
    const [first, second] = ticks(windowOf('2020-05-01', '2020-05-06'), 500, LABEL, timeWords);
    expect(first).toEqual({ ms: at('2020-05-01'), px: 0, label: '1 May 2020', anchor: 'start', major: true });
    expect(second).toMatchObject({ ms: at('2020-05-02'), px: 100, anchor: 'middle' });
  });

  it('keeps labels apart and on the axis, whatever the extent', () => {
    const cases = fc.record({
      from: fc.integer({ min: at('1900-01-01'), max: at('2100-01-01') }),
      width: fc.oneof(
        fc.integer({ min: 1, max: 40 }).map((hours) => hours * HOUR_MS),
        fc.integer({ min: 1, max: 1e13 }),
      ),
      px: fc.integer({ min: 1, max: 2000 }),
      label: fc.integer({ min: 20, max: 120 }),
    });
    fc.assert(
      fc.property(cases, ({ from, width, px, label }) => {
        const extent = { from, to: from + width };
        const found = ticks(extent, px, label, timeWords);
        let end = 0;
        for (const tick of found.filter((one) => one.label !== '')) {
          const left = leftOf(tick, widthOf(tick, label));
          expect(left).toBeGreaterThanOrEqual(end - 0.02);
          end = left + widthOf(tick, label);
          expect(end).toBeLessThanOrEqual(px + 0.02);
        }
        for (const { ms } of found) expect(ms >= extent.from && ms <= extent.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('names a year wherever days or longer units are labelled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('1900-01-01'), max: at('2100-01-01') }),
        fc.integer({ min: 40 * 24, max: 10 ** 7 }),
        (from, hours) => {
          const labels = labelsOf(ticks({ from, to: from + hours * HOUR_MS }, 900, LABEL, timeWords));
          expect(labels.some((label) => /\d{4}/.test(label))).toBe(true);
        },
      ),
    );
  });
});

function labelsOf(found: readonly Tick[]): string[] {
  return found.map(({ label }) => label).filter((label) => label !== '');
}

/** Room of a label whose letters are all of one width. */
function widthOf({ label }: Tick, longest: number): number {
  return Math.min(1, label.length / '30 Sep 2020'.length) * longest;
}

function leftOf({ px, anchor }: Tick, label: number): number {
  return anchor === 'start' ? px : anchor === 'end' ? px - label : px - label / 2;
}
