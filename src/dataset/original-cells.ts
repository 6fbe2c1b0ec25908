import { narrowed } from '../base/columns.ts';
import { recentTexts } from '../base/recent-texts.ts';
import type { OriginalCells } from '../model/dataset.ts';
import type { TextStore } from './text-store.ts';

/** The cells of one column of a table while it is filled. */
export interface CellColumn {
  readonly add: (cell: string) => void;
  /** The cell that was added last. */
  readonly lastCell: () => string;
  /** The number of its text, before the texts are settled. */
  readonly lastNumber: () => number;
  /** The number of the cell among the strings that rows share. */
  readonly lastShared: () => number;
  /** The texts must be finished. */
  readonly finish: () => OriginalCells;
}

type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * After so many rows, a column that had a new text for at least this part of them has its texts one after the other, without a list
 * of different ones. The first rows say less, so more is asked of them.
 */
const CHECKS: readonly (readonly [rows: number, part: number])[] = [
  [8192, 0.9],
  [65_536, 0.6],
  [262_144, 0.5],
  [1_048_576, 0.5],
  [Infinity, 1],
];

/**
 * A column with so many empty cells at first. Texts that come again soon are written once; one that comes again after many others may be
 * written twice.
 */
export function cellColumn(texts: TextStore, empty: number): CellColumn {
  let codes: Codes = new Uint8Array(Math.max(64, empty * 2));
  let length = empty;
  let recent: ReturnType<typeof recentTexts> | null = recentTexts();
  /** Numbers of texts by their code; code 0 is the empty text. */
  let numbers = new Uint32Array(64);
  let different = 1;
  let check = 0;
  let lastCell = '';
  let lastCode = 0;

  /** Numbers of strings that rows share by their code, plus 1; 0 where none was asked for. */
  let shared = new Uint32Array();

  const codeOf = (cell: string): number => {
    if (recent === null) return texts.pack(cell);
    const known = recent.find(cell);
    if (known >= 0) return known;
    const code = different++;
    if (code === numbers.length) numbers = longer(numbers, code * 2);
    numbers[code] = texts.pack(cell);
    recent.add(cell, code);
    if (code === 0x100 && codes instanceof Uint8Array) codes = new Uint16Array(codes);
    if (code === 0x1_0000) codes = new Uint32Array(codes);
    return code;
  };
  const checkSort = (): void => {
    const [, part = 1] = CHECKS[check++] ?? [];
    if (recent === null || different < length * part) return;
    const wide = new Uint32Array(codes.length);
    for (let row = 0; row < length; row++) wide[row] = numbers[codes[row] as number] as number;
    lastCode = numbers[lastCode] as number;
    codes = wide;
    recent = null;
    numbers = new Uint32Array();
  };

  return {
    add(cell) {
      if (cell !== lastCell) {
        lastCode = cell === '' ? 0 : codeOf(cell);
        lastCell = cell;
      }
      if (length === codes.length) codes = longer(codes, length * 2);
      codes[length++] = lastCode;
      if (length >= (CHECKS[check]?.[0] ?? Infinity)) checkSort();
    },
    lastCell: () => lastCell,
    lastShared() {
      if (recent === null || lastCode === 0) return texts.intern(lastCell);
      if (lastCode >= shared.length) shared = longer(shared, numbers.length);
      const known = shared[lastCode] as number;
      if (known > 0) return known - 1;
      const number = texts.intern(lastCell);
      shared[lastCode] = number + 1;
      return number;
    },
    lastNumber: () => (recent === null ? lastCode : (numbers[lastCode] ?? 0)),
    finish() {
      const used = codes.subarray(0, length);
      if (recent === null) {
        texts.settle(used as Uint32Array, length);
        return { codes: narrowed(used), texts: null };
      }
      recent = null;
      texts.settle(numbers, different);
      return { codes: narrowed(used), texts: narrowed(numbers.subarray(0, different)) };
    },
  };
}

function longer<A extends Codes>(codes: A, room: number): A {
  const make = codes.constructor as new (room: number) => A;
  const made = new make(room);
  made.set(codes);
  return made;
}
