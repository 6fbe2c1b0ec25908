import { addUnits, CALENDAR_UNITS, type CalendarUnit, floorTo } from './calendar-unit.ts';
import { type Direction, stepUnit } from './step.ts';
import type { TimeWindow } from './time-window.ts';
import { isMonthStart, wholeMonths } from './whole-months.ts';

/** The window moved so that it begins at `from`: one of whole months stays one when that is the first of a month, any other keeps its width. */
export function movedTo(window: TimeWindow, from: number): TimeWindow {
  const months = wholeMonths(window);
  const to = months > 0 && isMonthStart(from) ? addUnits(from, 'month', months) : from + (window.to - window.from);
  return { from, to };
}

/** The window moved, as {@link movedTo} does, so that it lies within the extent; one that is too long begins where the extent does. */
export function movedWithin(window: TimeWindow, extent: TimeWindow): TimeWindow {
  if (window.from < extent.from) return movedTo(window, extent.from);
  if (window.to <= extent.to) return window;
  const months = wholeMonths(window);
  const from =
    months > 0 && isMonthStart(extent.to)
      ? addUnits(extent.to, 'month', -months)
      : extent.to - (window.to - window.from);
  return { from: Math.max(from, extent.from), to: extent.to };
}

/**
 * The window moved so that it holds a moment: in its first unit of the calendar when it came from before (`direction` 1), in its last one when from
 * after. The unit is the longest of the window's that it begins with, so that a window of a month or a day stays one.
 */
export function placedOver(window: TimeWindow, ms: number, direction: Direction): TimeWindow {
  const unit = unitOf(window);
  if (direction > 0) return movedTo(window, floorTo(ms, unit));
  const to = addUnits(floorTo(ms, unit), unit, 1);
  const months = wholeMonths(window);
  return months > 0 && isMonthStart(to)
    ? { from: addUnits(to, 'month', -months), to }
    : { from: to - (window.to - window.from), to };
}

function unitOf(window: TimeWindow): CalendarUnit {
  const longest = CALENDAR_UNITS.indexOf(stepUnit(window));
  const aligned = CALENDAR_UNITS.slice(0, longest + 1).filter((unit) => floorTo(window.from, unit) === window.from);
  return aligned.at(-1) ?? 'hour';
}
