import { civilDate, DAY_MS } from '../base/calendar.ts';
import type { Dataset } from '../model/dataset.ts';
import { type TimeWords, timeWords } from './time-words.ts';

/** A visit's day in few words for the map: the day, or the month of a stay within one; empty for anything vaguer, which the card says in full. */
export function visitDay(dataset: Dataset, row: number, words: TimeWords = timeWords): string {
  const start = dataset.visits.start[row] ?? NaN;
  const end = dataset.visits.end[row] ?? NaN;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return '';
  const first = civilDate(Math.floor(start / DAY_MS));
  const last = civilDate(Math.floor((end - 1) / DAY_MS));
  if (first.year !== last.year || first.month !== last.month) return '';
  return first.day === last.day ? words.day(first) : words.month(first.year, first.month);
}
