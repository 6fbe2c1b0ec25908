import { HOUR_MS } from '../timeline/calendar-unit.ts';
import type { TimeWindow } from '../timeline/time-window.ts';

/** The shortest stretch of time that an axis is drawn of: a quarter of a day, in which hours have room. */
export const CLOSEST_MS = 6 * HOUR_MS;

/** Room beside a window that the axis was fitted to, as a share of the window. */
const MARGIN_SHARE = 1 / 8;

/** From the edge of the axis, where a moment is brought into view, as a share of the axis. */
const REVEAL_SHARE = 1 / 10;

/** The axis drawn `factor` times as long (less than 1 is closer), `atMs` staying where it stands; held within the limits and no shorter than {@link CLOSEST_MS}. */
export function zoomedSpan(span: TimeWindow, factor: number, atMs: number, limits: TimeWindow): TimeWindow {
  const width = span.to - span.from;
  const share = (atMs - span.from) / width;
  const zoomed = Math.max(CLOSEST_MS, width * factor);
  return heldSpan(atMs - share * zoomed, zoomed, limits);
}

/** The axis moved by `ms`, held within the limits. */
export function pannedSpan(span: TimeWindow, ms: number, limits: TimeWindow): TimeWindow {
  return heldSpan(span.from + ms, span.to - span.from, limits);
}

/** The axis that shows a window with some room beside it. */
export function fittedSpan({ from, to }: TimeWindow, limits: TimeWindow): TimeWindow {
  const width = Math.max(CLOSEST_MS, (to - from) * (1 + 2 * MARGIN_SHARE));
  return heldSpan((from + to) / 2 - width / 2, width, limits);
}

/** The axis moved, and not zoomed, so that a window is in view: whole where it has room, else its end. The same axis when nothing needs to move. */
export function revealedSpan(span: TimeWindow, { from, to }: TimeWindow, limits: TimeWindow): TimeWindow {
  const width = span.to - span.from;
  const room = width * REVEAL_SHARE;
  const fits = to - from <= width - 2 * room;
  const first = fits ? from : to;
  if (first >= span.from && to <= span.to) return span;
  // What has gone out on the right comes back in on the left, so that it has room to go on; and the other way round.
  const start = to > span.to ? first - room : to + room - width;
  return heldSpan(start, width, limits);
}

/** True when an axis shows all there is. */
export function showsAll(span: TimeWindow, limits: TimeWindow): boolean {
  return span.from <= limits.from && span.to >= limits.to;
}

function heldSpan(from: number, width: number, limits: TimeWindow): TimeWindow {
  if (width >= limits.to - limits.from) return limits;
  const start = Math.round(Math.max(limits.from, Math.min(from, limits.to - width)));
  return { from: start, to: Math.min(limits.to, Math.round(start + width)) };
}
