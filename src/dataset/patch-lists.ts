import type { Columns, ColumnSpec, Numbers } from '../base/columns.ts';
import { sliceOf } from '../model/read-dataset.ts';
import { joinedColumn } from './join-columns.ts';

/** An item of a list: its cell in every column. */
export type Item = Readonly<Record<string, number>>;

/** A list column some of whose slices are replaced. */
export interface ListPatch<L> {
  set(row: number, items: readonly Item[]): void;
  /** The items of a row as they will be. */
  get(row: number): readonly Item[];
  /** The list with the new slices, and where the slice of each row ends. */
  finish(): { readonly ends: Numbers; readonly list: L };
}

/** Begins with no new slices; the given list is not changed. @param ends where each row's slice ends */
export function listPatch<L extends Columns<ColumnSpec>>(ends: Numbers, list: L): ListPatch<L> {
  const patched = new Map<number, readonly Item[]>();
  return {
    set: (row, items) => void patched.set(row, items),
    get: (row) => patched.get(row) ?? itemsOf(ends, list, row),
    finish() {
      if (patched.size === 0) return { ends, list };
      const rows = [...patched.keys()].sort((a, b) => a - b);
      const made: Record<string, unknown> = {};
      for (const [name, column] of Object.entries<Numbers>(list as Readonly<Record<string, Numbers>>)) {
        made[name] = spliced(column, ends, rows, (row) => (patched.get(row) ?? []).map((item) => item[name] ?? 0));
      }
      return { ends: movedEnds(ends, rows, (row) => patched.get(row)?.length ?? 0), list: made as L };
    },
  };
}

function itemsOf(ends: Numbers, list: Columns<ColumnSpec>, row: number): Item[] {
  const [from, to] = sliceOf(ends, row);
  return Array.from({ length: to - from }, (_, i) =>
    Object.fromEntries(Object.entries(list).map(([name, column]) => [name, column[from + i] as number])),
  );
}

function spliced(column: Numbers, ends: Numbers, rows: readonly number[], cellsOf: (row: number) => number[]): Numbers {
  const parts: (Numbers | readonly number[])[] = [];
  let from = 0;
  for (const row of rows) {
    const [start, end] = sliceOf(ends, row);
    parts.push(column.subarray(from, start), cellsOf(row));
    from = end;
  }
  parts.push(column.subarray(from));
  return joinedColumn(column, parts) as Numbers;
}

function movedEnds(ends: Numbers, rows: readonly number[], lengthOf: (row: number) => number): Numbers {
  const cells: Numbers[] = [ends.subarray(0, rows[0])];
  let shift = 0;
  rows.forEach((row, i) => {
    const [from, to] = sliceOf(ends, row);
    shift += lengthOf(row) - (to - from);
    const by = shift;
    cells.push(Uint32Array.from(ends.subarray(row, rows[i + 1]), (end) => end + by));
  });
  return joinedColumn(ends, cells) as Numbers;
}
