import { describe, expect, it } from 'vitest';
import { andInto, countBits, emptyBitmap, fullBitmap, hasBit, rowsOf, setBit } from '../../src/base/bitmap.ts';

describe('a bitmap', () => {
  it.each([0, 1, 31, 32, 33, 64, 100])('of %i rows is full of just these', (rows) => {
    expect(countBits(fullBitmap(rows))).toBe(rows);
    expect([...rowsOf(fullBitmap(rows))]).toEqual(Array.from({ length: rows }, (_, row) => row));
    expect(countBits(emptyBitmap(rows))).toBe(0);
  });

  it('holds the rows that are set, the sign bit too', () => {
    const bits = emptyBitmap(70);
    for (const row of [0, 31, 32, 69]) setBit(bits, row);
    expect([...rowsOf(bits)]).toEqual([0, 31, 32, 69]);
    expect([hasBit(bits, 31), hasBit(bits, 30), hasBit(bits, 69)]).toEqual([true, false, true]);
  });

  it('keeps what another has as well', () => {
    const bits = fullBitmap(40);
    const other = emptyBitmap(40);
    setBit(other, 39);
    andInto(bits, other);
    expect([...rowsOf(bits)]).toEqual([39]);
  });
});
