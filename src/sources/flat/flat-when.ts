import { parseDay, parseMoment } from '../../base/calendar.ts';
import { TIME_PRECISIONS, UNDATED, type When } from '../../model/when.ts';
import { wordOf, type FlatRow } from './flat-cells.ts';

/** The time of a flat row: days, and the instant that it begins with where `time` is finer than `start`. */
export function flatWhen(row: FlatRow): When {
  const precision = wordOf(row, 'date_precision', TIME_PRECISIONS, 'unknown');
  const start = dayOf(row, 'start');
  const latest = dayOf(row, 'end');
  const earliest = start === null ? null : (instantOf(row, start) ?? start);
  if (start !== null && latest !== null && start > latest) {
    row.doubt('date-reversed', 'end', `a day not before ${start}`, 'The event is undated until it is mended.');
    return { ...UNDATED, text: `${start} / ${latest}` };
  }
  return { ...UNDATED, earliest, latest, precision };
}

function dayOf(row: FlatRow, column: 'start' | 'end'): string | null {
  const cell = row.cell(column).trim();
  if (cell === '') return null;
  if (parseDay(cell) !== undefined) return cell;
  row.doubt('date-unreadable', column, 'a day such as 2020-05-09', 'It was left open; mend the cell.');
  return null;
}

/** `time` where it lies in the day, but not at its beginning, which a day has too. */
function instantOf(row: FlatRow, day: string): string | null {
  const cell = row.cell('time').trim();
  if (cell === '') return null;
  const moment = parseMoment(cell);
  const whole = parseMoment(day);
  if (moment && whole && moment.startMs === whole.startMs) return null;
  if (moment && whole && moment.startMs > whole.startMs && moment.startMs < whole.endMs) return cell;
  row.doubt('date-unreadable', 'time', `an instant on ${day}, such as ${day}T10:00:00Z`, 'The day alone was read.');
  return null;
}
