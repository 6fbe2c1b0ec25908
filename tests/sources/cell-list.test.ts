import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from '../../src/base/cell-list.ts';
import { guardFormula, stripFormulaGuard } from '../../src/base/formula-guard.ts';

describe('lists in a cell', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a|b', ['a', 'b']],
    [' a | b ', ['a', 'b']],
    ['a||b|', ['a', 'b']],
    ['a\\|b|c', ['a|b', 'c']],
    ['C:\\dir|x', ['C:\\dir', 'x']],
    ['a\\\\|b', ['a\\', 'b']],
  ])('%j is %j', (cell, items) => {
    expect(splitList(cell)).toEqual(items);
  });

  it('comes apart as it was joined', () => {
    const item = fc.string({ unit: fc.constantFrom('a', '|', '\\', ' ', '=') }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(item.filter((text) => text !== '')), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});

describe('the guard against formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=1\nsecond line', "'=1\nsecond line"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－x', "'－x"],
    ['＠x', "'＠x"],
    [' =1', "' =1"],
    ['\u00a0\u3000=1', "'\u00a0\u3000=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u0000=1', "'\u0000=1"],
    ['\u200bx=1', '\u200bx=1'],
    [' \n=1', "' \n=1"],
    ['\n-5', "'\n-5"],
    ['\rx', "'\rx"],
    ["'' @x", "''' @x"],
    ['-5\n', "'-5\n"],
    ['-5 000', "'-5 000"],
    [' -5', ' -5'],
    ['x\n=1', 'x\n=1'],
    [' a', ' a'],
    ['-5', '-5'],
    ['+1.5e3', '+1.5e3'],
    ['-.5', '-.5'],
    ['a=b', 'a=b'],
    ["'tis so", "'tis so"],
    ['', ''],
  ])('%j is written %j and read back', (cell, written) => {
    expect(guardFormula(cell)).toBe(written);
    expect(stripFormulaGuard(written)).toBe(cell);
  });

  it('takes off exactly what it put on', () => {
    const cells = fc.string({
      unit: fc.constantFrom("'", '=', '-', '5', 'x', '\n', ' ', '\t', '＝', '\u00a0', 'e', '.'),
    });
    fc.assert(
      fc.property(cells, (cell) => {
        expect(stripFormulaGuard(guardFormula(cell))).toBe(cell);
      }),
    );
  });
});
