import { DAY_MS } from '../base/calendar.ts';
import { addUnits } from './calendar-unit.ts';
import type { Direction } from './step.ts';
import type { TimeWindow } from './time-window.ts';
import { wholeMonths } from './whole-months.ts';

/**
 * The window of the same length that ends where this one begins (-1), or begins where it ends (1): beside whole months as many whole months,
 * beside anything else as many milliseconds. The window must be finite.
 */
export function windowBeside({ from, to }: TimeWindow, direction: Direction): TimeWindow {
  const months = wholeMonths({ from, to });
  if (direction < 0) return { from: months > 0 ? addUnits(from, 'month', -months) : from - (to - from), to: from };
  return { from: to, to: months > 0 ? addUnits(to, 'month', months) : to + (to - from) };
}

/** Two windows that meet: what is compared at first, and what is then shown. */
export interface Comparison {
  readonly shown: TimeWindow;
  readonly compared: TimeWindow;
}

/**
 * What to compare a window with before anyone has chosen: the same length before it. Where nothing of that lies in the extent, as when all
 * of time is shown, the window is cut in its middle, at midnight when it is longer than two days, and its halves are compared.
 */
export function firstComparison(shown: TimeWindow, extent: TimeWindow): Comparison {
  if (shown.from > extent.from) return { shown, compared: windowBeside(shown, -1) };
  const half = (shown.from + shown.to) / 2;
  const middle = shown.to - shown.from > 2 * DAY_MS ? Math.round(half / DAY_MS) * DAY_MS : Math.round(half);
  return { shown: { from: middle, to: shown.to }, compared: { from: shown.from, to: middle } };
}
