import { stripFormulaGuard } from '../../base/formula-guard.ts';
import { tableColumnOf } from '../../model/flat-columns.ts';
import type { EventSink } from '../../model/sink.ts';
import type { FlatRow } from './flat-cells.ts';

/** Keeps the cells of the row that a flat row was once read from; 0 where it has none. */
export type OriginalKeeper = (row: FlatRow, cells: readonly string[]) => number;

/** Lines are kept in 32 bits. */
const MOST_LINES = 0xffff_ffff;

/**
 * The columns of a flat table that are not ours belong to the tables that it names. Where a row names none, they were added by a person:
 * then they belong to the flat table itself.
 * @param columns of the flat table, without what was added against formulas
 */
export function originalKeeper(columns: readonly string[], source: string, sink: EventSink): OriginalKeeper {
  const own = columns.flatMap((name, at) => {
    const column = tableColumnOf(name);
    return column === null ? [] : [{ at, column }];
  });
  const names = own.map(({ column }) => column);
  const indexes = new Map<string, number>();
  const tableOf = (name: string, preset: string): number => {
    const key = JSON.stringify([name, preset]);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const index = sink.addTable({ name, preset, columns: names });
    indexes.set(key, index);
    return index;
  };
  return (row, cells) => {
    const name = row.cell('table');
    const line = lineOf(row);
    const kept = own.map(({ at }) => stripFormulaGuard(cells[at] ?? ''));
    const isNamed = name !== '' || row.cell('table_line') !== '';
    if (isNamed) return sink.addOriginal(line ?? row.line, kept, tableOf(name, row.cell('table_preset')));
    if (kept.every((cell) => cell === '')) return 0;
    return sink.addOriginal(row.line, kept, tableOf(source, ''));
  };
}

function lineOf(row: FlatRow): number | null {
  const cell = row.cell('table_line').trim();
  if (cell === '') return null;
  if (/^\d{1,10}$/.test(cell) && Number(cell) <= MOST_LINES) return Number(cell);
  row.doubt('number-unreadable', 'table_line', 'a row number', 'The row of this table was taken instead.');
  return null;
}
