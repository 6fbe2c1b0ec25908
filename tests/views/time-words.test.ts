import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { TIME_FLAGS } from '../../src/model/dataset.ts';
import { TIME_PRECISIONS, type TimePrecision, UNDATED, type When } from '../../src/model/when.ts';
import { type TimeWords, timeWords, whenWords, whenWordsAt, windowWords } from '../../src/views/time-words.ts';
import { at, windowOf } from '../timeline/events.ts';

function when(earliest: string, latest: string, over: Partial<When> = {}): When {
  return { ...UNDATED, earliest: earliest || null, latest: latest || null, ...over };
}

/** The columns' row of a `When` whose ends are days. */
function rowOf({ earliest, latest, precision, lasting }: When) {
  return {
    start: Float64Array.of(earliest === null ? (latest === null ? NaN : -Infinity) : at(earliest)),
    end: Float64Array.of(latest === null ? (earliest === null ? NaN : Infinity) : at(latest) + DAY_MS),
    timeFlags: Uint8Array.of(lasting ? TIME_FLAGS.lasting : 0),
    timePrecision: Uint8Array.of(TIME_PRECISIONS.indexOf(precision)),
  };
}

describe('whenWords, in days', () => {
  it.each<[string, string, TimePrecision, boolean, string, string]>([
    ['2020-05-09', '2020-05-09', 'day', false, '9 May 2020', ''],
    ['2020-02-29', '2020-02-29', 'day', false, '29 Feb 2020', ''],
    ['1900-02-28', '1900-02-28', 'day', false, '28 Feb 1900', ''],
    ['2020-05-09', '2020-05-11', 'week', false, '10 May 2020', '± 1 day'],
    ['2020-02-28', '2020-03-01', 'day', false, '29 Feb 2020', '± 1 day'],
    ['2100-02-28', '2100-03-02', 'day', false, '1 Mar 2100', '± 1 day'],
    ['2020-05-09', '2020-05-13', 'day', false, '11 May 2020', '± 2 days'],
    ['2020-05-09', '2020-05-15', 'day', false, '12 May 2020', '± 3 days'],
    ['2020-05-04', '2020-05-10', 'week', false, '4–10 May 2020', ''],
    ['2020-05-09', '2020-05-17', 'day', false, '9–17 May 2020', ''],
    ['2020-05-09', '2020-05-10', 'day', false, '9–10 May 2020', ''],
    ['2020-01-01', '2020-01-04', 'week', false, '1–4 Jan 2020', ''],
    ['2020-05-09', '2020-05-11', 'day', true, '9–11 May 2020', ''],
    ['2020-06-20', '2020-06-30', 'month', false, 'late June 2020', '20–30 Jun 2020'],
    ['2020-06-21', '2020-06-30', 'month', false, 'late June 2020', '21–30 Jun 2020'],
    ['2021-02-20', '2021-02-28', 'month', false, 'late February 2021', '20–28 Feb 2021'],
    ['2020-02-20', '2020-02-28', 'month', false, '20–28 Feb 2020', ''],
    ['2014-06-01', '2014-06-10', 'month', false, 'early June 2014', '1–10 Jun 2014'],
    ['2014-06-10', '2014-06-20', 'month', false, 'mid June 2014', '10–20 Jun 2014'],
    ['2020-06-20', '2020-06-30', 'week', false, '20–30 Jun 2020', ''],
    ['2020-06-20', '2020-06-30', 'month', true, '20–30 Jun 2020', ''],
    ['2020-05-01', '2020-05-08', 'month', false, '1–8 May 2020', ''],
    ['2021-03-01', '2021-03-31', 'month', false, 'March 2021', ''],
    ['2021-03-01', '2021-03-30', 'month', false, '1–30 Mar 2021', ''],
    ['2100-02-01', '2100-02-28', 'month', false, 'February 2100', ''],
    ['2020-02-01', '2020-02-28', 'month', false, '1–28 Feb 2020', ''],
    ['2014-01-01', '2014-12-31', 'year', false, '2014', ''],
    ['2014-01-01', '2015-12-31', 'year', false, 'between 1 Jan 2014 and 31 Dec 2015', ''],
    ['2014-12-01', '2015-01-31', 'unknown', false, 'between 1 Dec 2014 and 31 Jan 2015', ''],
    ['2020-06-21', '2020-07-19', 'month', false, 'between 21 Jun and 19 Jul 2020', ''],
    ['2020-06-21', '2020-07-19', 'month', true, '21 Jun – 19 Jul 2020', ''],
    ['2014-12-01', '2015-01-31', 'unknown', true, '1 Dec 2014 – 31 Jan 2015', ''],
    ['', '2020-01-03', 'unknown', false, 'by 3 Jan 2020', ''],
    ['', '2019-12-31', 'unknown', false, 'by 31 Dec 2019', ''],
    ['2014-12-02', '', 'unknown', false, '2 Dec 2014 or later', ''],
    ['2014-12-01', '', 'unknown', true, '1 Dec 2014 or later', ''],
    ['', '', 'unknown', false, 'undated', ''],
  ])('%s to %s (%s, lasting %s) is %s %s', (earliest, latest, precision, lasting, text, doubt) => {
    const tested = when(earliest, latest, { precision, lasting });
    expect(whenWords(tested)).toEqual({ text, doubt });
    expect(whenWordsAt(rowOf(tested), 0)).toEqual({ text, doubt });
  });
});

describe('whenWords, in instants', () => {
  it.each([
    ['2020-01-03T22:00Z', '2020-01-03T22:00Z', false, '3 Jan 2020, 22:00 UTC'],
    ['2020-01-03T22:00:05Z', '2020-01-03T22:00:05Z', false, '3 Jan 2020, 22:00 UTC'],
    ['2020-01-04T01:00+03:00', '2020-01-04T01:30+03:00', false, '3 Jan 2020, 22:00–22:30 UTC'],
    ['2020-01-03T22:00Z', '2020-01-04T02:05Z', false, 'between 3 Jan 2020, 22:00 UTC and 4 Jan 2020, 02:05 UTC'],
    ['2020-01-03T22:00Z', '2020-01-04T02:05Z', true, '3 Jan 2020, 22:00 UTC – 4 Jan 2020, 02:05 UTC'],
    ['2020-01-03', '2020-01-04T02:05Z', false, 'between 3 Jan 2020 and 4 Jan 2020, 02:05 UTC'],
    ['', '2020-01-04T02:05Z', false, 'by 4 Jan 2020, 02:05 UTC'],
    ['', '2020-01-04T02:05:30Z', false, 'by 4 Jan 2020, 02:05 UTC'],
    ['', '2020-01-03T23:59Z', false, 'by 3 Jan 2020, 23:59 UTC'],
    ['2020-01-04T02:05Z', '', false, '4 Jan 2020, 02:05 UTC or later'],
  ])('%s to %s (lasting %s) is %s', (earliest, latest, lasting, text) => {
    expect(whenWords(when(earliest, latest, { lasting }))).toEqual({ text, doubt: '' });
  });
});

describe('windowWords', () => {
  it.each([
    [windowOf('2020-05-01', '2020-11-01'), '1 May – 31 Oct 2020'],
    [windowOf('2014-12-01', '2015-02-01'), '1 Dec 2014 – 31 Jan 2015'],
    [windowOf('2020-05-01', '2020-06-01'), '1–31 May 2020'],
    [windowOf('2020-02-29', '2020-03-01'), '29 Feb 2020'],
    [windowOf('1900-01-01', '2100-01-01'), '1 Jan 1900 – 31 Dec 2099'],
    [{ from: at('2020-05-01') + 1, to: at('2020-05-09') + 1 }, '1–9 May 2020'],
    [{ from: at('2020-05-09') + 6 * 3_600_000, to: at('2020-05-09') + 12 * 3_600_000 }, '9 May 2020, 06:00–12:00 UTC'],
    [
      { from: at('2020-05-09') + 12 * 3_600_000, to: at('2020-05-10') + 12 * 3_600_000 },
      '9 May 2020, 12:00 UTC – 10 May 2020, 12:00 UTC',
    ],
    [windowOf('2020-05-09', '2020-05-09'), '9 May 2020, 00:00 UTC'],
    [{ from: -Infinity, to: at('2020-11-01') }, 'before 1 Nov 2020'],
    [{ from: at('2020-05-01'), to: Infinity }, 'after 30 Apr 2020'],
    [{ from: at('2020-05-01') + 3_600_000, to: Infinity }, 'after 1 May 2020, 00:59 UTC'],
    [{ from: -Infinity, to: Infinity }, 'all time'],
  ])('%o is %s', (window, words) => {
    expect(windowWords(window)).toBe(words);
  });
});

describe('another language', () => {
  const arabic: TimeWords = {
    ...timeWords,
    undated: 'بلا تاريخ',
    day: ({ year, month, day }) => `${day}/${month}/${year}`,
    by: (moment) => `حتى ${moment}`,
    days: (first, last) => `${first.day}-${last.day}/${last.month}`,
    monthPart: (_, year, month) => `أواخر ${month}/${year}`,
  };

  it.each([
    [when('', ''), 'بلا تاريخ', ''],
    [when('', '2020-01-03'), 'حتى 3/1/2020', ''],
    [when('2020-06-20', '2020-06-30', { precision: 'month' }), 'أواخر 6/2020', '20-30/6'],
  ])('takes all words from the table', (tested, text, doubt) => {
    expect(whenWords(tested, arabic)).toEqual({ text, doubt });
  });
});
