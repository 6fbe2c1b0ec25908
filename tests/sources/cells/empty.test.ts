import { describe, expect, it } from 'vitest';
import { listedMarks, marksAmong, usualMarks, type ColumnUse } from '../../../src/sources/cells/empty.ts';
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
    [['Nada', 'Nan Province', '0', 'null island', 'Na', '-1'], 'text', []],
    [['Iraq', 'IQ', 'SY', 'NA'], 'text', []],
    [['2020-05-09', '-99', 'n/a'], 'date', ['-99', 'n/a']],
    [['-86400', '-99'], 'date', []],
    [['-98', '-100', '-999.5'], 'lat', []],
    [[], 'count', []],
  ])('%j of %s: %j', (cells, use, marks) => {
    expect(marksAmong(cells, usualMarks(use, cells))).toEqual(marks);
  });
});

describe('marks where the first cells show none', () => {
  it.each<[string, ColumnUse, boolean]>([
    ['NA', 'text', true],
    ['null', 'text', true],
    ['–', 'text', true],
    ['Na', 'text', false],
    ['Nash', 'text', false],
    ['-99', 'count', true],
    ['-99', 'text', false],
    ['-7', 'count', false],
    ['-99', 'lon', false],
    ['-9', 'lat', false],
    ['-999', 'lon', true],
  ])('%j of %s: %s', (cell, use, isMark) => {
    expect(usualMarks(use).has(cell)).toBe(isMark);
  });

  it('are those that are listed, and of coordinates the words among them', () => {
    const marks = ['none', '-99', '-99,0'];
    expect(['none', 'None', '-99', '-99,0', 'NA'].map((cell) => listedMarks(marks, 'text').has(cell))).toEqual([
      ...[true, false, true, true, false],
    ]);
    expect(marks.map((cell) => listedMarks(marks, 'lat').has(cell))).toEqual([true, false, false]);
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
