import { daysInMonth } from '../../base/calendar.ts';
import { dayParts, monthParts, type WhenParts } from './when-parts.ts';

/**
 * Years of two digits up to this one belong to 2000, later ones to 1900, as POSIX has it (strptime, `%y`).
 */
const LAST_SHORT_YEAR = 68;

/** The full year of one written with two digits. */
export function fullYear(short: number): number {
  return short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

/** True for a day of the years 1 to 9999 that the calendar has. */
export function isCivil(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return false;
  return day <= 28 || day <= daysInMonth(year, month);
}

/** ISO text of a day of the years 1 to 9999; null when the calendar has no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  if (!isCivil(year, month, day)) return null;
  return `${year < 1000 ? String(year).padStart(4, '0') : String(year)}-${two(month)}-${two(day)}`;
}

/** A day, or a sentence why there is none. */
export function civilDay(year: number, month: number, day: number): WhenParts | string {
  const iso = isoDay(year, month, day);
  if (iso !== null) return dayParts(iso);
  if (year < 1 || year > 9999) return `there is no year ${year} here; years go from 1 to 9999`;
  if (month < 1 || month > 12) return `there is no month ${month}`;
  return `month ${month} of ${year} has ${daysInMonth(year, month)} days, so there is no day ${day}`;
}

/** A month, or a sentence why there is none. */
export function civilMonth(year: number, month: number): WhenParts | string {
  const first = isoDay(year, month, 1);
  if (first === null) return civilDay(year, month, 1);
  return monthParts(first, `${first.slice(0, 8)}${daysInMonth(year, month)}`);
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
