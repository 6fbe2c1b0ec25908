import type { ProposedColumn } from '../../model/mapping.ts';
import { readTime } from '../cells/time-of-day.ts';
import type { ColumnContents } from './column-contents.ts';
import { fieldsOfWords, wordsOfColumn } from './column-words.ts';
import { isUniversalColumn } from './times.ts';

/** What is said of times of day in a column of their own that names no zone; empty where all name one. @param cells of the column of times */
export function wordsOfLocalTimes(column: string, cells: readonly string[]): string {
  if (isUniversalColumn(column)) return '';
  const local = cells.find((cell) => readTime(cell)?.offsetMinutes === null);
  return local === undefined
    ? ''
    : `Times in "${column}" such as "${local.trim()}" name no zone: the day is kept as it is, and the time only in the words of the date.`;
}

/** What is said of a column named as an id that is not taken for one; empty where one is taken, or none is named so. */
export function wordsOfLeftId(
  columns: readonly ProposedColumn[],
  names: readonly string[],
  contents: readonly ColumnContents[],
): string {
  if (columns.some(({ field }) => field === 'id')) return '';
  const at = names.findIndex((name) => fieldsOfWords(wordsOfColumn(name)).some(({ field }) => field === 'id'));
  const { filled = 0, different = 0 } = contents[at] ?? {};
  if (filled === 0 || columns.some(({ column }) => column === names[at])) return '';
  const found = `only ${Math.round(different * filled)} of ${filled} cells looked at differ`;
  return `"${names[at] ?? ''}" is a name for an id, but ${found}: it is not taken, and rows are known by all their cells.`;
}
