import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/base/calendar.ts';
import { readDate } from '../../../src/sources/cells/date.ts';
import { readSplitDate } from '../../../src/sources/cells/date-number.ts';
import { decideDateNumbers } from '../../../src/sources/cells/decide-date-numbers.ts';

describe('numbers that the column counts', () => {
  it.each([
    ['25569', 'excel', '1970-01-01'],
    ['43831', 'excel', '2020-01-01'],
    ['43831.75', 'excel', '2020-01-01'],
    ['1', 'excel', '1900-01-01'],
    ['59', 'excel', '1900-02-28'],
    ['61', 'excel', '1900-03-01'],
    ['2958465', 'excel', '9999-12-31'],
    ['1577836800', 'seconds', '2020-01-01'],
    ['1577836801', 'seconds', '2020-01-01T00:00:01Z'],
    ['-86400', 'seconds', '1969-12-31'],
    ['1577836800000', 'milliseconds', '2020-01-01'],
    ['1577836800001', 'milliseconds', '2020-01-01T00:00:00.001Z'],
  ] as const)('%s as %s is %s', (text, numbers, iso) => {
    expect(readDate(text, null, numbers)?.earliest).toBe(iso);
    expect(readDate(text, null, numbers)?.latest).toBe(iso);
  });

  it.each([
    ['60', 'excel'],
    ['0', 'excel'],
    ['-1', 'excel'],
    ['2958466', 'excel'],
    ['9999999999999', 'seconds'],
    ['999999999999999', 'milliseconds'],
    ['1.2.3', 'seconds'],
  ] as const)('%s as %s is none', (text, numbers) => {
    expect(readDate(text, null, numbers)).toBeNull();
  });

  it('takes back every moment since 1973', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 4_000_000_000 }), (second) => {
        const iso = second % 86_400 === 0 ? formatInstant(second * 1000).slice(0, 10) : formatInstant(second * 1000);
        expect(readDate(String(second), null, 'seconds')?.earliest).toBe(iso);
        expect(readDate(String(second * 1000), null, 'milliseconds')?.earliest).toBe(iso);
      }),
    );
  });
});

describe('what the numbers of a column count', () => {
  it.each([
    [['43831', '43832.5', ''], 'excel'],
    [['1577836800', 'NA', '1577836801'], 'seconds'],
    [['1577836800000'], 'milliseconds'],
    [['43831', '2020-01-01'], null],
    [['43831', '1577836800'], null],
    [['43831', '12'], null],
    [['2020', '2021'], null],
    [['20200101', '20211231'], null],
    [['NA', ''], null],
    [[], null],
  ])('%j: %s', (cells, numbers) => {
    const decision = decideDateNumbers(cells);
    expect(decision.numbers).toBe(numbers);
    expect(decision.because === '').toBe(numbers === null);
  });
});

describe('dates in three columns', () => {
  it.each([
    ['2014', '10', '7', '2014-10-07', '2014-10-07'],
    ['2014', '02', '0', '2014-02-01', '2014-02-28'],
    ['2014', '0', '0', '2014-01-01', '2014-12-31'],
    ['2014', '0', '7', '2014-01-01', '2014-12-31'],
    ['2014', '', '', '2014-01-01', '2014-12-31'],
    ['2014', '-9', '-9', '2014-01-01', '2014-12-31'],
    ['2014.0', '10.0', '7.0', '2014-10-07', '2014-10-07'],
  ])('%s %s %s', (year, month, day, earliest, latest) => {
    expect(readSplitDate(year, month, day)).toMatchObject({ earliest, latest });
  });

  it.each([
    ['2014', '2', '31', 'no day 31'],
    ['2014', '13', '1', 'no month 13'],
    ['2014', 'x', '1', 'no whole numbers'],
    ['99999', '1', '1', 'no whole numbers'],
    ['2014', '1.5', '1', 'no whole numbers'],
  ])('%s %s %s: %s', (year, month, day, why) => {
    expect(readSplitDate(year, month, day)).toContain(why);
  });

  it.each(['', '0', '-99'])('a year %j is not known', (year) => {
    expect(readSplitDate(year, '1', '1')).toBeNull();
  });
});
