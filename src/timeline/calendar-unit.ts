import { addMonths, civilDate, DAY_MS, dayNumber, weekday } from '../base/calendar.ts';

/** Units of the calendar, shortest first. Weeks begin on Monday, as in ISO 8601; days and hours are those of UTC. */
export const CALENDAR_UNITS = [
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
] as const;

/** A unit of the calendar. */
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** Milliseconds in an hour. */
export const HOUR_MS = 3_600_000;

const YEAR_MS = 365.2425 * DAY_MS;

/** Mean length of each unit in milliseconds, over the 400 years in which the Gregorian calendar repeats. */
export const MEAN_UNIT_MS: Readonly<Record<CalendarUnit, number>> = {
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: YEAR_MS / 12,
  quarter: YEAR_MS / 4,
  year: YEAR_MS,
  decade: 10 * YEAR_MS,
  century: 100 * YEAR_MS,
  millennium: 1000 * YEAR_MS,
};

const FIXED_MS = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS } as const;
const MONTHS = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 } as const;

/** The start of the unit that a moment lies in. Decades, centuries and millennia begin with the years divisible by 10, 100, 1000. */
export function floorTo(ms: number, unit: CalendarUnit): number {
  const days = Math.floor(ms / DAY_MS);
  if (unit === 'hour') return Math.floor(ms / HOUR_MS) * HOUR_MS;
  if (unit === 'day') return days * DAY_MS;
  if (unit === 'week') return (days - ((weekday(days) + 6) % 7)) * DAY_MS;
  const { year, month } = civilDate(days);
  const months = MONTHS[unit];
  const total = Math.floor((year * 12 + month - 1) / months) * months;
  return dayNumber(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, 1) * DAY_MS;
}

/** A moment moved by whole units, its time of day kept; a day past the month's end becomes its last day. Infinite moments stay. */
export function addUnits(ms: number, unit: CalendarUnit, count: number): number {
  if (!Number.isFinite(ms)) return ms;
  if (unit === 'hour' || unit === 'day' || unit === 'week') return ms + count * FIXED_MS[unit];
  const days = Math.floor(ms / DAY_MS);
  return addMonths(days, count * MONTHS[unit]) * DAY_MS + (ms - days * DAY_MS);
}
