import { guardFormula } from '../base/formula-guard.ts';
import type { Dataset } from '../model/dataset.ts';
import { FLAT_COLUMNS, flatNameOf, ORIGIN_COLUMNS, PROPERTY_NAMES, READ_BY } from '../model/flat-columns.ts';
import { isMachineRead, MACHINE_READ } from '../model/machine-read.ts';
import { originalCells, originalPlace } from '../model/original.ts';
import { incidentAt, placeOfWhere, visitAt } from '../model/read-dataset.ts';
import type { Source } from '../model/source.ts';
import type { Where } from '../model/where.ts';
import { usedTables } from './originals.ts';
import { incidentProperties, visitProperties, type Properties } from './properties.ts';
import { selectEvents, type SelectedRows, type Selection } from './select.ts';

type Cell = string | number | null;

/** Rows are joined to pieces of about so many UTF-16 units. */
const PIECE = 1 << 16;

/** A table as CSV (RFC 4180): comma, LF, quotes where needed, formulas guarded by one `'`. Null is an empty cell. */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [...csvLines(header, rows)].join('');
}

/**
 * A dataset, or the selected part of it, as one flat table: the properties of the GeoJSON, then `lon` and `lat` of the event's own
 * place (a visit's destination), then the cells of the row that the event was read from.
 */
export function toCsv(dataset: Dataset, options: Selection = {}): string {
  return [...csvPieces(dataset, options)].join('');
}

/** The same as text in pieces, so that a table of any size can be written. */
export function* csvPieces(dataset: Dataset, options: Selection = {}): Generator<string> {
  const rows = selectEvents(dataset, options);
  const columns = tableColumns(dataset, rows);
  const marks = hasMachineRead(dataset, rows);
  const header = [
    ...FLAT_COLUMNS,
    ...(marks ? [READ_BY] : []),
    ...(columns.length === 0 ? [] : ORIGIN_COLUMNS),
    ...columns.map(flatNameOf),
  ];
  let piece = '';
  for (const line of csvLines(header, flatRows(dataset, rows, columns, marks))) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* csvLines(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `${header.map(csvCell).join(',')}\n`;
  for (const row of rows) yield `${row.map(csvCell).join(',')}\n`;
}

function hasMachineRead(dataset: Dataset, rows: SelectedRows): boolean {
  return (
    rows.incidents.some((row) => dataset.incidents.note[row] !== 0 && isMachineRead(incidentAt(dataset, row))) ||
    rows.visits.some((row) => dataset.visits.note[row] !== 0 && isMachineRead(visitAt(dataset, row)))
  );
}

/** The columns of the tables that the events were read from, each name once. */
function tableColumns(dataset: Dataset, rows: SelectedRows): string[] {
  const used = [...usedTables(dataset, rows).keys()];
  return [...new Set(used.flatMap((table) => dataset.tables[table]?.columns ?? []))];
}

function* flatRows(
  dataset: Dataset,
  rows: SelectedRows,
  columns: readonly string[],
  marks: boolean,
): Generator<Cell[]> {
  const markOf = (event: { readonly note: string }): Cell[] =>
    marks ? [isMachineRead(event) ? MACHINE_READ : null] : [];
  const sourceById = new Map(dataset.sources.map((source) => [source.id, source]));
  const sourcesOf = (ids: readonly string[]): Source[] => ids.flatMap((id) => sourceById.get(id) ?? []);
  const originalCells = originalCellsOf(dataset, columns);
  for (const row of rows.incidents) {
    const incident = incidentAt(dataset, row);
    const place = placeOfWhere(dataset, dataset.incidents.where[row] ?? 0);
    const properties = incidentProperties(incident, place, sourcesOf(incident.sources));
    yield [...ownCells(properties, incident.where), ...markOf(incident), ...originalCells('incident', row)];
  }
  for (const row of rows.visits) {
    const visit = visitAt(dataset, row);
    const place = placeOfWhere(dataset, dataset.visits.to[row] ?? 0);
    const properties = visitProperties(visit, place, sourcesOf(visit.sources));
    yield [...ownCells(properties, visit.to), ...markOf(visit), ...originalCells('visit', row)];
  }
}

function ownCells(properties: Properties, where: Where | null): Cell[] {
  return [...PROPERTY_NAMES.map((name) => properties[name]), where?.point?.[0] ?? null, where?.point?.[1] ?? null];
}

/** Gives the cells of the row of a table that an event was read from, behind where it stands. */
function originalCellsOf(dataset: Dataset, columns: readonly string[]) {
  const columnOf = dataset.tables.map((table) => columns.map((name) => table.columns.indexOf(name)));
  const none = columns.length === 0 ? [] : [...ORIGIN_COLUMNS, ...columns].map(() => null);
  return (what: 'incident' | 'visit', row: number): readonly Cell[] => {
    const place = columns.length === 0 ? null : originalPlace(dataset, what, row);
    const table = place && dataset.tables[place.table];
    if (!place || !table) return none;
    const own = originalCells(table, place.row);
    const cells = (columnOf[place.table] ?? []).map((column) => own[column] ?? '');
    return [table.name, table.preset, table.lines[place.row] ?? 0, ...cells];
  };
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : guardFormula(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
