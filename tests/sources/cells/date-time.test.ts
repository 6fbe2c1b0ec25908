import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/sources/cells/date.ts';
import { joinDates } from '../../../src/sources/cells/date-span.ts';
import { withTime, withTimes } from '../../../src/sources/cells/date-time.ts';
import { readOffset, readTime } from '../../../src/sources/cells/time-of-day.ts';
import { dayParts, type WhenParts } from '../../../src/sources/cells/when-parts.ts';

const DAY = dayParts('2014-10-07');

describe('times of the day', () => {
  it.each([
    ['06:20', 380, null],
    ['6:20', 380, null],
    ['0620', 380, null],
    ['0620Z', 380, 0],
    ['06:20 Z', 380, 0],
    ['06:20:30', 380.5, null],
    ['06h20', 380, null],
    ['06.20', 380, null],
    ['6:20 pm', 1100, null],
    ['6 PM', 1080, null],
    ['12:05 a.m.', 5, null],
    ['12:05 PM', 725, null],
    ['06:20+03:00', 380, 180],
    ['06:20 UTC-5', 380, -300],
    ['06:20 hrs', 380, null],
    ['٠٦:٢٠', 380, null],
  ])('%s', (text, minutes, offsetMinutes) => {
    expect(readTime(text)).toEqual({ ms: minutes * 60_000, offsetMinutes });
  });

  it.each(['', '24:00', '06:60', '13:00 pm', '6', '062', 'morning', '06:20 or so', '06:20:61', '0:00 pm'])(
    '%j is none',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );

  it.each([
    ['', null],
    ['Z', 0],
    ['GMT', 0],
    ['+0330', 210],
    ['-03:30', -210],
    ['+24:00', undefined],
    ['east', undefined],
    [' ', undefined],
  ])('the zone %j', (text, minutes) => {
    expect(readOffset(text)).toBe(minutes);
  });
});

describe('a day and times in columns of their own', () => {
  const at = (text: string) => readTime(text);

  it.each([
    ['06:20', '06:35', '2014-10-07T06:20:00Z', '2014-10-07T06:35:00Z', 'unknown'],
    ['06:20', '', '2014-10-07T06:20:00Z', '2014-10-07T06:20:00Z', 'minute'],
    ['', '06:35', '2014-10-07T06:35:00Z', '2014-10-07T06:35:00Z', 'minute'],
    ['06:20', '06:20', '2014-10-07T06:20:00Z', '2014-10-07T06:20:00Z', 'minute'],
    ['23:50', '00:20', '2014-10-07T23:50:00Z', '2014-10-08T00:20:00Z', 'unknown'],
    ['00:00', '', '2014-10-07T00:00:00Z', '2014-10-07T00:00:00Z', 'minute'],
    ['', '', '2014-10-07', '2014-10-07', 'day'],
  ])('%s to %s in UTC', (begin, end, earliest, latest, precision) => {
    expect(withTimes(DAY, at(begin), at(end), true)).toMatchObject({ earliest, latest, precision });
  });

  it('keeps the local day where no zone is known', () => {
    expect(withTimes(DAY, at('06:20'), at('06:35'), false)).toBe(DAY);
    expect(withTime(DAY, { ms: 1, offsetMinutes: null })).toBe(DAY);
  });

  it('takes the zone that the time names', () => {
    expect(withTimes(DAY, at('01:00+03:00'), null, false).earliest).toBe('2014-10-06T22:00:00Z');
  });

  it('leaves months as they are', () => {
    const month = readDate('2014-10', null);
    expect(month && withTimes(month, at('06:20'), null, true)).toBe(month);
  });
});

describe('first and last dates', () => {
  const read = (text: string): WhenParts => readDate(text, null) ?? dayParts('');

  it.each([
    ['2020-05-09', '2020-05-09', '2020-05-09', '2020-05-09', 'day'],
    ['2020-05-01', '2020-05-31', '2020-05-01', '2020-05-31', 'month'],
    ['2020-05-09', '2020-05-11', '2020-05-09', '2020-05-11', 'unknown'],
    ['2020-05', '2020-06', '2020-05-01', '2020-06-30', 'unknown'],
    ['2020-05-09', '2020-05', '2020-05-09', '2020-05-31', 'unknown'],
  ])('%s to %s', (first, last, earliest, latest, precision) => {
    expect(joinDates(read(first), read(last))).toMatchObject({ earliest, latest, precision });
  });

  it('is none when the first is after the last', () => {
    expect(joinDates(read('2020-05-10'), read('2020-05-09'))).toBeNull();
  });
});
