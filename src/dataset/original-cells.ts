import { narrowed } from '../base/columns.ts';
import { ownCopy } from '../base/own-copy.ts';
import type { OriginalCells } from '../model/dataset.ts';
import type { TextStore } from './text-store.ts';

/** The cells of one column of a table while it is filled. */
export interface CellColumn {
  add(cell: string): void;
  /** The cell that was added last. */
  readonly lastCell: string;
  /** The number of its text, before the texts are settled. */
  lastNumber(): number;
  /** The texts must be finished. */
  finish(): OriginalCells;
}

/**
 * At so many different cells, a column whose part of different cells is at least this keeps them no longer in its list of different
 * cells: it is no column of words that come again. The first rows say less, so more is asked of them.
 */
const CHECKS: readonly (readonly [different: number, part: number])[] = [
  [4096, 0.9],
  [16_384, 0.75],
  [65_536, 0.5],
  [262_144, 0.5],
  [1_048_576, 0.5],
];

/** A column with so many empty cells at first. Cells that come again are written once, in a list of their own; others one after the other. */
export function cellColumn(texts: TextStore, empty: number): CellColumn {
  let codes: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(Math.max(64, empty * 2));
  let length = empty;
  let known: Map<string, number> | null = new Map([['', 0]]);
  let numbers = [0];
  let checks = 0;
  let lastCell = '';
  let lastCode = 0;

  const codeOf = (cell: string): number => {
    if (known === null) return texts.pack(cell);
    const code = known.get(cell);
    if (code !== undefined) return code;
    const added = numbers.push(texts.pack(cell)) - 1;
    known.set(ownCopy(cell), added);
    const check = CHECKS[checks];
    if (check !== undefined && added >= check[0]) {
      checks++;
      if (added >= length * check[1]) return asNumbers(added);
    }
    if (added > 0xffff) codes = atLeast32(codes);
    else if (added > 0xff && codes instanceof Uint8Array) codes = new Uint16Array(codes);
    return added;
  };
  const asNumbers = (code: number): number => {
    const wide = new Uint32Array(codes.length);
    for (let row = 0; row < length; row++) wide[row] = numbers[codes[row] as number] as number;
    codes = wide;
    const number = numbers[code] as number;
    known = null;
    numbers = [];
    return number;
  };

  return {
    add(cell) {
      if (cell !== lastCell) {
        lastCode = cell === '' ? 0 : codeOf(cell);
        lastCell = cell;
      }
      if (length === codes.length) codes = longer(codes);
      codes[length++] = lastCode;
    },
    get lastCell() {
      return lastCell;
    },
    lastNumber: () => (known === null ? lastCode : (numbers[lastCode] ?? 0)),
    finish() {
      const used = codes.subarray(0, length);
      if (known === null) {
        texts.settle(used as Uint32Array, length);
        return { codes: narrowed(used), texts: null };
      }
      const settled = Uint32Array.from(numbers);
      texts.settle(settled, settled.length);
      known = null;
      return { codes: narrowed(used), texts: narrowed(settled) };
    },
  };
}

function atLeast32(codes: Uint8Array | Uint16Array | Uint32Array): Uint32Array {
  return codes instanceof Uint32Array ? codes : new Uint32Array(codes);
}

function longer<A extends Uint8Array | Uint16Array | Uint32Array>(codes: A): A {
  const room = codes.length * 2;
  const wider = (codes instanceof Uint8Array
    ? new Uint8Array(room)
    : codes instanceof Uint16Array
      ? new Uint16Array(room)
      : new Uint32Array(room)) as Uint8Array | Uint16Array | Uint32Array as A;
  wider.set(codes);
  return wider;
}
