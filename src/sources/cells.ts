import { parseMoment } from '../base/calendar.ts';
import { splitList } from '../base/cell-list.ts';
import type { CountRange } from '../model/incident.ts';
import type { TableRow } from './table.ts';

const MOST = 2_147_483_647;

/** The cell as one of a list of words, told apart from case and from spaces for hyphens; undefined, with an error noted, for another word. */
export function readWord<T extends string>(
  row: TableRow,
  column: string,
  words: readonly T[],
  whenEmpty?: T,
): T | undefined {
  const cell = row.cell(column);
  if (cell === '' && whenEmpty !== undefined) return whenEmpty;
  const wanted = cell.toLowerCase().replace(/[\s_]+/g, '-');
  const found = words.find((word) => word === wanted);
  if (found !== undefined) return found;
  const code = cell === '' ? 'value-missing' : 'value-unknown';
  row.note('error', code, column, `expected ${words.join(', ')}, found ${cell === '' ? 'nothing' : `"${cell}"`}`);
  return undefined;
}

/** The cell as yes or no; empty is no. */
export function readYes(row: TableRow, column: string): boolean {
  return readWord(row, column, ['yes', 'no'], 'no') === 'yes';
}

/** The cell as an ISO day or instant; null when it is empty, undefined, with an error noted, when it is no date. */
export function readMoment(
  row: TableRow,
  column: string,
  severity: 'error' | 'warning' = 'error',
): string | null | undefined {
  const cell = row.cell(column);
  if (cell === '') return null;
  if (parseMoment(cell)) return cell;
  row.note(severity, 'date-unreadable', column, `expected a day such as 2020-05-09, found "${cell}"`);
  return undefined;
}

/** Two cells `NAME_min` and `NAME_max` as a range of whole numbers; an empty bound is not known. */
export function readRange(row: TableRow, name: string): CountRange {
  const min = readCount(row, `${name}_min`);
  const max = readCount(row, `${name}_max`);
  if (min !== null && max !== null && min > max) {
    row.note(
      'error',
      'number-unreadable',
      `${name}_min`,
      `the least number ${min} is above the greatest ${max}; exchange them`,
    );
  }
  return { min, max };
}

/** The cell as a whole number of 0 or more; null when it is empty or, with an error noted, anything else. */
export function readCount(row: TableRow, column: string, most = MOST): number | null {
  const cell = row.cell(column);
  if (cell === '') return null;
  const count = /^\d+$/.test(cell) ? Number(cell) : NaN;
  if (count <= most) return count;
  row.note(
    'error',
    'number-unreadable',
    column,
    `expected a whole number from 0 to ${most} or an empty cell, found "${cell}"`,
  );
  return null;
}

/** The items of a cell, separated by `|`. */
export function readList(row: TableRow, column: string): string[] {
  return splitList(row.cell(column));
}

/** Items `name=value` of a cell; an item without `=` is noted as a warning and passed over. */
export function readPairs(row: TableRow, column: string): { readonly name: string; readonly value: string }[] {
  return readList(row, column).flatMap((item) => {
    const at = item.indexOf('=');
    if (at > 0) return [{ name: item.slice(0, at).trim().toLowerCase(), value: item.slice(at + 1).trim() }];
    row.note('warning', 'value-unknown', column, `expected name=words, found "${item}"; it was passed over`);
    return [];
  });
}
