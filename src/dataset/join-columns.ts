import { narrowed, type Numbers } from '../base/columns.ts';

/** A column of a dataset. */
export type Column = Numbers | Float32Array | Float64Array;

/** Cells one after the other as one column like `like`; whole numbers in the narrowest array that holds them. */
export function joinedColumn(like: Column, parts: readonly (Column | readonly number[])[]): Column {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const made = emptyColumn(like, length, parts.some(isSigned));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return isFloat(made) ? made : narrowed(made);
}

/** A column with other cells in some rows; the column itself when there are none. */
export function withCells(column: Column, cells: ReadonlyMap<number, number>): Column {
  if (cells.size === 0) return column;
  const made = emptyColumn(column, column.length, isSigned(column) || isSigned([...cells.values()]));
  made.set(column);
  for (const [row, cell] of cells) made[row] = cell;
  return isFloat(made) ? made : narrowed(made);
}

/** True for a column of fractions. */
export function isFloat(column: Column): column is Float32Array | Float64Array {
  return column instanceof Float32Array || column instanceof Float64Array;
}

function emptyColumn(like: Column, length: number, signed: boolean) {
  if (like instanceof Float64Array) return new Float64Array(length);
  if (like instanceof Float32Array) return new Float32Array(length);
  return signed ? new Int32Array(length) : new Uint32Array(length);
}

function isSigned(cells: Column | readonly number[]): boolean {
  if (cells instanceof Int8Array || cells instanceof Int16Array || cells instanceof Int32Array) return true;
  return Array.isArray(cells) && cells.some((cell: number) => cell < 0);
}
