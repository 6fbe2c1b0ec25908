import { addMonths, civilDate, dayNumber, daysInMonth, weekday } from '../../../base/calendar.ts';
import type { TimePrecision } from '../../../model/when.ts';
import type { Edge, Unit } from '../phrase.ts';

/** Days from first to last, both inclusive, as numbers since 1970. Null is open. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: TimePrecision;
}

/** Days with two ends. */
export interface ClosedDays extends Days {
  readonly from: number;
  readonly to: number;
}

/** The days when both ends are known, else null. */
export function closedOf(days: Days | null): ClosedDays | null {
  if (days === null || days.from === null || days.to === null) return null;
  return { from: days.from, to: days.to, precision: days.precision };
}

/** One day. */
export function oneDay(day: number): ClosedDays {
  return { from: day, to: day, precision: 'day' };
}

/** A month of a year. */
export function monthDays(year: number, month: number): ClosedDays {
  const from = dayNumber(year, month, 1);
  return { from, to: from + daysInMonth(year, month) - 1, precision: 'month' };
}

/** Whole years. */
export function yearDays(from: number, to: number): ClosedDays {
  return { from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31), precision: 'year' };
}

/** A season of the north, as news have it: winter begins on 1 December of its year. */
export function seasonDays(year: number, season: number): ClosedDays {
  const month = season === 0 ? 12 : season * 3;
  const from = dayNumber(year, month, 1);
  return { from, to: addMonths(from, 3) - 1, precision: 'season' };
}

/** The calendar's week (Monday first), month, year or decade that is so many from the one of a day. */
export function unitDays(day: number, unit: Unit, shift: number): ClosedDays {
  const { year, month } = civilDate(day);
  if (unit === 'week') {
    const from = mondayOf(day) + shift * 7;
    return { from, to: from + 6, precision: 'week' };
  }
  if (unit === 'month') {
    const at = civilDate(addMonths(dayNumber(year, month, 1), shift));
    return monthDays(at.year, at.month);
  }
  if (unit === 'year') return yearDays(year + shift, year + shift);
  if (unit === 'decade') {
    const from = (Math.floor(year / 10) + shift) * 10;
    return yearDays(from, from + 9);
  }
  return oneDay(day + (unit === 'day' ? shift : 0));
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - ((weekday(day) + 6) % 7);
}

/** Days moved as a whole. */
export function movedDays({ from, to, precision }: ClosedDays, count: number): ClosedDays {
  return { from: from + count, to: to + count, precision };
}

/** A day moved by so many units; hours by whole days, rounded. */
export function shifted(day: number, unit: Unit, count: number): number {
  if (unit === 'minute') return day;
  if (unit === 'hour') return day + Math.sign(count) * Math.round(Math.abs(count) / 24);
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + count * 7;
  const months = unit === 'month' ? 1 : unit === 'year' ? 12 : 120;
  return addMonths(day, count * months);
}

/**
 * The early, middle or late part of days: of a month the 1st to 10th, 11th to 20th, 21st to the end; of a year four months each; of a week Monday
 * to Wednesday, Tuesday to Thursday, Thursday to Sunday; of anything else thirds. `rest` ends at, `ahead` begins at the day that is counted from.
 */
export function edgeOf(days: ClosedDays, edge: Edge, anchor: number | null): ClosedDays {
  const { from, to, precision } = days;
  if (edge === 'rest') return anchor === null ? days : { ...days, to: Math.max(from, Math.min(to, anchor)) };
  if (edge === 'ahead') return anchor === null ? days : { ...days, from: Math.min(to, Math.max(from, anchor)) };
  if (precision === 'day') return days;
  if (precision === 'month') return thirdOf(days, edge, [0, 10, 20]);
  if (precision === 'week') {
    if (edge === 'early') return { ...days, to: from + 2 };
    return edge === 'mid' ? { ...days, from: from + 1, to: from + 3 } : { ...days, from: from + 3 };
  }
  const months = Math.round((to - from + 1) / 30.44);
  const starts = [0, months / 3, (months * 2) / 3].map((n) => addMonths(from, Math.round(n)) - from);
  return { ...thirdOf(days, edge, starts), precision: months > 12 ? 'year' : months === 12 ? 'season' : 'month' };
}

function thirdOf(days: ClosedDays, edge: Edge, [first = 0, second = 0, third = 0]: readonly number[]): ClosedDays {
  const { from } = days;
  if (edge === 'early') return { ...days, from: from + first, to: from + second - 1 };
  if (edge === 'mid') return { ...days, from: from + second, to: from + third - 1 };
  return { ...days, from: from + third };
}
