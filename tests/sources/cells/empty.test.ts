import { describe, expect, it } from 'vitest';
import { emptyMarks, type ColumnUse } from '../../../src/sources/cells/empty.ts';
import { plainText } from '../../../src/sources/cells/plain-text.ts';

describe('marks of nothing', () => {
  it.each<[readonly string[], ColumnUse, readonly string[]]>([
    [['Mosul', 'N/A', 'NULL', '', 'n/a', 'N/A'], 'text', ['N/A', 'NULL', 'n/a']],
    [['Mosul', '-', '..', '?'], 'text', ['-', '..', '?']],
    [['3', '-99', '0', '-9'], 'count', ['-99', '-9']],
    [['3', '-99', '-2'], 'count', []],
    [['a', '-99'], 'text', []],
    [['36.1', '-99', '-999'], 'lat', ['-99', '-999']],
    [['44.1', '-99', '-999'], 'lon', ['-999']],
    [['IQ', 'NA', 'SY', '-'], 'text', ['-']],
    [['Iraq', 'NA', 'Syria'], 'text', ['NA']],
    [['3', 'NA', 'nan', 'NaN'], 'count', ['NA', 'nan', 'NaN']],
    [['NA', ''], 'text', ['NA']],
    [['Nada', 'Nan Province', '0', 'null island'], 'text', []],
    [[], 'count', []],
  ])('%j of %s: %j', (cells, use, marks) => {
    expect(emptyMarks(cells, use)).toEqual(marks);
  });
});

describe('plainText', () => {
  it.each([
    ['  a b ', 'a b'],
    ['\u200f٨\u00a0تشرين', '8 تشرين'],
    ['۱۲/۰۳', '12/03'],
    ['１２：３０', '12:30'],
    ['−5', '-5'],
    ['\ufeff7', '7'],
    ['é', 'é'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
