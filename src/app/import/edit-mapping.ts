import type { Mapping, TableField } from '../../index.ts';

/** What a column is used for, in the order in which the mapping says so. */
export function usesOf(mapping: Mapping, column: string): readonly TableField[] {
  return mapping.columns.filter((one) => one.column === column).map(({ field }) => field);
}

/** The columns that are used for something. */
export function usedColumns(mapping: Mapping): ReadonlySet<string> {
  return new Set(mapping.columns.map(({ column }) => column));
}

/**
 * The mapping with another use in the place of one that a column has; null takes it away. A column that had none gains it. What other columns
 * are used for stays: several may tell of the same thing.
 */
export function withUse(mapping: Mapping, column: string, before: TableField | null, use: TableField | null): Mapping {
  const at = mapping.columns.findIndex((one) => one.column === column && one.field === before);
  const isThere = mapping.columns.some((one, i) => i !== at && one.column === column && one.field === use);
  const added = use === null || isThere ? [] : [{ column, field: use }];
  const columns = at < 0 ? [...mapping.columns, ...added] : mapping.columns.toSpliced(at, 1, ...added);
  return { ...mapping, columns };
}
