import type { TimePart, TimePrecision } from '../../model/when.ts';

/** The time that a cell states: both ends inclusive, ISO days or instants in UTC. Shared between equal cells: never changed. */
export interface WhenParts {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: TimePrecision;
  /** Parts that the interval carries because the cell says them. */
  readonly stated: readonly TimePart[];
}

/** What a bare number of a date column counts; `excel` is days of the 1900 system. */
export type DateNumbers = 'seconds' | 'milliseconds' | 'excel';

const YEAR: readonly TimePart[] = ['year'];
const MONTH: readonly TimePart[] = ['year', 'month'];
const DAY: readonly TimePart[] = ['year', 'month', 'day'];
const TIME: readonly TimePart[] = ['year', 'month', 'day', 'time'];

/** All days of a year. @param year four digits */
export function yearParts(year: string): WhenParts {
  return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', stated: YEAR };
}

/** All days of a month. @param first its first day @param last its last day, ISO */
export function monthParts(first: string, last: string): WhenParts {
  return { earliest: first, latest: last, precision: 'month', stated: MONTH };
}

/** A day. @param day ISO */
export function dayParts(day: string): WhenParts {
  return { earliest: day, latest: day, precision: 'day', stated: DAY };
}

/** A moment. @param instant ISO, in UTC */
export function instantParts(instant: string): WhenParts {
  return { earliest: instant, latest: instant, precision: 'minute', stated: TIME };
}
