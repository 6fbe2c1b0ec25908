import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dayNumber, formatDay, formatInstant } from '../../../src/base/calendar.ts';
import { doubtOfDate, readDate, whyNoDate } from '../../../src/sources/cells/date.ts';

const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) }).map(formatDay);

describe('days', () => {
  it.each([
    ['2020-05-09', '2020-05-09'],
    [' 2020-05-09 ', '2020-05-09'],
    ['0001-01-01', '0001-01-01'],
    ['2020/5/9', '2020-05-09'],
    ['2020.05.09', '2020-05-09'],
    ['28 December 2022', '2022-12-28'],
    ['7-Oct-14', '2014-10-07'],
    ['12-apr-15', '2015-04-12'],
    ['1-Jan-68', '2068-01-01'],
    ['1-Jan-69', '1969-01-01'],
    ['03.04.20', '2020-04-03'],
    ['3/4/2020', '2020-04-03'],
    ['2.5.2020.', '2020-05-02'],
    ['20201231', '2020-12-31'],
    ['20180101063000', '2018-01-01'],
    ['October 8 2023', '2023-10-08'],
    ['8 Oct. 2023', '2023-10-08'],
    ['October 8th, 2023', '2023-10-08'],
    ['the 8th of October, 2023', '2023-10-08'],
    ['2014-Oct-07', '2014-10-07'],
    ['07OCT2023', '2023-10-07'],
    ['Thursday 3 January 2013', '2013-01-03'],
    ['2020-05-09, Saturday', '2020-05-09'],
    ['8 août 2023', '2023-08-08'],
    ['1er janvier 2023', '2023-01-01'],
    ['٨ تشرين الأول ٢٠٢٣', '2023-10-08'],
    ['8 تشرين الثاني 2023', '2023-11-08'],
    ['8 كانون الثاني 2023', '2023-01-08'],
    ['8 كانون الأول 2023', '2023-12-08'],
    ['8 أكتوبر 2023', '2023-10-08'],
    ['الأحد 8 تشرين الأول/أكتوبر 2023م', '2023-10-08'],
    ['١٢/٠٣/٢٠٢٠', '2020-03-12'],
    ['۱۲/۰۳/۲۰۲۰', '2020-03-12'],
    ['2009-02-20T00:00:00', '2009-02-20'],
    ['2009-02-20T00:00:00.000Z', '2009-02-20'],
    ['2020-01-03 22:00', '2020-01-03'],
    ['3/4/2020 11:30 PM', '2020-04-03'],
    ['Oct 8, 2023 2:30 PM', '2023-10-08'],
    ['2020-05-09Z', '2020-05-09'],
    ['2020-05-09+03:00', '2020-05-09'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text, 'dmy')).toEqual({
      earliest: iso,
      latest: iso,
      precision: 'day',
      stated: ['year', 'month', 'day'],
    });
    expect(whyNoDate(text, 'dmy')).toBe('');
  });

  it('takes back every day and writes it', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(readDate(iso, null)?.earliest).toBe(iso);
        expect(readDate(iso, null)?.latest).toBe(iso);
      }),
    );
  });

  it('reads numbers in the order of the column', () => {
    expect(readDate('3/4/2020', 'dmy')?.earliest).toBe('2020-04-03');
    expect(readDate('3/4/2020', 'mdy')?.earliest).toBe('2020-03-04');
    expect(readDate('20/03/04', 'ymd')?.earliest).toBe('2020-03-04');
    expect(readDate('3/4/2020', null)).toBeNull();
    expect(readDate('4/4/2020', null)?.earliest).toBe('2020-04-04');
    expect(readDate('3/4/2020', 'ymd')).toBeNull();
  });
});

describe('months and years', () => {
  it.each([
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['2023/02', '2023-02-01', '2023-02-28', 'month'],
    ['02/2024', '2024-02-01', '2024-02-29', 'month'],
    ['February 2024', '2024-02-01', '2024-02-29', 'month'],
    ['شباط 2024', '2024-02-01', '2024-02-29', 'month'],
    ['2023-10-00', '2023-10-01', '2023-10-31', 'month'],
    ['20231000', '2023-10-01', '2023-10-31', 'month'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['٢٠٢٣', '2023-01-01', '2023-12-31', 'year'],
    ['20230000', '2023-01-01', '2023-12-31', 'year'],
  ])('%s is %s to %s', (text, earliest, latest, precision) => {
    expect(readDate(text, null)).toMatchObject({ earliest, latest, precision });
  });
});

describe('instants', () => {
  it.each([
    ['2020-01-03T22:00:00Z', '2020-01-03T22:00:00Z'],
    ['2020-01-03T22:00Z', '2020-01-03T22:00:00Z'],
    ['2020-01-03 22:00:00 UTC', '2020-01-03T22:00:00Z'],
    ['2020-01-04T01:00+03:00', '2020-01-03T22:00:00Z'],
    ['2020-01-04T01:00:00.123456+0300', '2020-01-03T22:00:00.123Z'],
    ['2020-01-04T00:00:00+03:00', '2020-01-03T21:00:00Z'],
    ['Sat Oct 07 06:30:12 +0000 2023', '2023-10-07T06:30:12Z'],
    ['Sat Oct 07 2023 14:30:00 GMT+0300 (Arabian Standard Time)', '2023-10-07T11:30:00Z'],
    ['8 October 2023 2:30 pm UTC', '2023-10-08T14:30:00Z'],
  ])('%s is %s', (text, instant) => {
    expect(readDate(text, null)).toMatchObject({ earliest: instant, latest: instant, precision: 'minute' });
  });

  it('takes back every instant at every offset', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: DAY_MS / 1000 - 1 }), offset, (iso, second, minutes) => {
        const local = `${iso}T${formatInstant(second * 1000).slice(11, 19)}`;
        const size = Math.abs(minutes);
        const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
        const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
        const ms = dayNumber(year, month, date) * DAY_MS + second * 1000 - minutes * 60_000;
        const isDay = minutes === 0 && second === 0;
        expect(readDate(`${local}${zone}`, null)?.earliest).toBe(isDay ? iso : formatInstant(ms));
      }),
    );
  });
});

describe('what is no date', () => {
  it.each([
    ['', 'nothing stands there'],
    ['31/02/2020', 'month 2 of 2020 has 29 days, so there is no day 31 when the column is read day first'],
    ['2023-02-30', 'month 2 of 2023 has 28 days'],
    ['2023-13-01', 'there is no month 13'],
    ['02/13/2020', 'there is no month 13 when the column is read day first'],
    ['0000-01-01', 'there is no year 0'],
    ['20201301', 'there is no month 13'],
    ['2020-01-03T25:00', 'is no time'],
    ['2020-01-03 or later', 'stands behind the date'],
    ['Oct-14', 'write the year with four digits'],
    ['7 Oct', 'write the year with four digits'],
    ['7 Oct 4', 'one digit'],
    ['May', 'were expected'],
    ['after 7 October 2023', 'the word "after"'],
    ['2017.9096', 'what it counts'],
    ['43831', 'what it counts'],
    ['1577836800', 'what it counts'],
    ['9999', 'what it counts'],
    ['Mosul', 'it is no date'],
    ['36.1, 44.0', 'it is no date'],
    ['2020-05-09-11', 'stands behind the date'],
    ['-2020-05-09', 'it is no date'],
    ['x'.repeat(500), 'more than'],
  ])('%s: %s', (text, why) => {
    expect(readDate(text, 'dmy')).toBeNull();
    expect(whyNoDate(text, 'dmy')).toContain(why);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('dmy', 'mdy', 'ymd', null), (text, order) => {
        expect(readDate(text, order) === null).toBe(whyNoDate(text, order) !== '');
      }),
    );
  });
});

describe('what is doubtful', () => {
  it.each([
    ['9999-12-31', 'the year 9999'],
    ['1799-12-31', 'the year 1799'],
    ['1800-01-01', ''],
    ['2100-12-31', ''],
  ])('%s: %s', (text, doubt) => {
    const read = readDate(text, null);
    expect(read && doubtOfDate(read)).toContain(doubt);
    if (doubt === '') expect(read && doubtOfDate(read)).toBe('');
  });
});

function two(n: number): string {
  return String(n).padStart(2, '0');
}
