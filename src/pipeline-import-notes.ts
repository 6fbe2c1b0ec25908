import { incidentCount, visitCount } from './model/read-dataset.ts';
import type { Dataset } from './model/dataset.ts';
import type { Mapping, MappingProposal, TableField } from './model/mapping.ts';
import { originalPlace } from './model/original.ts';
import type { Problem, ProblemCode } from './model/problem.ts';
import type { ProblemGroup, ProblemSink } from './model/problem-group.ts';
import type { TableHead } from './model/table.ts';
import { countUnplaced } from './pipeline-import-places.ts';

/** What columns that say where are for, those that name a place before those that only frame it. */
const PLACES: readonly TableField[] = [
  ...(['place', 'coordinates', 'lat', 'lon', 'district', 'governorate', 'country'] as const),
  ...(['from', 'from-lat', 'from-lon', 'to'] as const),
];

const TIMES: readonly TableField[] = ['date', 'start', 'end', 'year'];

/** What is worth saying of a table as a whole after it was read: an open order of dates, and that nothing of it says where, or when. */
export function tableNotes(head: TableHead, proposal: MappingProposal, dataset: Dataset): readonly Problem[] {
  return [...orderNotes(head.name, proposal), ...silenceNotes(head, proposal.mapping, dataset)];
}

/**
 * Adds the rows whose cells say nothing of a place, where columns of the table do.
 * @param source the table that was read
 * @param told what was wrong with its rows so far
 */
export function addPlaceless(
  dataset: Dataset,
  source: string,
  mapping: Mapping,
  told: readonly ProblemGroup[],
  problems: ProblemSink,
): void {
  const column = columnFor(mapping, PLACES);
  if (column === null) return;
  const known = new Set(told.flatMap(({ code, lines }) => (ABOUT_PLACES.includes(code) ? lines : [])));
  const lines: number[] = [];
  const take = (what: 'incident' | 'visit', row: number): void => {
    // An event that brings its original from another table is told of where that table is read.
    const place = originalPlace(dataset, what, row);
    const from = place === null ? undefined : dataset.tables[place.table];
    const line = place === null ? undefined : from?.lines[place.row];
    if (from?.name === source && line !== undefined && !known.has(line)) lines.push(line);
  };
  const { incidents, visits } = dataset;
  for (let row = 0; row < incidents.where.length; row++) if (!incidents.where[row]) take('incident', row);
  for (let row = 0; row < visits.to.length; row++) if (!visits.from[row] && !visits.to[row]) take('visit', row);
  const text = {
    expected: 'a place',
    advice: 'The event is kept without a point; say where it was, or fill in the cell and read the table again.',
  };
  for (const line of lines) {
    problems.add({ severity: 'warning', code: 'value-missing', column, line, came: '', ...text });
  }
}

/** Reasons that speak of where a row was. */
const ABOUT_PLACES: readonly ProblemCode[] = [
  ...(['coordinate-out-of-range', 'coordinate-doubtful', 'coordinate-far', 'number-unreadable'] as const),
  ...(['place-unknown', 'place-ambiguous', 'value-missing', 'value-unknown'] as const),
];

/** What is worth saying where the dates of all rows fit both orders. */
function orderNotes(name: string, { isDateOrderOpen, mapping }: MappingProposal): Problem[] {
  if (!isDateOrderOpen) return [];
  const taken = mapping.dateOrder === 'mdy' ? 'the month' : 'the day';
  const message = `expected dates that tell the day from the month, found dates that fit both orders. ${taken[0]?.toUpperCase() ?? ''}${taken.slice(1)} was taken to stand first; say so if it does not (Date order; --date-order on the command line).`;
  return [noteOf(name, 'date-order-open', message)];
}

function silenceNotes({ name, format }: TableHead, mapping: Mapping, dataset: Dataset): Problem[] {
  const events = incidentCount(dataset) + visitCount(dataset);
  if (events === 0) return [];
  const { unplaced, undated } = countUnplaced(dataset);
  const notes: Problem[] = [];
  if (unplaced === events && columnFor(mapping, PLACES) === null) {
    const where = FEATURES.includes(format)
      ? 'expected features with a geometry or a column that says where, found neither'
      : 'expected a column that says where, found none';
    const advice = 'No event is on the map; say which column does (Columns; --map place=COLUMN on the command line).';
    notes.push(noteOf(name, 'column-missing', `${where}. ${advice}`));
  }
  if (undated === events && columnFor(mapping, TIMES) === null) {
    const advice = 'No event has a date; say which column does (Columns; --map date=COLUMN on the command line).';
    notes.push(noteOf(name, 'column-missing', `expected a column that says when, found none. ${advice}`));
  }
  return notes;
}

/** Formats whose rows are features of a map. */
const FEATURES: readonly TableHead['format'][] = ['geojson', 'geojson-lines', 'kml', 'gpx', 'parquet'];

function columnFor({ columns }: Mapping, fields: readonly TableField[]): string | null {
  for (const field of fields) {
    const found = columns.find((one) => one.field === field && one.column !== 'geometry');
    if (found) return found.column;
  }
  return null;
}

function noteOf(source: string, code: ProblemCode, message: string): Problem {
  const where = { source, line: null, column: null };
  return { severity: 'warning', code, where, message: `${source}: ${message}`, raw: '' };
}
