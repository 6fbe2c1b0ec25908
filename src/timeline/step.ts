import { DAY_MS } from '../base/calendar.ts';
import { addUnits, type CalendarUnit } from './calendar-unit.ts';
import type { TimeWindow } from './time-window.ts';
import { isMonthStart } from './whole-months.ts';

/** 1 forward, -1 back. */
export type Direction = 1 | -1;

/**
 * Moves a window by one unit of the calendar. When both edges are first days of months they stay such ("May" becomes "June");
 * any other window keeps its width and follows its first finite edge. Infinite edges stay.
 */
export function step(window: TimeWindow, unit: CalendarUnit, direction: Direction): TimeWindow {
  const from = addUnits(window.from, unit, direction);
  const to = addUnits(window.to, unit, direction);
  if (!Number.isFinite(window.from) || !Number.isFinite(window.to)) return { from, to };
  const whole = isMonthStart(window.from) && isMonthStart(window.to);
  return { from, to: whole ? to : from + (window.to - window.from) };
}

const SHORTEST_DAYS: readonly (readonly [CalendarUnit, number])[] = [
  ['year', 365],
  ['quarter', 90],
  ['month', 28],
  ['week', 7],
  ['day', 1],
];

/** The unit to step a window by: the longest, up to a year, that the window can hold; an hour for windows of less than a day. */
export function stepUnit({ from, to }: TimeWindow): CalendarUnit {
  const days = (to - from) / DAY_MS;
  return SHORTEST_DAYS.find(([, shortest]) => days >= shortest)?.[0] ?? 'hour';
}
