import type { ColumnSpec, Columns, Numbers } from '../base/columns.ts';
import { sliceOf } from '../model/read-dataset.ts';

/** A list column of a table and the column that says where each row's slice of it ends. */
export interface SlicedList {
  readonly ends: string;
  readonly list: Columns<ColumnSpec>;
}

/** A table and its list columns with only some rows, in their order. */
export function keepRows<C extends Columns<ColumnSpec>>(
  columns: C,
  lists: readonly SlicedList[],
  rows: Uint32Array,
): { columns: C; lists: Columns<ColumnSpec>[] } {
  const kept = pick(columns, rows);
  const made = lists.map(({ ends, list }) => {
    const before = columns[ends] as Numbers;
    const items: number[] = [];
    const after = kept[ends] as Numbers;
    rows.forEach((row, i) => {
      const [from, to] = sliceOf(before, row);
      for (let at = from; at < to; at++) items.push(at);
      after[i] = items.length;
    });
    return pick(list, Uint32Array.from(items));
  });
  return { columns: kept, lists: made };
}

function pick<C extends Columns<ColumnSpec>>(columns: C, rows: Uint32Array): C {
  const picked: Record<string, unknown> = {};
  for (const name in columns) {
    const column = columns[name];
    if (column === undefined) continue;
    const cells = column.slice(0, rows.length);
    rows.forEach((row, i) => (cells[i] = column[row] ?? 0));
    picked[name] = cells;
  }
  return picked as C;
}
