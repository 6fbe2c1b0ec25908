import { STATUSES, type Casualties } from '../../model/incident.ts';
import { KIND_IDS, KINDS, type Kind } from '../../model/kinds.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { ProblemSink } from '../../model/problem-group.ts';
import type { EventSink, IncidentRow } from '../../model/sink.ts';
import type { TableHead } from '../../model/table.ts';
import { isUndated, UNDATED } from '../../model/when.ts';
import { actorReader } from './actor-reader.ts';
import { casualtyReader } from './casualty-reader.ts';
import { columnsOf } from './columns-of.ts';
import { confidenceReader } from './confidence-reader.ts';
import { tellFaults } from './fault.ts';
import { idReader } from './id-reader.ts';
import { isMovement } from './is-movement.ts';
import { kindReader } from './kind-reader.ts';
import { layoutOf, type Layout } from './layout.ts';
import { rawRow, shownCells } from './raw-row.ts';
import { sourceReader } from './source-reader.ts';
import { textReader } from './text-reader.ts';
import { visitRowReader } from './visit-row-reader.ts';
import { wordReader } from './word-reader.ts';
import { whenReader } from './when-reader.ts';
import { eventPlaceFields, whereReader, type ReadWhere } from './where-reader.ts';

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
  readonly counts: Readonly<RowCounts>;
}

/**
 * A reader for the rows of a table; it begins the table in the sink. Places are asked or given once for equal cells, so the place in the
 * input that goes with them is that of the first row. What cannot be read is told row by row; the row is kept.
 */
export function createRowReader(head: TableHead, mapping: Mapping, sink: EventSink, problems: ProblemSink): RowReader {
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
  return {
    counts,
    read(cells, line, id = '') {
      counts.rows++;
      if (states(cells)) {
        take(cells, line, id);
        return;
      }
      counts.leftOut++;
      problems.add({
        ...{ severity: 'error', code: 'value-missing', column: null, line, raw: rawRow(cells) },
        came: shownCells(columns, cells),
        expected: 'a cell that says when, where or what',
        advice: 'The row is left out. Fill a cell, or say what its other columns are for.',
      });
    },
  };
}

/** True for a row in which a column that is read states anything. */
function stating(layout: Layout): (cells: readonly string[]) => boolean {
  const used = [...new Set(layout.mapping.columns.flatMap(({ field }) => layout.at(field)))];
  return (cells) => {
    for (const at of used) if (layout.text(cells, at) !== '') return true;
    return false;
  };
}

/** Takes a row that states something. */
export type TakeRow = (cells: readonly string[], line: number, id: string) => void;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function incidentRowReader(
  file: string,
  layout: Layout,
  sink: EventSink,
  problems: ProblemSink,
  counts: RowCounts,
): TakeRow {
  const readId = idReader(layout, problems);
  const readKind = kindReader(layout);
  const readWhen = whenReader(layout);
  const readWhere = whereReader(layout, eventPlaceFields(layout), file, sink);
  const readCasualties = casualtyReader(layout);
  const readActors = actorReader(layout);
  const readSources = sourceReader(layout, file, sink);
  const readConfidence = confidenceReader(layout, file);
  const readStatus = wordReader(layout, 'status', STATUSES, 'reported');
  const title = textReader(layout, 'title');
  const summary = textReader(layout, 'summary');
  const note = textReader(layout, 'note');
  const row = emptyIncident();
  return (cells, line, id) => {
    const kind = readKind(cells);
    const when = readWhen(cells);
    const where = readWhere(cells, line);
    const harm = readCasualties(cells);
    const sure = readConfidence(cells);
    const status = readStatus(cells);
    if (kind.faults.length > 0) tellFaults(problems, kind.faults, line);
    if (when.faults.length > 0) tellFaults(problems, when.faults, line);
    if (where.faults.length > 0) tellFaults(problems, where.faults, line);
    if (harm.faults.length > 0) tellFaults(problems, harm.faults, line);
    if (status.faults.length > 0) tellFaults(problems, status.faults, line);
    row.status = status.word;
    row.id = readId(cells, line, id);
    row.kind = kind.kind;
    row.title = title(cells) || plainTitle(kind.kind, where);
    row.summary = summary(cells);
    row.when = when.when;
    row.where = where.row;
    row.actors = readActors(cells);
    row.casualties = harm.casualties;
    row.confidence = sure.confidence;
    row.confidenceBecause = sure.because;
    row.sources = readSources(cells);
    row.note = note(cells);
    row.original = sink.addOriginal(line, cells);
    sink.addIncident(row);
    counts.incidents++;
    if (where.row === 0) counts.unplaced++;
    if (isUndated(when.when)) counts.undated++;
  };
}

/** Kind and place, for a table that has no titles. */
function plainTitle(kind: Kind, { name, titles }: ReadWhere): string {
  const { label } = KINDS[kind];
  return (titles[KIND_IDS.indexOf(kind)] ??= name === '' ? label : `${label}, ${name}`);
}

const NOBODY = { min: null, max: null };
const NO_HARM: Casualties = { killed: NOBODY, wounded: NOBODY, arrested: NOBODY, text: '' };

function emptyIncident(): Mutable<IncidentRow> {
  return {
    ...{ id: '', kind: 'other', title: '', summary: '', where: 0, launch: 0, placeBecause: '', launchBecause: '' },
    ...{ actors: [], sources: [], evidence: [], note: '', original: 0 },
    status: 'reported',
    confidence: 'medium',
    confidenceBecause: '',
    when: UNDATED,
    casualties: NO_HARM,
  };
}
