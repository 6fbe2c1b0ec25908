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
  const runs = runsOf(rows);
  const picked: Record<string, unknown> = {};
  for (const name in columns) {
    const column = columns[name];
    if (column === undefined) continue;
    const cells = column.slice(0, rows.length);
    if (runs === null) {
      for (let i = 0; i < rows.length; i++) cells[i] = column[rows[i] as number] as number;
    } else {
      let at = 0;
      for (const { from, to } of runs) {
        cells.set(column.subarray(from, to), at);
        at += to - from;
      }
    }
    picked[name] = cells;
  }
  return picked as C;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Rows in a run of this many, on average, are copied faster in pieces than one by one. */
const LONG_RUN = 16;

/** The rows as stretches of neighbours; null when those would be short. */
function runsOf(rows: Uint32Array): readonly Run[] | null {
  const runs: Run[] = [];
  for (let i = 0; i < rows.length;) {
    let end = i + 1;
    while (end < rows.length && rows[end] === (rows[end - 1] as number) + 1) end++;
    if (runs.push({ from: rows[i] as number, to: (rows[end - 1] as number) + 1 }) > rows.length / LONG_RUN + 1)
      return null;
    i = end;
  }
  return runs;
}
