import { createRecordCutter, spanText, type RecordCutter } from '../base/record-cutter.ts';
import type { RecordForm } from '../base/record-form.ts';
import type { Dataset, OriginalTable } from './dataset.ts';

/** A cell of a table with the name of its column. */
export interface OriginalCell {
  readonly column: string;
  readonly value: string;
}

/** The row of a table that an event was read from. */
export interface Original {
  /** Name of the table, as problems call it. */
  readonly table: string;
  /** The known shape that the table was read as; empty for none. */
  readonly preset: string;
  /** Where the row begins in its file, from 1. */
  readonly line: number;
  /** All cells, as they stood, in the order of the columns. */
  readonly cells: readonly OriginalCell[];
}

/** A row of one of the tables of a dataset. */
export interface OriginalPlace {
  /** Index in `Dataset.tables`. */
  readonly table: number;
  /** Row of that table, from 0. */
  readonly row: number;
}

/** The row of a table that an event was read from, or null where it comes from none. Throws when there is no such event. */
export function originalAt(dataset: Dataset, what: 'incident' | 'visit', row: number): Original | null {
  const place = originalPlace(dataset, what, row);
  const table = place && dataset.tables[place.table];
  if (!place || !table) return null;
  const { name, preset, lines, columns } = table;
  const cells = originalCells(table, place.row);
  return {
    table: name,
    preset,
    line: lines[place.row] ?? 0,
    cells: columns.map((column, i) => ({ column, value: cells[i] ?? '' })),
  };
}

/** Where the row of a table stands that an event was read from, or null where it comes from none. Throws when there is no such event. */
export function originalPlace(dataset: Dataset, what: 'incident' | 'visit', row: number): OriginalPlace | null {
  const column = what === 'incident' ? dataset.incidents.original : dataset.visits.original;
  const number = column[row];
  if (number === undefined) throw new Error(`invalid row ${row}: there are ${column.length} events`);
  return number === 0 ? null : placeOfNumber(dataset.tables, number);
}

/** Where the row of an event begins in its file, from 1; 0 where it comes from no table. Throws when there is no such event. */
export function lineOf(dataset: Dataset, what: 'incident' | 'visit', row: number): number {
  const place = originalPlace(dataset, what, row);
  return place === null ? 0 : (dataset.tables[place.table]?.lines[place.row] ?? 0);
}

/** The cells of a row of a table as they stood, one for each of its columns; empty where the row has none. */
export function originalCells(table: OriginalTable, row: number): readonly string[] {
  const { form, chunks, chunk, start, columns } = table;
  const bytes = chunks[chunk[row] ?? -1];
  const cutter = cutterOf(form);
  const { spans } = cutter;
  spans.count = 0;
  if (bytes !== undefined) cutter.cut(bytes, start[row] ?? 0, true);
  return columns.map((_, i) =>
    i < spans.count && bytes !== undefined ? spanText(bytes, spans.starts[i] ?? 0, spans.ends[i] ?? 0) : '',
  );
}

/** There are few forms: one cutter each. */
const cutters: { readonly form: RecordForm; readonly cutter: RecordCutter }[] = [];

function cutterOf(form: RecordForm): RecordCutter {
  const { delimiter, hasQuotes, newline } = form;
  const known = cutters.find(
    ({ form: other }) => other.delimiter === delimiter && other.hasQuotes === hasQuotes && other.newline === newline,
  );
  if (known) return known.cutter;
  const cutter = createRecordCutter({ delimiter, hasQuotes, newline });
  cutters.push({ form: { delimiter, hasQuotes, newline }, cutter });
  return cutter;
}

function placeOfNumber(tables: readonly OriginalTable[], number: number): OriginalPlace {
  const table = tables.findLastIndex(({ from }) => from < number);
  const { from = 0, lines } = tables[table] ?? {};
  const row = number - from - 1;
  if (lines === undefined || row >= lines.length) throw new Error(`dataset: no row ${number} in its tables`);
  return { table, row };
}
