import type { EventIndex } from './index-events.ts';
import type { Mode } from './playback.ts';
import type { TimeWindow } from './time-window.ts';
import { endOf, type Visibility } from './visibility.ts';
import { lengthOf, statusAt } from './visible.ts';

/** Nothing that is visible is painted fainter than this. */
export const FAINTEST = 0.25;

/** A possible event is never painted stronger than this, so that it differs from a sure one. */
export const POSSIBLE_MOST = 0.75;

/**
 * How strongly an event is painted, 0 (outside) to 1 (sure and fresh). Possible ones are paler, the wider their interval is against the
 * window the more; in a trail an event fades evenly with its age up to the window's width. Never below {@link FAINTEST} when visible.
 * @param intervalMs length of the event's interval, infinite with an open side
 * @param windowMs width of the window
 * @param ageMs time from the event's end to the window's end; 0 where nothing fades with age
 */
export function opacityOf(status: Visibility, intervalMs: number, windowMs: number, ageMs = 0): number {
  if (status === 'outside') return 0;
  const full = status === 'sure' ? 1 : FAINTEST + (POSSIBLE_MOST - FAINTEST) * shareOf(windowMs, intervalMs);
  return FAINTEST + (full - FAINTEST) * freshness(ageMs, windowMs);
}

/** {@link opacityOf} for a row in a window; it fades with age in the mode `trail` only. */
export function opacityAt(index: EventIndex, row: number, window: TimeWindow, mode: Mode): number {
  const { start, end } = index.columns;
  const until = endOf(start[row] as number, end[row] as number);
  const age = mode === 'trail' ? Math.max(0, window.to - until) : 0;
  return opacityOf(statusAt(index, row, window), lengthOf(index, row), window.to - window.from, age);
}

/** 1 for an interval of no length, 1/2 for one as wide as the window, towards 0 for wider ones. */
function shareOf(windowMs: number, intervalMs: number): number {
  if (intervalMs === Infinity || !(windowMs > 0)) return 0;
  return windowMs === Infinity ? 1 : windowMs / (windowMs + intervalMs);
}

function freshness(ageMs: number, windowMs: number): number {
  if (!(ageMs > 0) || windowMs === Infinity) return 1;
  return ageMs < windowMs ? 1 - ageMs / windowMs : 0;
}
