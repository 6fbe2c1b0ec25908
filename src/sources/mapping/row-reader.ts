import { STATUSES } from '../../model/incident.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { ProblemSink } from '../../model/problem-group.ts';
import { rawCursor, rawRowsOf, type RawRow } from '../../model/raw-rows.ts';
import type { CompactIncident, TableSink } from '../../model/sink.ts';
import type { TableHead } from '../../model/table.ts';
import { isUndated } from '../../model/when.ts';
import { actorReader } from './actor-reader.ts';
import { casualtyReader } from './casualty-reader.ts';
import { createCellMemo } from './cell-memo.ts';
import { columnsOf } from './columns-of.ts';
import { confidenceReader } from './confidence-reader.ts';
import { tellFaults } from './fault.ts';
import { idCells } from './id-reader.ts';
import { isMovement } from './is-movement.ts';
import { kindReader } from './kind-reader.ts';
import { layoutOf, type Layout } from './layout.ts';
import { rawRow, shownCells } from './raw-row.ts';
import { sourceReader } from './source-reader.ts';
import { sharedTextCell, textCell } from './text-cells.ts';
import { visitRowReader } from './visit-row-reader.ts';
import { wordReader } from './word-reader.ts';
import { whenReader } from './when-reader.ts';
import { eventPlaceFields, whereReader } from './where-reader.ts';

/** What became of the rows of a table so far. */
export interface RowCounts {
  rows: number;
  incidents: number;
  visits: number;
  /** Events whose row names no place at all. Places that nobody knows are not among them. */
  unplaced: number;
  undated: number;
  /** Rows that state nothing that the mapping reads. */
  leftOut: number;
}

/** Reads the rows of a table into events. */
export interface RowReader {
  /**
   * Makes an event of a row, with its own cells beside it; a row in which no mapped column states anything is left out, and told.
   * @param line where the row begins in the file
   * @param id of the event, where it is known from an earlier reading; else empty or left out
   */
  readonly read: (cells: readonly string[], line: number, id?: string) => void;
  /** As `read` for a row as it stands in bytes. */
  readonly readRaw: (row: RawRow, line: number, id?: string) => void;
  readonly counts: Readonly<RowCounts>;
}

/**
 * A reader for the rows of a table; it begins the table in the sink. Places are asked or given once for equal cells, so the place in the
 * input that goes with them is that of the first row. What cannot be read is told row by row; the row is kept.
 */
export function createRowReader(head: TableHead, mapping: Mapping, sink: TableSink, problems: ProblemSink): RowReader {
  const columns = columnsOf(head, mapping.preset);
  const layout = layoutOf(columns, mapping, head.sample);
  sink.addTable({ name: head.name, preset: mapping.preset ?? '', columns });
  const counts: RowCounts = { rows: 0, incidents: 0, visits: 0, unplaced: 0, undated: 0, leftOut: 0 };
  const take = (isMovement(mapping.columns) ? visitRowReader : incidentRowReader)(
    head.name,
    layout,
    sink,
    problems,
    counts,
  );
  const states = stating(layout);
  const cursor = rawCursor();
  const readRaw = (row: RawRow, line: number, id = ''): void => {
    counts.rows++;
    if (states(row)) {
      take(row, line, id);
      return;
    }
    counts.leftOut++;
    problems.add({
      ...{ severity: 'error', code: 'value-missing', column: null, line, raw: rawRow(row.cells()) },
      came: shownCells(columns, row.cells()),
      expected: 'a cell that says when, where or what',
      advice: 'The row is left out. Fill a cell, or say what its other columns are for.',
    });
  };
  return {
    counts,
    readRaw,
    read(cells, line, id) {
      readRaw(cursor.take(rawRowsOf([cells]), 0), line, id);
    },
  };
}

/** True for a row in which a column that is read states anything. */
function stating(layout: Layout): (row: RawRow) => boolean {
  const used = [...new Set(layout.mapping.columns.flatMap(({ field }) => layout.at(field)))];
  const likely = LIKELY.flatMap((field) => layout.at(field)).slice(0, 1);
  const kept = createCellMemo<boolean>(likely);
  const states = (cells: readonly string[], columns: readonly number[]): boolean => {
    for (const at of columns) if (layout.text(cells, at) !== '') return true;
    return false;
  };
  return (row) => (kept.get(row) ?? kept.keep(row, states(row.cells(), likely))) || states(row.cells(), used);
}

/** Fields that say the same in many rows, and nothing in few. */
const LIKELY = ['kind', 'country', 'date', 'start', 'year', 'place', 'traveller'] as const;

/** Takes a row that states something. */
export type TakeRow = (row: RawRow, line: number, id: string) => void;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function incidentRowReader(
  file: string,
  layout: Layout,
  sink: TableSink,
  problems: ProblemSink,
  counts: RowCounts,
): TakeRow {
  const { compact } = sink;
  const readId = idCells(layout, problems, compact);
  const readKind = kindReader(layout);
  const readWhen = whenReader(layout);
  const readWhere = whereReader(layout, eventPlaceFields(layout), file, sink);
  const readCasualties = casualtyReader(layout);
  const readActors = actorReader(layout, compact);
  const readSources = sourceReader(layout, file, sink);
  const readConfidence = confidenceReader(layout, file);
  const readStatus = wordReader(layout, 'status', STATUSES, 'reported');
  const title = sharedTextCell(layout, 'title', compact);
  const summary = textCell(layout, 'summary', compact);
  const note = textCell(layout, 'note', compact);
  const row = emptyIncident();
  return (raw, line, id) => {
    const kind = readKind(raw);
    const when = readWhen(raw);
    const where = readWhere(raw, line);
    const harm = readCasualties(raw);
    const sure = readConfidence(raw);
    const status = readStatus(raw);
    const sources = readSources(raw);
    if (kind.faults.length > 0) tellFaults(problems, kind.faults, line);
    if (when.faults.length > 0) tellFaults(problems, when.faults, line);
    if (where.faults.length > 0) tellFaults(problems, where.faults, line);
    if (harm.faults.length > 0) tellFaults(problems, harm.faults, line);
    if (status.faults.length > 0) tellFaults(problems, status.faults, line);
    row.status = status.code;
    row.id = readId(raw, line, id);
    row.kind = kind.code;
    row.title = title(raw) || (where.titles[kind.code] ||= compact.packText(plainTitle(kind.kind, where.name)));
    row.summary = summary(raw);
    row.when = when.shared ??= compact.shareWhen(when.when);
    row.where = where.row;
    const actors = readActors(raw);
    row.actors = actors.list;
    row.actorCount = actors.count;
    row.casualties = harm.shared ??= compact.shareCasualties(harm.casualties);
    row.confidence = sure.code;
    row.confidenceBecause = sure.shared ??= compact.shareText(sure.because);
    row.sources = sources.shared ??= compact.shareSources(sources.ids);
    row.note = note(raw);
    row.original = compact.addRawOriginal(line, raw);
    compact.addIncident(row);
    counts.incidents++;
    if (where.row === 0) counts.unplaced++;
    if (isUndated(when.when)) counts.undated++;
  };
}

/** Kind and place, for a table that has no titles. */
function plainTitle(kind: Kind, name: string): string {
  const { label } = KINDS[kind];
  return name === '' ? label : `${label}, ${name}`;
}

function emptyIncident(): Mutable<CompactIncident> {
  const unknown = { killedMin: -1, killedMax: -1, woundedMin: -1, woundedMax: -1, arrestedMin: -1, arrestedMax: -1 };
  const when = { start: NaN, end: NaN, timePrecision: 0, timeFlags: 0, timeStated: 0, text: 0, because: 0, anchor: 0 };
  return {
    ...{ id: 0, kind: 0, title: 0, summary: 0, where: 0, note: 0, original: 0, status: 0 },
    ...{
      actors: [],
      actorCount: 0,
      sources: [],
      confidence: 0,
      confidenceBecause: 0,
      when,
      casualties: { ...unknown, text: 0 },
    },
  };
}
