import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { visitDay } from '../../src/views/visit-day.ts';
import { visitProgress } from '../../src/views/visit-progress.ts';
import { timeWords } from '../../src/views/time-words.ts';
import { csv, openTables } from '../dataset/open.ts';
import { at, windowOf } from '../timeline/events.ts';

async function visit(earliest: string, latest: string) {
  const row = { id: 'v-1', traveller: 'A minister', to: 'Erbil', status: 'made', earliest, latest };
  const incidents = csv(['id', 'kind', 'title']);
  return (await openTables({ incidents, visits: csv(Object.keys(row), row) })).value;
}

describe('visitDay', () => {
  it.each([
    ['2020-05-09', '2020-05-09', '9 May 2020'],
    ['2020-02-29', '2020-02-29', '29 Feb 2020'],
    ['2020-05-31', '2020-05-31', '31 May 2020'],
    ['2020-05-09', '2020-05-11', 'May 2020'],
    ['2020-05-01', '2020-05-31', 'May 2020'],
    ['2020-01-03T22:00Z', '2020-01-03T23:59Z', '3 Jan 2020'],
    ['2020-01-03T22:00Z', '2020-01-04T02:00Z', 'January 2020'],
    ['2020-05-31', '2020-06-01', ''],
    ['2019-05-09', '2020-05-09', ''],
    ['2014-01-01', '2014-12-31', ''],
    ['', '2020-01-04', ''],
    ['1979-01-01', '', ''],
    ['', '', ''],
  ])('%j to %j is %j', async (earliest, latest, expected) => {
    expect(visitDay(await visit(earliest, latest), 0)).toBe(expected);
  });

  it('takes its words from the table', async () => {
    const words = { ...timeWords, day: ({ day }: { day: number }) => `le ${day}`, month: () => 'mai' };
    expect(visitDay(await visit('2020-05-09', '2020-05-09'), 0, words)).toBe('le 9');
    expect(visitDay(await visit('2020-05-09', '2020-05-10'), 0, words)).toBe('mai');
  });

  it('is empty for a row that is not there', async () => {
    expect(visitDay(await visit('2020-05-09', '2020-05-09'), 1)).toBe('');
  });
});

describe('visitProgress', () => {
  const start = at('2020-05-10');
  const TEN_DAYS = start + 10 * DAY_MS;
  it.each<[string, number, number, ReturnType<typeof windowOf>, number]>([
    ['before it begins', start, TEN_DAYS, windowOf('2020-05-01', '2020-05-09'), 0],
    ['as it begins', start, TEN_DAYS, windowOf('2020-05-01', '2020-05-10'), 0],
    ['half way through a long stay', start, TEN_DAYS, windowOf('2020-05-05', '2020-05-15'), 0.5],
    ['at its end', start, TEN_DAYS, windowOf('2020-05-10', '2020-05-20'), 1],
    ['long after', start, TEN_DAYS, windowOf('2020-05-10', '2021-05-20'), 1],
    [
      'a day in a window of a hundred days grows through twelve',
      start,
      start + DAY_MS,
      windowOf('2020-02-06', '2020-05-16'),
      0.5,
    ],
    ['an open end grows through a share of the window', start, Infinity, windowOf('2020-02-06', '2020-05-16'), 0.5],
    ['an open start is whole', -Infinity, TEN_DAYS, windowOf('2020-05-01', '2020-05-09'), 1],
    ['an undated one is whole', NaN, NaN, windowOf('2020-05-01', '2020-05-09'), 1],
    ['no time at all is whole', start, start, windowOf('2020-05-10', '2020-05-10'), 1],
    ['a window without a beginning', start, TEN_DAYS, { from: -Infinity, to: at('2020-05-15') }, 0.5],
    ['a window without an end', start, TEN_DAYS, { from: at('2020-05-01'), to: Infinity }, 1],
    ['all time', start, start + DAY_MS, { from: -Infinity, to: Infinity }, 1],
  ])('%s', (_, from, to, window, expected) => {
    expect(visitProgress(from, to, window)).toBeCloseTo(expected, 9);
  });

  it('grows from 0 to 1 and never back while a window moves', () => {
    const day = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        day,
        (first, stay, width, end) => {
          const grownAt = (to: number): number =>
            visitProgress(first * DAY_MS, (first + stay) * DAY_MS, { from: (to - width) * DAY_MS, to: to * DAY_MS });
          expect(grownAt(end)).toBeGreaterThanOrEqual(0);
          expect(grownAt(end)).toBeLessThanOrEqual(1);
          expect(grownAt(end + 1)).toBeGreaterThanOrEqual(grownAt(end));
          expect(grownAt(first)).toBe(0);
          expect(grownAt(first + Math.max(stay, width))).toBe(1);
        },
      ),
    );
  });
});
