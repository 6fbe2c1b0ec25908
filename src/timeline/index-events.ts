import { DAY_MS } from '../base/calendar.ts';
import { type FamilyPrefix, familyPrefix } from './family-prefix.ts';
import { sortRows } from './sort-rows.ts';
import { endOf, knowledgeOf, type Knowledge, type TimeColumns } from './visibility.ts';

/** Events of one sort of knowledge and one class of length, in both orders. Lengths in milliseconds, infinite with an open side. */
export interface EventGroup {
  readonly knowledge: Exclude<Knowledge, 'undated'>;
  readonly rowsByStart: Uint32Array;
  readonly starts: Float64Array;
  /** The ends of `rowsByStart`, so that looking through them needs no other column. */
  readonly endsByStart: Float64Array;
  readonly familiesByStart: FamilyPrefix;
  readonly rowsByEnd: Uint32Array;
  readonly ends: Float64Array;
  readonly familiesByEnd: FamilyPrefix;
  readonly minLength: number;
  readonly maxLength: number;
}

/** Events made ready for windows. `byStart` and `byEnd` hold the dated rows, equal times in row order; open sides stand first and last. */
export interface EventIndex {
  readonly columns: TimeColumns;
  /** Family code of each row (index in FAMILIES), null when all count as `other`. */
  readonly family: Uint8Array | null;
  /** The dated rows, ascending. */
  readonly dated: Uint32Array;
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
  /** Rows about whose time nothing is known, ascending: never visible, counted aside. */
  readonly undated: Uint32Array;
  /** The dated rows once more, each in one group; groups without rows are left out. */
  readonly groups: readonly EventGroup[];
}

/** Upper bounds of the classes of length: a day, a month, a year; the last class is longer. */
const LENGTH_CLASSES = [DAY_MS, 31 * DAY_MS, 366 * DAY_MS];

/**
 * Sorts events by start and by end. Linear in the rows; the columns are kept, not copied, and must not change afterwards.
 * @param family family code (0 to 6) of each row of the columns
 * @param rows the rows to index, each once; all when left out
 */
export function indexEvents(columns: TimeColumns, family?: Uint8Array, rows?: Uint32Array): EventIndex {
  const all = rows ? rows.slice().sort() : everyRow(columns.start.length);
  const ends = new Float64Array(columns.end.length);
  const groupOfRow = new Uint8Array(columns.start.length);
  for (let i = 0; i < all.length; i++) {
    const row = all[i] as number;
    ends[row] = endOf(columns.start[row] as number, columns.end[row] as number);
    groupOfRow[row] = groupNumber(columns, row);
  }
  const undated = all.filter((row) => groupOfRow[row] === 0);
  const dated = undated.length === 0 ? all : all.filter((row) => groupOfRow[row] !== 0);
  const byStart = sortRows(dated, columns.start);
  const byEnd = sortRows(dated, ends);
  const startParts = partition(byStart, groupOfRow);
  const endParts = partition(byEnd, groupOfRow);
  const groups: EventGroup[] = [];
  startParts.forEach((part, number) => {
    if (part.length > 0) groups.push(makeGroup(columns, ends, family ?? null, part, endParts[number] as Uint32Array));
  });
  return { columns, family: family ?? null, dated, byStart, byEnd, undated, groups };
}

function everyRow(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** 0 undated, 1 open start, 2 open end, then each class of length lasting and within. */
function groupNumber({ start, end, timeFlags }: TimeColumns, row: number): number {
  const from = start[row] as number;
  const to = end[row] as number;
  const knowledge = knowledgeOf(from, to, timeFlags[row] as number);
  if (knowledge === 'undated') return 0;
  if (knowledge === 'open-start') return 1;
  if (knowledge === 'open-end') return 2;
  const length = endOf(from, to) - from;
  let lengthClass = 0;
  while (length > (LENGTH_CLASSES[lengthClass] ?? Infinity)) lengthClass++;
  return 3 + 2 * lengthClass + (knowledge === 'lasting' ? 0 : 1);
}

const GROUP_NUMBERS = 3 + 2 * (LENGTH_CLASSES.length + 1);

function partition(rows: Uint32Array, groupOfRow: Uint8Array): readonly Uint32Array[] {
  const sizes = new Uint32Array(GROUP_NUMBERS);
  for (let i = 0; i < rows.length; i++) {
    const number = groupOfRow[rows[i] as number] as number;
    sizes[number] = (sizes[number] as number) + 1;
  }
  const parts = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(GROUP_NUMBERS);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const number = groupOfRow[row] as number;
    const at = filled[number] as number;
    (parts[number] as Uint32Array)[at] = row;
    filled[number] = at + 1;
  }
  return parts;
}

function makeGroup(
  { start, end, timeFlags }: TimeColumns,
  allEnds: Float64Array,
  family: Uint8Array | null,
  rowsByStart: Uint32Array,
  rowsByEnd: Uint32Array,
): EventGroup {
  const first = rowsByStart[0] as number;
  const starts = picked(start, rowsByStart);
  const endsByStart = picked(allEnds, rowsByStart);
  let minLength = Infinity;
  let maxLength = 0;
  for (let i = 0; i < starts.length; i++) {
    const length = (endsByStart[i] as number) - (starts[i] as number);
    minLength = Math.min(minLength, length);
    maxLength = Math.max(maxLength, length);
  }
  return {
    knowledge: knowledgeOf(
      start[first] as number,
      end[first] as number,
      timeFlags[first] as number,
    ) as EventGroup['knowledge'],
    rowsByStart,
    starts,
    endsByStart,
    familiesByStart: familyPrefix(rowsByStart, family),
    rowsByEnd,
    ends: picked(allEnds, rowsByEnd),
    familiesByEnd: familyPrefix(rowsByEnd, family),
    minLength,
    maxLength,
  };
}

function picked(values: Float64Array, rows: Uint32Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) found[i] = values[rows[i] as number] as number;
  return found;
}
