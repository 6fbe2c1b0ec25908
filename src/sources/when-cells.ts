import { civilDate, DAY_MS, dayNumber, daysInMonth, parseMoment } from '../base/calendar.ts';
import { TIME_PARTS, TIME_PRECISIONS, type TimePart, type TimePrecision, type When } from '../model/when.ts';
import { readList, readMoment, readWord, readYes } from './cells.ts';
import type { TableRow } from './table.ts';

/** The columns that {@link readWhen} reads. */
export const WHEN_COLUMNS = [
  'earliest',
  'latest',
  'lasting',
  'time_precision',
  'when_text',
  'when_because',
  'when_anchor',
  'time_stated',
] as const;

/** The time of a row; undefined, with errors noted, when it cannot be read. */
export function readWhen(row: TableRow): When | undefined {
  const earliest = readMoment(row, 'earliest');
  const latest = readMoment(row, 'latest');
  const lasting = readYes(row, 'lasting');
  const precision = readPrecision(row, earliest, latest);
  if (earliest === undefined || latest === undefined || precision === undefined) return undefined;
  if (isReversed(earliest, latest)) {
    row.note(
      'error',
      'date-reversed',
      'latest',
      `expected ${earliest ?? ''} (earliest) or later, found ${latest ?? ''}; exchange them`,
    );
    return undefined;
  }
  return {
    earliest,
    latest,
    precision,
    lasting,
    text: row.cell('when_text'),
    because: row.cell('when_because'),
    anchor: row.cell('when_anchor'),
    stated: readStated(row),
  };
}

/** True when both ends are known and the first begins after the last has ended. */
export function isReversed(earliest: string | null, latest: string | null): boolean {
  const from = earliest === null ? undefined : parseMoment(earliest);
  const to = latest === null ? undefined : parseMoment(latest);
  return from !== undefined && to !== undefined && from.startMs >= to.endMs;
}

/** The precision that an interval's own width gives: a day, seven days, a calendar month or year; else unknown. */
export function precisionOf(earliest: string | null, latest: string | null): TimePrecision {
  const from = earliest === null ? undefined : parseMoment(earliest);
  const to = latest === null ? undefined : parseMoment(latest);
  if (!from || !to) return 'unknown';
  const width = to.endMs - from.startMs;
  if (!from.isDay || !to.isDay) return width <= 60_000 ? 'minute' : width <= DAY_MS ? 'day' : 'unknown';
  const days = width / DAY_MS;
  if (days === 1) return 'day';
  if (days === 7) return 'week';
  const first = from.startMs / DAY_MS;
  const { year, month, day } = civilDate(first);
  if (day === 1 && days === daysInMonth(year, month)) return 'month';
  return day === 1 && month === 1 && days === dayNumber(year + 1, 1, 1) - first ? 'year' : 'unknown';
}

/** An interval open at one side, or none at all, has no precision: another word there is noted and not taken. */
function readPrecision(row: TableRow, earliest: string | null | undefined, latest: string | null | undefined) {
  if (row.cell('time_precision') === '') return precisionOf(earliest ?? null, latest ?? null);
  const precision = readWord(row, 'time_precision', TIME_PRECISIONS);
  const isOpen = earliest === null || latest === null;
  if (precision === undefined || precision === 'unknown' || !isOpen) return precision;
  const message = `expected unknown for a time that is open or missing, found "${precision}"; it was taken as unknown`;
  row.note('warning', 'value-unknown', 'time_precision', message);
  return 'unknown';
}

function readStated(row: TableRow): TimePart[] {
  const words = readList(row, 'time_stated').map((word) => word.toLowerCase());
  for (const word of words) {
    if (TIME_PARTS.some((part) => part === word)) continue;
    row.note(
      'warning',
      'value-unknown',
      'time_stated',
      `expected ${TIME_PARTS.join(', ')}, found "${word}"; it was passed over`,
    );
  }
  return TIME_PARTS.filter((part) => words.includes(part));
}
