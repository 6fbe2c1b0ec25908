import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../../../src/model/mapping.ts';
import { readLatLon } from '../../../src/sources/cells/coordinates.ts';
import { doubtOfDate, readDate, whyNoDate } from '../../../src/sources/cells/date.ts';
import type { DateNumbers } from '../../../src/sources/cells/when-parts.ts';

describe('a day that never was', () => {
  it.each<[string, DateOrder | null, DateNumbers | null, string]>([
    ['31/02/2020', 'dmy', null, 'month 2 of 2020 has 29 days, so there is no day 31'],
    ['02/31/2020', 'mdy', null, 'month 2 of 2020 has 29 days, so there is no day 31'],
    ['31/02/2020', 'mdy', null, 'there is no month 31 when the column is read month first'],
    ['02/31/2020', 'dmy', null, 'there is no month 31 when the column is read day first'],
    ['31 February 2020', null, null, 'there is no day 31'],
    ['2020-02-31', null, null, 'there is no day 31'],
    ['20200231', null, null, 'there is no day 31'],
    ['2019-02-29T10:00Z', null, null, 'month 2 of 2019 has 28 days'],
    ['29.02.1900', 'dmy', null, 'month 2 of 1900 has 28 days'],
    ['60', null, 'excel', 'Excel counts 60 for 29 February 1900, which was no day'],
    ['60.5', null, 'excel', 'Excel counts 60 for 29 February 1900, which was no day'],
    ['0', null, 'excel', "outside of Excel's days"],
    ['0000-00-00', null, null, 'some programs write zeros where no date is known'],
    ['0000-00-00 00:00:00', null, null, 'some programs write zeros where no date is known'],
    ['00000000', null, null, 'some programs write zeros where no date is known'],
    ['0000-01-01', null, null, 'there is no year 0'],
    ['2020-13-01', null, null, 'there is no month 13'],
    ['253402300800', null, 'seconds', 'outside of the years 1 to 9999'],
    ['2020', null, 'excel', 'it may be a year'],
    ['1999', null, 'seconds', 'it may be a year'],
    ['20200509', null, 'seconds', 'it may be a day written without signs'],
  ])('%s, %s, %s: %s', (text, order, numbers, why) => {
    expect(readDate(text, order, numbers)).toBeNull();
    expect(whyNoDate(text, order, numbers)).toContain(why);
  });

  it.each<[string, DateOrder | null, DateNumbers | null, string]>([
    ['29/02/2020', 'dmy', null, '2020-02-29'],
    ['02/29/2020', 'mdy', null, '2020-02-29'],
    ['59', null, 'excel', '1900-02-28'],
    ['61', null, 'excel', '1900-03-01'],
    ['43831', null, 'excel', '2020-01-01'],
    ['1577836800', null, 'seconds', '2020-01-01'],
    ['20200509', null, null, '2020-05-09'],
  ])('is not %s, %s, %s: %s', (text, order, numbers, day) => {
    expect(readDate(text, order, numbers)?.earliest).toBe(day);
  });

  it.each([
    ['9999-12-31', 'the year 9999'],
    ['31/12/9999', 'the year 9999'],
    ['99991231', 'the year 9999'],
    ['1066-10-14', 'the year 1066'],
    ['2020-12-31', ''],
  ])('may be meant, but is doubted: %s', (text, doubt) => {
    const read = readDate(text, 'dmy');
    expect(read).not.toBeNull();
    expect(read === null ? null : doubtOfDate(read).slice(0, doubt.length || 99)).toBe(doubt);
  });
});

describe('a latitude that no place has', () => {
  it.each([
    ['91', '181', 'out-of-range'],
    ['36', '181', 'out-of-range'],
    ['91', '44', 'swapped'],
    ['91°N', '44°E', 'out-of-range'],
    ['44°E', '36°N', 'swapped'],
    ['NaN', '44', 'unreadable'],
    ['90', '180', null],
    ['-90', '-180', null],
  ])('%s, %s: %s', (lat, lon, fault) => {
    expect(readLatLon(lat, lon).fault).toBe(fault);
  });
});
