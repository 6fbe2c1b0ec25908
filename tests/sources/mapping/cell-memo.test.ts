import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCursor, rawRowsOf } from '../../../src/model/raw-rows.ts';
import { createCellMemo } from '../../../src/sources/mapping/cell-memo.ts';

const row = (cells: readonly string[]) => rawCursor().take(rawRowsOf([cells]), 0);

describe('a memory of cells', () => {
  it('gives what was kept for equal cells, and only for those', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '"', '\u0000'), maxLength: 3 });
    const rows = fc.array(fc.tuple(letters, letters, letters, letters), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (table) => {
        const memo = createCellMemo<string>([2, 0, 3]);
        const known = new Map<string, string>();
        for (const cells of table) {
          const key = JSON.stringify([cells[2], cells[0], cells[3]]);
          expect(memo.get(row(cells))).toBe(known.get(key));
          if (!known.has(key)) known.set(key, memo.keep(row(cells), key));
        }
      }),
    );
  });

  it('tells long cells apart that differ in one letter anywhere', () => {
    const memo = createCellMemo<number>([0]);
    const plain = 'x'.repeat(100);
    const texts = Array.from({ length: 100 }, (_, i) => `${plain.slice(0, i)}y${plain.slice(i + 1)}`);
    texts.forEach((text, i) => {
      expect(memo.get(row([text]))).toBeUndefined();
      memo.keep(row([text]), i);
    });
    expect(texts.map((text) => memo.get(row([text])))).toEqual(texts.map((_, i) => i));
  });

  it('forgets when it holds too many, and goes on', () => {
    const memo = createCellMemo<number>([0], 10);
    for (let i = 0; i < 25; i++) if (memo.get(row([String(i)])) === undefined) memo.keep(row([String(i)]), i);
    expect(memo.get(row(['24']))).toBe(24);
    expect(memo.get(row(['3']))).toBeUndefined();
  });

  it('takes a missing cell as an empty one', () => {
    const memo = createCellMemo<number>([0, 5]);
    expect(memo.get(row(['a']))).toBeUndefined();
    memo.keep(row(['a']), 1);
    expect(memo.get(row(['a', '', '', '', '', '']))).toBe(1);
    expect(memo.get(row(['a', '', '', '', '', 'b']))).toBeUndefined();
  });
});
