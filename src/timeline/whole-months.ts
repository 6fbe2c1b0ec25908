import { civilDate, DAY_MS } from '../base/calendar.ts';
import { floorTo } from './calendar-unit.ts';
import type { TimeWindow } from './time-window.ts';

/** How many whole months of the calendar a window is made of; 0 when its edges, in milliseconds, are not first days of months. */
export function wholeMonths({ from, to }: TimeWindow): number {
  return isMonthStart(from) && isMonthStart(to) ? monthNumber(to) - monthNumber(from) : 0;
}

/** Whether a month of the calendar begins at this millisecond. */
export function isMonthStart(ms: number): boolean {
  return floorTo(ms, 'month') === ms;
}

function monthNumber(ms: number): number {
  const { year, month } = civilDate(Math.floor(ms / DAY_MS));
  return year * 12 + month;
}
