import { narrowed, type Numbers } from '../base/columns.ts';
import type { OriginalTable } from '../model/dataset.ts';

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

/** Marks the texts of the rows that are used. @param rows, texts one cell a number */
export function markOriginals(tables: readonly OriginalTable[], rows: Uint8Array, texts: Uint8Array): void {
  for (const { from, cells } of tables) {
    for (const { codes, texts: numbers } of cells) {
      for (let row = 0; row < codes.length; row++) {
        if (!rows[from + row + 1]) continue;
        const code = codes[row] as number;
        texts[numbers === null ? code : (numbers[code] ?? 0)] = 1;
      }
    }
  }
}

/** @param rows one cell a number of a row @param from rows in the tables before @param map new numbers of texts */
export function gatherTables(
  tables: readonly OriginalTable[],
  rows: Uint8Array,
  from: number,
  map: Uint32Array,
): GatheredTables {
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
    made.push({
      ...table,
      from: count,
      lines: picked(table.lines, kept),
      cells: table.cells.map(({ codes, texts }) => ({
        codes: texts === null ? mapped(picked(codes, kept), map) : picked(codes, kept),
        texts: texts && mapped(texts, map),
      })),
    });
    count += kept.length;
  }
  return { tables: made, map: numbers };
}

/** Rows behind the end of a column have no cell there. */
function picked(column: Numbers, rows: readonly number[]): Numbers {
  const made = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if (row < column.length) made[count++] = column[row] as number;
  return narrowed(made.subarray(0, count));
}

function mapped(column: Numbers, map: Uint32Array): Numbers {
  const made = new Uint32Array(column.length);
  for (let at = 0; at < made.length; at++) made[at] = map[column[at] as number] ?? 0;
  return narrowed(made);
}
