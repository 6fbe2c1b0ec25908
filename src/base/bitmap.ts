/** One bit a row, 32 in a word: bit `row & 31` of word `row >>> 5`. Bits past the last row are 0. */
export type Bitmap = Uint32Array;

/** A bitmap of `rows` rows, none of them set. */
export function emptyBitmap(rows: number): Bitmap {
  return new Uint32Array((rows + 31) >>> 5);
}

/** A bitmap of `rows` rows, all of them set. */
export function fullBitmap(rows: number): Bitmap {
  const bits = emptyBitmap(rows).fill(0xffff_ffff);
  if ((rows & 31) !== 0) bits[bits.length - 1] = (1 << (rows & 31)) - 1;
  return bits;
}

/** True when a row is set. */
export function hasBit(bits: Bitmap, row: number): boolean {
  return (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1;
}

/** Sets a row. */
export function setBit(bits: Bitmap, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
}

/** Keeps in `into` what is set in `other` as well; both must be as long. */
export function andInto(into: Bitmap, other: Bitmap): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) & (other[word] as number);
}

/** How many rows are set. */
export function countBits(bits: Bitmap): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) {
    // Population count of 32 bits, Hacker's Delight, figure 5-2.
    let x = bits[word] as number;
    x -= (x >>> 1) & 0x5555_5555;
    x = (x & 0x3333_3333) + ((x >>> 2) & 0x3333_3333);
    count += Math.imul((x + (x >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return count;
}

/** The rows that are set, ascending. */
export function rowsOf(bits: Bitmap): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let next = 0;
  for (let word = 0; word < bits.length; word++) {
    let left = bits[word] as number;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      rows[next++] = word * 32 + bit;
      left &= left - 1;
    }
  }
  return rows;
}
