import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCountRange } from '../../../src/sources/cells/count.ts';
import { decideDecimal, readNumber } from '../../../src/sources/cells/number.ts';

describe('numbers', () => {
  it.each([
    ['1234.5', 1234.5, null],
    ['1,234.5', 1234.5, null],
    ['1.234,5', null, 1234.5],
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['1,23', null, 1.23],
    ['1 234', 1234, 1234],
    ['1\u00a0234', 1234, 1234],
    ["1'234", 1234, 1234],
    ['-3', -3, -3],
    ['−3', -3, -3],
    ['+3', 3, 3],
    ['3.2e1', 32, null],
    ['3,2e1', null, 32],
    ['.5', 0.5, null],
    [',5', null, 0.5],
    ['5.', 5, null],
    [' 7 ', 7, 7],
    ['١٢٣٫٤', 123.4, 123.4],
    ['١٬٢٣٤', 1234, 1234],
    ['12345678901234567890', 12345678901234567000, 12345678901234567000],
  ])('%s is %s with a point, %s with a comma', (text, point, comma) => {
    expect(readNumber(text, '.')).toBe(point);
    expect(readNumber(text, ',')).toBe(comma);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    '0x10',
    'Infinity',
    'NaN',
    '1e999',
    '12,34,567',
    '1 23',
    '5 km',
    '1.2.3',
    '--1',
    '1_000',
  ])('%j is none', (text) => {
    expect(readNumber(text, '.')).toBeNull();
  });

  it('takes back every number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value), '.')).toBe(value + 0);
        expect(readNumber(String(value).replace('.', ','), ',')).toBe(value + 0);
      }),
    );
  });
});

describe('the decimal sign of a column', () => {
  it.each([
    [['36,74615732', '42,4'], ',', false],
    [['36.7', '42'], '.', false],
    [['1.234,5'], ',', false],
    [['1,234.5'], '.', false],
    [['1.234.567'], ',', false],
    [['1,234,567'], '.', false],
    [['0,123'], ',', false],
    [['1,234', '12'], '.', true],
    [['1,234', '1,5'], ',', false],
    [['1', '2'], '.', false],
    [['Mosul, Iraq', '36.1, 44.0', ''], '.', false],
  ])('%j: %s', (cells, decimal, isOpen) => {
    expect(decideDecimal(cells)).toMatchObject({ decimal, isOpen });
  });

  it('names a cell that shows the comma', () => {
    expect(decideDecimal(['x', '36,7']).because).toContain('"36,7"');
    expect(decideDecimal(['36.7']).because).toBe('');
  });
});

describe('counts', () => {
  it.each([
    ['6', 6, 6],
    ['0', 0, 0],
    ['3.0', 3, 3],
    ['1,200', 1200, 1200],
    ['3-5', 3, 5],
    ['3–5', 3, 5],
    ['3 to 5', 3, 5],
    ['between 3 and 5', 3, 5],
    ['at least 6', 6, null],
    ['At least six', 6, null],
    ['≥ 6', 6, null],
    ['6+', 6, null],
    ['6 or more', 6, null],
    ['more than 5', 6, null],
    ['>5', 6, null],
    ['up to 10', null, 10],
    ['fewer than 10', null, 9],
    ['dozens', 24, null],
    ['a dozen', 12, 12],
    ['several', 2, null],
    ['zero', 0, 0],
    ['three', 3, 3],
    ['على الأقل ٦', 6, null],
    ['au moins 6', 6, null],
    ['عشرات', 20, null],
  ])('%s is %s to %s', (text, min, max) => {
    expect(readCountRange(text, '.')).toEqual({ min, max, isAbout: false });
  });

  it.each(['~10', 'about 10', 'circa 10', 'approximately 10', 'حوالي ١٠'])('%s is 10, but about', (text) => {
    expect(readCountRange(text, '.')).toEqual({ min: 10, max: 10, isAbout: true });
  });

  it.each([
    '',
    '-99',
    '-1',
    '3.5',
    '5-3',
    'x',
    'fewer than 0',
    'at least',
    'None',
    'no',
    'a',
    '9999999999',
    '1-2-3',
    'constructor',
    '__proto__',
  ])('%j is none', (text) => {
    expect(readCountRange(text, '.')).toBeNull();
  });

  it('takes any text, and its ends are in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCountRange(text, ',');
        const { min, max } = read ?? { min: null, max: null };
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
      }),
    );
  });
});
