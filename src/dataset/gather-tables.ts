import { narrowed, type Numbers } from '../base/columns.ts';
import { recordChunks } from '../base/record-writer.ts';
import type { OriginalTable } from '../model/dataset.ts';
import { originalCells } from '../model/original.ts';

/** Tables of which only the rows are left that events refer to. */
export interface GatheredTables {
  readonly tables: readonly OriginalTable[];
  /** The new number of each row, by the number it had; 0 stays 0. */
  readonly map: Uint32Array;
}

/** Rows in all of the tables. */
export function originalCount(tables: readonly OriginalTable[]): number {
  const last = tables.at(-1);
  return last ? last.from + last.lines.length : 0;
}

/** @param rows one cell a number of a row @param from rows in the tables before */
export function gatherTables(tables: readonly OriginalTable[], rows: Uint8Array, from: number): GatheredTables {
  const numbers = new Uint32Array(originalCount(tables) + 1);
  const made: OriginalTable[] = [];
  let count = from;
  for (const table of tables) {
    const kept: number[] = [];
    for (let row = 0; row < table.lines.length; row++) {
      if (!rows[table.from + row + 1]) continue;
      kept.push(row);
      numbers[table.from + row + 1] = count + kept.length;
    }
    if (kept.length === 0) continue;
    const isMost = kept.length * 2 >= table.lines.length;
    made.push({
      ...table,
      from: count,
      lines: picked(table.lines, kept),
      ...(isMost ? sharedRecords(table, kept) : copiedRecords(table, kept)),
    });
    count += kept.length;
  }
  return { tables: made, map: numbers };
}

type Records = Pick<OriginalTable, 'chunks' | 'chunk' | 'start'>;

/** Records that stay where they are; chunks that hold none of them are left out. */
function sharedRecords({ chunks, chunk, start }: OriginalTable, rows: readonly number[]): Records {
  const numbers = new Int32Array(chunks.length).fill(-1);
  const left: Uint8Array[] = [];
  const places = picked(chunk, rows);
  const made = new Uint32Array(rows.length);
  places.forEach((at, row) => {
    if (numbers[at] === -1) numbers[at] = left.push(chunks[at] as Uint8Array) - 1;
    made[row] = numbers[at] as number;
  });
  return { chunks: left, chunk: narrowed(made), start: picked(start, rows) };
}

/** Few records of many, in chunks of their own, so that the others hold no memory. */
function copiedRecords(table: OriginalTable, rows: readonly number[]): Records {
  const writer = recordChunks();
  const chunks: Uint8Array[] = [];
  const chunk = new Uint32Array(rows.length);
  const start = new Uint32Array(rows.length);
  rows.forEach((row, i) => {
    const written = writer.add(table.form, originalCells(table, row));
    if (chunks.at(-1) !== written.bytes) chunks.push(written.bytes);
    chunk[i] = chunks.length - 1;
    start[i] = written.start;
  });
  return { chunks: chunks.map(writer.cut), chunk: narrowed(chunk), start: narrowed(start) };
}

function picked(column: Numbers, rows: readonly number[]): Numbers {
  const made = new Uint32Array(rows.length);
  rows.forEach((row, i) => (made[i] = column[row] as number));
  return narrowed(made);
}
