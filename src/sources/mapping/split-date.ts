import { dayNumber, daysInMonth, formatDay } from '../../base/calendar.ts';
import type { WhenParts } from './date-cell.ts';

/**
 * A date in three cells, where 0 or nothing is "not known": a day, all days of a month, or all days of a year. Null when there is no such
 * date, or a day without its month.
 */
export function readSplitDate(yearText: string, monthText: string, dayText: string): WhenParts | null {
  const year = part(yearText, 9999);
  const month = part(monthText, 12);
  const day = part(dayText, 31);
  if (!year || month === null || day === null || (month === 0 && day > 0)) return null;
  if (month === 0) return span(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - 1, 'year', ['year']);
  const first = dayNumber(year, month, 1);
  if (day > daysInMonth(year, month)) return null;
  if (day === 0) return span(first, first + daysInMonth(year, month) - 1, 'month', ['year', 'month']);
  return span(first + day - 1, first + day - 1, 'day', ['year', 'month', 'day']);
}

/** A whole number from 0 on; 0 for nothing; null for anything else. Tables of floats write `3.0`. */
function part(text: string, most: number): number | null {
  if (text === '') return 0;
  if (!/^\d{1,4}(?:\.0+)?$/.test(text)) return null;
  const n = Number(text);
  return n <= most ? n : null;
}

function span(first: number, last: number, precision: WhenParts['precision'], stated: WhenParts['stated']): WhenParts {
  return { earliest: formatDay(first), latest: formatDay(last), precision, stated };
}
