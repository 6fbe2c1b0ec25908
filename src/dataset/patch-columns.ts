import type { Columns, ColumnSpec } from '../base/columns.ts';
import { withCells, type Column } from './join-columns.ts';

/** A table some of whose cells are replaced. */
export interface ColumnPatch<C> {
  set(column: keyof C & string, row: number, cell: number): void;
  /** The cell as it will be. */
  get(column: keyof C & string, row: number): number;
  /** The table with the new cells: columns without any are the same arrays. */
  finish(): C;
}

/** Begins with no new cells; the given table is not changed. */
export function columnPatch<C extends Columns<ColumnSpec>>(columns: C): ColumnPatch<C> {
  const patched = new Map<string, Map<number, number>>();
  return {
    set(column, row, cell) {
      const cells = patched.get(column) ?? new Map<number, number>();
      patched.set(column, cells.set(row, cell));
    },
    get: (column, row) => patched.get(column)?.get(row) ?? (columns[column]?.[row] as number),
    finish() {
      const made: Record<string, unknown> = { ...columns };
      for (const [name, cells] of patched) made[name] = withCells(columns[name] as Column, cells);
      return made as C;
    },
  };
}
