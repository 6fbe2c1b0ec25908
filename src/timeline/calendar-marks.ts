import { civilDate, DAY_MS, dayNumber } from '../base/calendar.ts';
import { HOUR_MS } from './calendar-unit.ts';
import type { TimeWindow } from './time-window.ts';

/** A moment where a step of the calendar begins. */
export interface CalendarMark {
  readonly ms: number;
  /** The first mark of the next longer unit: of a day for hours, a month for days, a year for months, ten (hundred ...) years for years. */
  readonly major: boolean;
  /** The first mark of a year. */
  readonly beginsYear: boolean;
}

/** Marks of one step, ascending. */
export interface CalendarMarks {
  readonly unit: MarkUnit;
  readonly marks: readonly CalendarMark[];
}

/** What steps are counted in. */
export type MarkUnit = 'hour' | 'day' | 'month' | 'year';

/**
 * The marks from `from` to `to`, both inclusive, of the finest step that is nowhere shorter than `gapMs`: 1, 3, 6, 12 hours, 1, 2, 7 days
 * (weeks begin on Monday), a month, a quarter, 1, 2, 5, 10, 20, 50 ... years. Both ends must be finite, the gap above 0.
 */
export function calendarMarks({ from, to }: TimeWindow, gapMs: number): CalendarMarks {
  const { unit, count } = chooseStep(gapMs);
  const marks: CalendarMark[] = [];
  const longer = longerThan(unit, count);
  let previous = momentOf(Math.floor(placeOf(from, unit) / count) * count - count, unit);
  for (let place = Math.floor(placeOf(from, unit) / count) * count; ; place += count) {
    const ms = momentOf(place, unit);
    if (ms > to) return { unit, marks };
    const major = longer(ms) !== longer(previous);
    const beginsYear = yearOf(ms) !== yearOf(previous);
    if (ms >= from) marks.push({ ms, major, beginsYear });
    previous = ms;
  }
}

interface Step {
  readonly unit: MarkUnit;
  readonly count: number;
}

/** Steps up to a quarter with the least time between their marks. */
const SHORT_STEPS: readonly (Step & { readonly shortestMs: number })[] = [
  ...[1, 3, 6, 12].map((count) => ({ unit: 'hour' as const, count, shortestMs: count * HOUR_MS })),
  ...[1, 2, 7].map((count) => ({ unit: 'day' as const, count, shortestMs: count * DAY_MS })),
  { unit: 'month', count: 1, shortestMs: 28 * DAY_MS },
  { unit: 'month', count: 3, shortestMs: 90 * DAY_MS },
];

function chooseStep(gapMs: number): Step {
  const short = SHORT_STEPS.find(({ shortestMs }) => shortestMs >= gapMs);
  if (short) return short;
  const years = gapMs / (365 * DAY_MS);
  const power = 10 ** Math.max(0, Math.floor(Math.log10(years)));
  return { unit: 'year', count: ([1, 2, 5].find((factor) => factor * power >= years) ?? 10) * power };
}

/** Day number of a Monday, 5 January 1970, from which steps of days are counted. */
const MONDAY = 4;

/** Number of the unit that a moment lies in; {@link momentOf} gives its start. */
function placeOf(ms: number, unit: MarkUnit): number {
  const day = Math.floor(ms / DAY_MS);
  switch (unit) {
    case 'hour':
      return Math.floor(ms / HOUR_MS);
    case 'day':
      return day - MONDAY;
    case 'month':
      return monthOf(ms);
    case 'year':
      return civilDate(day).year;
  }
}

function momentOf(place: number, unit: MarkUnit): number {
  switch (unit) {
    case 'hour':
      return place * HOUR_MS;
    case 'day':
      return (place + MONDAY) * DAY_MS;
    case 'month':
      return dayNumber(Math.floor(place / 12), place - Math.floor(place / 12) * 12 + 1, 1) * DAY_MS;
    case 'year':
      return dayNumber(place, 1, 1) * DAY_MS;
  }
}

/** A number that changes where the next longer unit begins. */
function longerThan(unit: MarkUnit, count: number): (ms: number) => number {
  switch (unit) {
    case 'hour':
      return (ms) => Math.floor(ms / DAY_MS);
    case 'day':
      return monthOf;
    case 'month':
      return yearOf;
    case 'year': {
      const years = 10 ** (Math.floor(Math.log10(count)) + 1);
      return (ms) => Math.floor(yearOf(ms) / years);
    }
  }
}

function yearOf(ms: number): number {
  return civilDate(Math.floor(ms / DAY_MS)).year;
}

function monthOf(ms: number): number {
  const { year, month } = civilDate(Math.floor(ms / DAY_MS));
  return year * 12 + month - 1;
}
