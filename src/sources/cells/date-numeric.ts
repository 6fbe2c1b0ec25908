import type { DateOrder } from '../../model/mapping.ts';
import { civilDay, civilMonth, fullYear } from './civil-parts.ts';
import { withRest } from './date-time.ts';
import { yearParts, type WhenParts } from './when-parts.ts';

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|[-/](\d{1,2}))(?!\d)(.*)$/s;
const SHORT = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)(.*)$/s;
const MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** A date of numbers: `2020-05-09T06:20Z`, `2020/5/9`, `2020-05`, `9.5.20`, `05/2020`. Undefined for other cells, a sentence for impossible ones. */
export function readNumericDate(plain: string, order: DateOrder | null): WhenParts | string | undefined {
  const begun = YEAR_FIRST.exec(plain);
  if (begun) {
    const month = Number(begun[3] ?? begun[5]);
    const day = begun[4];
    if (day === undefined) return begun[6] === '' ? civilMonth(Number(begun[1]), month) : undefined;
    return withRest(yearFirst(Number(begun[1]), month, Number(day)), begun[6] ?? '');
  }
  const short = SHORT.exec(plain);
  if (short) {
    const [, a = '', , b = '', c = '', rest = ''] = short;
    return withRest(ordered(Number(a), Number(b), c, order), rest);
  }
  const month = MONTH_YEAR.exec(plain);
  return month ? civilMonth(Number(month[2]), Number(month[1])) : undefined;
}

/** A day, or a month or a year where 0 says that the rest is not known; a sentence when the calendar has no such day. */
export function yearFirst(year: number, month: number, day: number): WhenParts | string {
  if (month === 0 && day === 0 && year > 0 && year <= 9999) return yearParts(String(year).padStart(4, '0'));
  if (year === 0 && month === 0 && day === 0) return 'some programs write zeros where no date is known';
  return day === 0 ? civilMonth(year, month) : civilDay(year, month, day);
}

function ordered(a: number, b: number, c: string, order: DateOrder | null): WhenParts | string {
  const isFull = c.length === 4;
  if (order === 'ymd') {
    if (isFull) return 'the column is read year first, and this ends with the year';
    return civilDay(fullYear(a), b, Number(c));
  }
  const year = isFull ? Number(c) : fullYear(Number(c));
  if (order === null && a !== b) return 'the order of day and month is not decided';
  const read = order === 'mdy' ? civilDay(year, a, b) : civilDay(year, b, a);
  if (typeof read !== 'string') return read;
  return order === null ? read : `${read} when the column is read ${order === 'mdy' ? 'month' : 'day'} first`;
}
