import type { MappedColumn, Mapping, TableField } from '../../model/mapping.ts';
import { listedMarks, usualMarks, type ColumnUse, type EmptyMarks } from '../cells/empty.ts';

const DATES: readonly TableField[] = ['date', 'start', 'end', 'source-date'];
const COUNTS: readonly TableField[] = [
  ...(['killed', 'killed-min', 'killed-max', 'wounded', 'wounded-min', 'wounded-max'] as const),
  ...(['precision', 'time-precision', 'radius', 'confidence', 'year', 'month', 'day'] as const),
];

/** What stands for nothing in a mapped column: its own list, else that of the mapping, else the usual marks. @param cells the first ones of the column */
export function marksOfColumn(
  { field, empty }: MappedColumn,
  mapping: Pick<Mapping, 'empty'>,
  cells: readonly string[],
): EmptyMarks {
  const use = useOf(field);
  if (empty !== undefined) return listedMarks(empty, 'text');
  if (mapping.empty === undefined) return usualMarks(use, cells);
  const listed = listedMarks(mapping.empty, use);
  if (field !== 'country' || !listed.has('NA') || usualMarks(use, cells).has('NA')) return listed;
  return { has: (cell) => cell !== 'NA' && listed.has(cell) };
}

function useOf(field: TableField): ColumnUse {
  if (field === 'lat' || field === 'from-lat') return 'lat';
  if (field === 'lon' || field === 'from-lon') return 'lon';
  if (DATES.includes(field)) return 'date';
  return COUNTS.includes(field) ? 'count' : 'text';
}
