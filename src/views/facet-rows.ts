import { emptyBitmap, type Bitmap } from '../base/bitmap.ts';
import type { Numbers } from '../base/columns.ts';

/** Turns a number of a column into a code; 0 is none. */
export type CodeTable = Uint8Array | Uint16Array | Uint32Array;

/** How the rows of one table say a facet: by one number each, or by a slice of a list of numbers. */
export interface FacetRows {
  /** Number of rows of the table. */
  readonly rows: number;
  readonly numbers: Numbers;
  /** Where each row's slice of `numbers` ends; null when each row has one number. */
  readonly ends: Numbers | null;
  readonly codeOf: CodeTable;
}

/**
 * The rows that have one of the wanted codes. One pass over the rows.
 * @param wanted by code: 1 for a wanted one, 0 else; that of code 0 must be 0
 */
export function rowsWith({ rows, numbers, ends, codeOf }: FacetRows, wanted: Uint8Array): Bitmap {
  const isWanted = new Uint8Array(codeOf.length);
  for (let number = 0; number < codeOf.length; number++) isWanted[number] = wanted[codeOf[number] as number] as number;
  return ends === null ? withNumber(rows, numbers, isWanted) : withListed(rows, numbers, ends, isWanted);
}

/** Adds to `counts`, by code, how many of the kept rows have it; a row that says a code twice counts once. */
export function countCodes({ rows, numbers, ends, codeOf }: FacetRows, kept: Bitmap, counts: Uint32Array): void {
  if (ends === null) countNumbers(numbers, codeOf, kept, counts);
  else countListed(rows, numbers, ends, codeOf, kept, counts);
}

function withNumber(rows: number, numbers: Numbers, isWanted: Uint8Array): Bitmap {
  const found = emptyBitmap(rows);
  for (let word = 0; word < found.length; word++) {
    const first = word * 32;
    const last = Math.min(first + 32, rows);
    let bits = 0;
    for (let row = first; row < last; row++) bits |= (isWanted[numbers[row] as number] as number) << (row & 31);
    found[word] = bits;
  }
  return found;
}

function withListed(rows: number, numbers: Numbers, ends: Numbers, isWanted: Uint8Array): Bitmap {
  const found = emptyBitmap(rows);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const end = ends[row] as number;
    let any = 0;
    for (; at < end; at++) any |= isWanted[numbers[at] as number] as number;
    if (any !== 0) found[row >>> 5] = (found[row >>> 5] as number) | (1 << (row & 31));
  }
  return found;
}

function countNumbers(numbers: Numbers, codeOf: CodeTable, kept: Bitmap, counts: Uint32Array): void {
  const ofNumber = new Uint32Array(codeOf.length);
  for (let word = 0; word < kept.length; word++) {
    let left = kept[word] as number;
    while (left !== 0) {
      const number = numbers[word * 32 + 31 - Math.clz32(left & -left)] as number;
      ofNumber[number] = (ofNumber[number] as number) + 1;
      left &= left - 1;
    }
  }
  for (let number = 0; number < codeOf.length; number++) {
    const code = codeOf[number] as number;
    counts[code] = (counts[code] as number) + (ofNumber[number] as number);
  }
}

function countListed(
  rows: number,
  numbers: Numbers,
  ends: Numbers,
  codeOf: CodeTable,
  kept: Bitmap,
  counts: Uint32Array,
): void {
  /** The last row that counted for a code, plus 1. */
  const counted = new Uint32Array(counts.length);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const end = ends[row] as number;
    if ((((kept[row >>> 5] as number) >>> (row & 31)) & 1) === 0) {
      at = end;
      continue;
    }
    for (; at < end; at++) {
      const code = codeOf[numbers[at] as number] as number;
      if (counted[code] === row + 1) continue;
      counted[code] = row + 1;
      counts[code] = (counts[code] as number) + 1;
    }
  }
}
