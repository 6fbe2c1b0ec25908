import { DAY_MS } from '../base/calendar.ts';
import { allAtOnce, type Steps } from '../base/steps.ts';
import { KIND_IDS } from '../model/kinds.ts';
import { type CellSums, cellSums } from './code-sums.ts';
import { type LatestEnds, latestEnds } from './latest-ends.ts';
import { sortRows, sortSteps } from './sort-rows.ts';
import { countMarked, marksOf } from './sorted-search.ts';
import { endOf, knowledgeOf, type TimeColumns } from './visibility.ts';

/** Events that happened somewhere inside intervals of similar length. */
export interface LengthClass {
  /** No event of the class is shorter or longer, in milliseconds; infinite and -infinite when it has none. */
  readonly minLength: number;
  readonly maxLength: number;
  /** Positions in `byStart`, ascending. */
  readonly positions: Uint32Array;
}

/** Events made ready for windows. `byStart` and `byEnd` hold the dated rows, equal times in row order; open sides stand first and last. */
export interface EventIndex {
  readonly columns: TimeColumns;
  /** Code of each row of the columns, of a kind as a rule (index in KIND_IDS); null when all have the last code. */
  readonly codes: Uint8Array | null;
  readonly codeCount: number;
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
  /** Rows about whose time nothing is known, ascending: never visible, counted aside. */
  readonly undated: Uint32Array;
  /** How many have an open start, the first of `byStart`; their rows by end. */
  readonly openByEnd: Uint32Array;
  /** Ends in the order of `byStart`: see `endOf`, Infinity when open. */
  readonly endsByStart: Float64Array;
  /** Over `endsByStart`; its endless ones are those with an open end, which stand last in `byEnd`. */
  readonly latestEnds: LatestEnds;
  /** Cells are `sort of knowledge × codeCount + code`, see {@link OPEN}. */
  readonly startSums: CellSums;
  readonly endSums: CellSums;
  readonly startMarks: Float64Array;
  readonly endMarks: Float64Array;
  /** The events that are neither lasting nor open, by their length. */
  readonly classes: readonly LengthClass[];
}

/** Sorts of knowledge, as cells have them: open at a side; lasting; within an interval of the first class of length and so on. */
export const OPEN = 0;
export const LASTING = 1;
export const WITHIN = 2;

/** Upper bounds of the classes of length: a day, a week, a month, a quarter, a year; the last class is longer. */
const LENGTH_CLASSES = [DAY_MS, 7 * DAY_MS, 31 * DAY_MS, 92 * DAY_MS, 366 * DAY_MS, Infinity] as const;

const SORTS = WITHIN + LENGTH_CLASSES.length;
const UNDATED = 255;

/** Cells are bytes, and 255 is left for undated ones. */
const MOST_CODES = Math.floor(UNDATED / SORTS);

/**
 * Sorts events by start and by end. Linear in the rows; the columns are kept, not copied, and must not change afterwards.
 * @param codes code of each row of the columns; without it, and for codes that are too high, the last code
 * @param codeCount how many codes there are, 1 to 31; throws a RangeError for others
 */
export function indexEvents(columns: TimeColumns, codes?: Uint8Array, codeCount = KIND_IDS.length): EventIndex {
  return allAtOnce(indexSteps(columns, codes, codeCount));
}

/** The same in steps, of some ten milliseconds at a million rows. */
export function* indexSteps(columns: TimeColumns, codes?: Uint8Array, codeCount = KIND_IDS.length): Steps<EventIndex> {
  if (!(codeCount >= 1 && codeCount <= MOST_CODES)) {
    throw new RangeError(`expected 1 to ${String(MOST_CODES)} codes of events, got ${String(codeCount)}`);
  }
  const rowCount = columns.start.length;
  const cellOfRow = new Uint8Array(rowCount);
  const ends = new Float64Array(rowCount);
  const { dated, undated, lengths } = sortOut(columns, codes ?? null, codeCount, cellOfRow, ends);
  yield;
  const byStart = yield* sortSteps(dated, columns.start);
  yield;
  const byEnd = yield* sortSteps(dated, ends);
  yield;
  const endsByStart = picked(ends, byStart, new Float64Array(byStart.length));
  yield;
  const startCells = picked(cellOfRow, byStart, new Uint8Array(byStart.length));
  yield;
  const endCells = picked(cellOfRow, byEnd, new Uint8Array(byEnd.length));
  yield;
  const parts = { columns, codes: codes ?? null, codeCount, byStart, byEnd, undated, endsByStart };
  return yield* assembleSteps({ ...parts, startCells, endCells, lengths });
}

/** The code that a row counts under. */
export function codeAt({ codes, codeCount }: Pick<EventIndex, 'codes' | 'codeCount'>, row: number): number {
  return Math.min(codes?.[row] ?? codeCount - 1, codeCount - 1);
}

/** How many events of an index begin before `ms`, or at it when `orEqual`; open starts always, but for -Infinity. Logarithmic. */
export function startsBefore(index: EventIndex, ms: number, orEqual = false): number {
  const { start } = index.columns;
  return countMarked(index.byStart, index.startMarks, (row) => start[row] as number, ms, orEqual);
}

/** How many events of an index end before `ms`, or at it when `orEqual`; open ends never, but at Infinity. Logarithmic. */
export function endsBefore(index: EventIndex, ms: number, orEqual = false): number {
  return countMarked(index.byEnd, index.endMarks, (row) => untilOf(index.columns, row), ms, orEqual);
}

/** The end of a row's interval, see `endOf`; Infinity when open. */
export function untilOf({ start, end }: TimeColumns, row: number): number {
  return endOf(start[row] as number, end[row] as number);
}

/** What an index is put together from: rows and cells in both orders. */
export interface IndexParts extends Pick<
  EventIndex,
  'columns' | 'codes' | 'codeCount' | 'byStart' | 'byEnd' | 'undated' | 'endsByStart'
> {
  readonly startCells: Uint8Array;
  readonly endCells: Uint8Array;
  readonly lengths: readonly Pick<LengthClass, 'minLength' | 'maxLength'>[];
}

/** Adds to sorted rows what makes looking up fast. Linear. */
export function assemble(parts: IndexParts): EventIndex {
  return allAtOnce(assembleSteps(parts));
}

function* assembleSteps({ startCells, endCells, lengths, ...parts }: IndexParts): Steps<EventIndex> {
  const { columns, codeCount, byStart, byEnd, endsByStart } = parts;
  const { start, end } = columns;
  let openStarts = 0;
  while (openStarts < byStart.length && start[byStart[openStarts] as number] === -Infinity) openStarts++;
  const positions = positionsByClass(startCells, codeCount);
  yield;
  const sums = { startSums: cellSums(startCells, SORTS * codeCount), endSums: cellSums(endCells, SORTS * codeCount) };
  yield;
  return {
    ...parts,
    ...sums,
    openByEnd: sortRows(byStart.subarray(0, openStarts), end),
    latestEnds: latestEnds(endsByStart),
    startMarks: marksOf(byStart, (row) => start[row] as number),
    endMarks: marksOf(byEnd, (row) => untilOf(columns, row)),
    classes: lengths.map(({ minLength, maxLength }, i) => ({
      minLength,
      maxLength,
      positions: positions[i] as Uint32Array,
    })),
  };
}

/** Parts the rows into dated and undated ones, and fills in their cells and ends. */
function sortOut(
  columns: TimeColumns,
  codes: Uint8Array | null,
  codeCount: number,
  cellOfRow: Uint8Array,
  ends: Float64Array,
): Pick<IndexParts, 'undated' | 'lengths'> & { readonly dated: Uint32Array } {
  const { start, end, timeFlags } = columns;
  const rows = new Uint32Array(start.length);
  const lengths = LENGTH_CLASSES.map(() => ({ minLength: Infinity, maxLength: -Infinity }));
  let dated = 0;
  let undated = rows.length;
  for (let row = 0; row < rows.length; row++) {
    const from = start[row] as number;
    const to = end[row] as number;
    const knowledge = knowledgeOf(from, to, timeFlags[row] as number);
    if (knowledge === 'undated') {
      rows[--undated] = row;
      continue;
    }
    rows[dated++] = row;
    const until = endOf(from, to);
    ends[row] = until;
    let sort = knowledge === 'lasting' ? LASTING : OPEN;
    if (knowledge === 'within') sort = WITHIN + measured(until - from, lengths);
    cellOfRow[row] = sort * codeCount + codeAt({ codes, codeCount }, row);
  }
  return { dated: rows.subarray(0, dated), undated: rows.slice(undated).reverse(), lengths };
}

function picked<T extends Float64Array | Uint8Array>(values: T, rows: Uint32Array, into: T): T {
  for (let i = 0; i < rows.length; i++) into[i] = values[rows[i] as number] as number;
  return into;
}

/** The class of a length, whose bounds are widened to hold it. */
function measured(length: number, lengths: { minLength: number; maxLength: number }[]): number {
  let at = 0;
  while (length > (LENGTH_CLASSES[at] as number)) at++;
  const bounds = lengths[at];
  if (bounds) {
    bounds.minLength = Math.min(bounds.minLength, length);
    bounds.maxLength = Math.max(bounds.maxLength, length);
  }
  return at;
}

/** Where the cells of each class of length are. */
function positionsByClass(cells: Uint8Array, codeCount: number): readonly Uint32Array[] {
  const sortOf = Uint8Array.from({ length: SORTS * codeCount }, (_, cell) => Math.floor(cell / codeCount));
  const sizes = new Uint32Array(SORTS);
  for (let i = 0; i < cells.length; i++) {
    const sort = sortOf[cells[i] as number] as number;
    sizes[sort] = (sizes[sort] as number) + 1;
  }
  const positions = LENGTH_CLASSES.map((_, i) => new Uint32Array(sizes[WITHIN + i] as number));
  sizes.fill(0);
  for (let i = 0; i < cells.length; i++) {
    const sort = sortOf[cells[i] as number] as number;
    if (sort < WITHIN) continue;
    const filled = sizes[sort] as number;
    (positions[sort - WITHIN] as Uint32Array)[filled] = i;
    sizes[sort] = filled + 1;
  }
  return positions;
}
