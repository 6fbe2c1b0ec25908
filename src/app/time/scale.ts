import { addUnits, DAY_MS, floorTo, HOUR_MS, type CalendarUnit, type TimeWindow } from '../../index.ts';

/** A dragged edge jumps to the start of a year or month when it comes this near, in pixels. */
const PULL_PX = 4;

/** Days at least this wide let edges stand at full hours. */
const HOURLY_DAY_PX = 48;

/** The moment at a distance from the left end of a drawing of `extent`; inverse of `pxAt`. */
export function msAt(px: number, { from, to }: TimeWindow, widthPx: number): number {
  return from + (px / widthPx) * (to - from);
}

/** Milliseconds in a pixel. */
export function msPerPx({ from, to }: TimeWindow, widthPx: number): number {
  return (to - from) / widthPx;
}

/** What dragged edges stand at: `auto` at days (hours where days are wide), drawn to the starts of months and years that are near. Weeks begin on Monday. */
export const SNAPS = ['auto', 'day', 'week', 'month'] as const;

/** One of {@link SNAPS}. */
export type Snap = (typeof SNAPS)[number];

const SHORTEST_MS: Readonly<Record<Exclude<Snap, 'auto'>, number>> = {
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 28 * DAY_MS,
};

/** The shortest window that can be drawn at a scale: a day, or an hour where days are wide; a whole unit where edges stand at one. */
export function grainAt(scale: number, snap: Snap = 'auto'): number {
  if (snap !== 'auto') return SHORTEST_MS[snap];
  return DAY_MS / scale >= HOURLY_DAY_PX ? HOUR_MS : DAY_MS;
}

/** The moment a dragged edge stands at: the nearest start of the unit chosen; else the start of a year or a month that is near enough, or of the nearest day (or hour). */
export function snapMoment(ms: number, scale: number, snap: Snap = 'auto'): number {
  if (snap !== 'auto') return nearestStart(ms, snap);
  const pull = PULL_PX * scale;
  for (const unit of ['year', 'month'] as const) {
    const near = nearestStart(ms, unit);
    if (Math.abs(near - ms) <= pull) return near;
  }
  const grain = grainAt(scale);
  return Math.round(ms / grain) * grain;
}

function nearestStart(ms: number, unit: CalendarUnit): number {
  const before = floorTo(ms, unit);
  const after = addUnits(before, unit, 1);
  return ms - before <= after - ms ? before : after;
}
