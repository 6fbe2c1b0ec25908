import type { ColumnSpec, Columns, Numbers } from '../base/columns.ts';

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
    const after = kept[ends] as Numbers;
    const items = new Uint32Array(before.at(-1) ?? 0);
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const to = before[row] as number;
      for (let at = row === 0 ? 0 : (before[row - 1] as number); at < to; at++) items[count++] = at;
      after[i] = count;
    }
    return pick(list, items.subarray(0, count));
  });
  return { columns: kept, lists: made };
}

function pick<C extends Columns<ColumnSpec>>(columns: C, rows: Uint32Array): C {
  const picked: Record<string, unknown> = {};
  for (const name in columns) {
    const column = columns[name];
    if (column === undefined) continue;
    const cells = column.slice(0, rows.length);
    for (let i = 0; i < rows.length; i++) cells[i] = column[rows[i] as number] as number;
    picked[name] = cells;
  }
  return picked as C;
}
