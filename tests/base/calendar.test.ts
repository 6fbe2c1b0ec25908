import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  DAY_MS,
  dayNumber,
  daysInMonth,
  formatDay,
  formatInstant,
  parseDay,
  parseMoment,
  weekday,
} from '../../src/base/calendar.ts';

const FIRST = dayNumber(-9999, 1, 1);
const LAST = dayNumber(9999, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('dayNumber', () => {
  it.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2020, 2, 29, 18_321],
    [1900, 3, 1, -25_508],
    [2100, 3, 1, 47_541],
    [0, 1, 1, -719_528],
    [-1, 12, 31, -719_529],
    [9999, 12, 31, 2_932_896],
  ])('%i-%i-%i is day %i', (year, month, day, days) => {
    expect(dayNumber(year, month, day)).toBe(days);
    expect(civilDate(days)).toEqual({ year, month, day });
  });

  it('counts every day from -9999 to 9999 once, in order, and civilDate takes it back', () => {
    let expected = FIRST;
    for (let year = -9999; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = daysOf(year, month);
        for (let day = 1; day <= length; day++, expected++) {
          const back = civilDate(expected);
          // Asking `expect` seven million times would take minutes.
          if (back.year !== year || back.month !== month || back.day !== day)
            expect(back, `day ${expected}`).toEqual({ year, month, day });
          if (dayNumber(year, month, day) !== expected) expect(dayNumber(year, month, day)).toBe(expected);
        }
      }
    }
    expect(expected).toBe(LAST + 1);
  });

  it('takes the day that a moment within it lies in', () => {
    expect(civilDate(0.999)).toEqual({ year: 1970, month: 1, day: 1 });
    expect(civilDate(-0.001)).toEqual({ year: 1969, month: 12, day: 31 });
  });
});

/** Written out from the rule of 1582, not from the algorithm under test. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

describe('daysInMonth', () => {
  it.each([
    [2020, 2, 29],
    [2000, 2, 29],
    [0, 2, 29],
    [-4, 2, 29],
    [2021, 2, 28],
    [1900, 2, 28],
    [2100, 2, 28],
    [-100, 2, 28],
    [2020, 4, 30],
    [2020, 12, 31],
  ])('%i-%i has %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it('holds for every month from -9999 to 9999', () => {
    const wrong: string[] = [];
    for (let year = -9999; year <= 9999; year++)
      for (let month = 1; month <= 12; month++)
        if (daysInMonth(year, month) !== daysOf(year, month)) wrong.push(`${year}-${month}`);
    expect(wrong).toEqual([]);
  });
});

describe('weekday', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2020-02-29', 6],
    ['2020-03-01', 0],
    ['1900-01-01', 1],
    ['2100-02-28', 0],
    ['0000-01-01', 6],
  ])('%s is %i', (day, expected) => {
    expect(weekday(parseDay(day) ?? NaN)).toBe(expected);
  });

  it('goes round in seven days, before 1970 too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day)).toBeGreaterThanOrEqual(0);
        expect(weekday(day + 1)).toBe((weekday(day) + 1) % 7);
        expect(weekday(day + 0.75)).toBe(weekday(day));
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2020-02-29', -1200, '1920-02-29'],
    ['2020-02-29', 960, '2100-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-01-15', -1, '2019-12-15'],
    ['2020-05-09', 0, '2020-05-09'],
    ['0000-01-31', -1, '-000001-12-31'],
    ['9999-12-31', 2, '+010000-02-29'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(formatDay(addMonths(parseDay(day) ?? NaN, months))).toBe(expected);
  });

  it('lands in the month that is meant, on the same day or the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (day, months) => {
        const from = civilDate(day);
        const to = civilDate(addMonths(day, months));
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysOf(to.year, to.month)));
      }),
    );
  });
});

describe('parseDay', () => {
  it.each([
    ['2020-02-29', 18_321],
    ['2000-02-29', 11_016],
    ['1970-01-01', 0],
    ['0000-01-01', -719_528],
    ['-000001-12-31', -719_529],
    ['+010000-01-01', 2_932_897],
  ])('%s is %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    '',
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '2020-02-30',
    '2020-04-31',
    '2020-00-10',
    '2020-13-10',
    '2020-01-00',
    '2020-01-32',
    '2020-1-1',
    '20-01-01',
    '02020-01-01',
    '-2020-01-01',
    '+2020-01-01',
    '2020/01/01',
    '2020-01',
    '2020',
    '20200101',
    ' 2020-01-01',
    '2020-01-01 ',
    '2020-01-01\n',
    '2020-01-01T00:00Z',
    '٢٠٢٠-٠١-٠١',
    '2020‐01‐01',
    '2020-01-1e',
    'NaN-01-01',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('takes back every day that formatDay writes, -9999 to 9999', () => {
    const wrong: string[] = [];
    for (let day = FIRST; day <= LAST; day += 13) if (parseDay(formatDay(day)) !== day) wrong.push(formatDay(day));
    expect(wrong).toEqual([]);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it('agrees with the plain rule on all triples of numbers', () => {
    const triple = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(triple, ([year, month, day]) => {
        const pad = (n: number, width: number): string => String(n).padStart(width, '0');
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
        expect(parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`) !== undefined).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatDay', () => {
  it.each([
    [18_321, '2020-02-29'],
    [-719_528, '0000-01-01'],
    [-719_529, '-000001-12-31'],
    [FIRST, '-009999-01-01'],
    [LAST, '9999-12-31'],
    [LAST + 1, '+010000-01-01'],
  ])('%i is %s', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });

  it('writes in an order that text has too, within 0 to 9999', () => {
    const day = fc.integer({ min: dayNumber(0, 1, 1), max: LAST });
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(formatDay(a) < formatDay(b)).toBe(a < b);
      }),
    );
  });
});

describe('parseMoment', () => {
  const HOUR = 3_600_000;
  it.each([
    ['1970-01-01', 0, DAY_MS, true],
    ['1970-01-01T00:00Z', 0, 60_000, false],
    ['1970-01-01T00:00:01Z', 1000, 1000, false],
    ['1970-01-01T00:00:00.5Z', 500, 1, false],
    ['1970-01-01T00:00:00.05Z', 50, 1, false],
    ['1970-01-01T00:00:00.005Z', 5, 1, false],
    ['1970-01-01T23:59:59.999Z', DAY_MS - 1, 1, false],
    ['1970-01-01T03:00+03:00', 0, 60_000, false],
    ['1970-01-01T00:00-03:30', 3.5 * HOUR, 60_000, false],
    ['1970-01-01T00:00+23:59', -23 * HOUR - 59 * 60_000, 60_000, false],
    ['1970-01-01T00:00+00:00', 0, 60_000, false],
    ['2020-02-29T00:00:00Z', 18_321 * DAY_MS, 1000, false],
    ['-000001-12-31T00:00Z', -719_529 * DAY_MS, 60_000, false],
  ])('%s starts at %i and is %i ms long', (text, startMs, width, isDay) => {
    expect(parseMoment(text)).toEqual({ startMs, endMs: startMs + width, isDay });
  });

  it.each([
    '',
    '2020-01-03T22:00',
    '2020-01-03 22:00Z',
    '2020-01-03T22Z',
    '2020-01-03T24:00Z',
    '2020-01-03T22:60Z',
    '2020-01-03T22:00:60Z',
    '2020-01-03T22:00:00.Z',
    '2020-01-03T22:00:00.1234Z',
    '2020-01-03T22:00.5Z',
    '2020-01-03T22:00z',
    '2020-01-03t22:00Z',
    '2020-01-03T22:00+3',
    '2020-01-03T22:00+0300',
    '2020-01-03T22:00+03:60',
    '2020-01-03T22:00+24:00',
    '2020-01-03T22:00-99:99',
    '2020-01-03T22:00+03:00Z',
    '2020-01-03TZ',
    '1900-02-29T00:00Z',
    '2020-01-03T22:00Z\n',
    '2020-01-03T-1:00Z',
    'Z',
  ])('%j is none', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it('takes back every instant that formatInstant writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST * DAY_MS, max: LAST * DAY_MS }), (ms) => {
        const read = parseMoment(formatInstant(ms));
        expect(read?.startMs).toBe(ms);
        expect(read?.isDay).toBe(false);
      }),
    );
  });

  it('never throws and never makes an interval without length', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9:.TZ+-]{0,24}$/));
    fc.assert(
      fc.property(text, (tested) => {
        const read = parseMoment(tested);
        expect(read === undefined || read.endMs > read.startMs).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatInstant', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [1, '1970-01-01T00:00:00.001Z'],
    [1010, '1970-01-01T00:00:01.010Z'],
    [18_321 * DAY_MS + 36_000_000, '2020-02-29T10:00:00Z'],
    [DAY_MS - 0.4, '1970-01-02T00:00:00Z'],
    [0.4, '1970-01-01T00:00:00Z'],
  ])('%f is %s', (ms, text) => {
    expect(formatInstant(ms)).toBe(text);
  });
});
