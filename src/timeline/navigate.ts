import { DAY_MS } from '../base/calendar.ts';
import { floorTo, HOUR_MS } from './calendar-unit.ts';
import { movedTo, movedWithin } from './move-window.ts';
import { pause, type Mode, type Play, seek, setMode, setWindow, start, windowAt } from './playback.ts';
import { type Direction, step, stepUnit } from './step.ts';
import type { TimeWindow } from './time-window.ts';

/** A window that shows everything cannot move; where one that moves is asked for, it gets this share of the whole. */
const MOVING_SHARE = 1 / 12;

/** Starts, or pauses where it is. From `all`, which cannot move, everything up to the playhead is played from the beginning. */
export function toggle(play: Play, clockMs: number): Play {
  if (play.sinceMs !== null) return rest(play, clockMs);
  if (play.mode !== 'all') return start(play, clockMs);
  return start(seek(setMode(play, clockMs, 'cumulative'), clockMs, play.extent.to), clockMs);
}

/**
 * Pauses where it is, at the nearest second, minute, hour or day: the longest of them that passes in a second of playing, so that words, address and
 * counts say the same. What was at rest already stays as it is.
 */
export function rest(play: Play, clockMs: number): Play {
  const paused = pause(play, clockMs);
  const { from, to } = play.extent;
  if (play.sinceMs === null || paused.headMs === to) return paused;
  const grain = GRAINS.find((ms) => ms <= play.rate * 1000) ?? 1;
  const least = moves(play.mode) ? Math.min(from + play.widthMs, paused.headMs) : from;
  return { ...paused, headMs: Math.min(Math.max(Math.round(paused.headMs / grain) * grain, least), to) };
}

const GRAINS: readonly number[] = [DAY_MS, HOUR_MS, 60_000, 1000];

/**
 * Changes the mode, and pauses where all is shown, which cannot move. For a mode that moves a window, one as wide as everything, or of no width,
 * becomes one that can move and shows something: around `nearMs` when all was shown and a moment is given, else up to where the playhead is.
 */
export function switchMode(play: Play, clockMs: number, mode: Mode, nearMs: number | null = null): Play {
  const moded = setMode(mode === 'all' ? rest(play, clockMs) : play, clockMs, mode);
  if (!moves(mode) || (moded.widthMs > 0 && moded.widthMs < wholeWidth(play))) return moded;
  const { to } = windowAt(moded, clockMs);
  const part = heldIn(lastUnits({ from: to - wholeWidth(play), to }), play.extent);
  if (nearMs === null || play.mode !== 'all') return setWindow(moded, clockMs, part);
  return setWindow(moded, clockMs, movedWithin(around(part, nearMs), play.extent));
}

/** Shows this window as a person chose it; the modes that do not have a start of their own give way to `window`. */
export function chooseWindow(play: Play, clockMs: number, window: TimeWindow): Play {
  const keepsMode = moves(play.mode) || (play.mode === 'cumulative' && window.from === play.extent.from);
  return setWindow(keepsMode ? play : setMode(play, clockMs, 'window'), clockMs, window);
}

/** Moves the window by units of the calendar that fit its width, held within the extent, and pauses. Where all is shown nothing moves. */
export function stepPlay(play: Play, clockMs: number, direction: Direction, count: number): Play {
  const resting = rest(play, clockMs);
  if (resting.mode === 'all') return resting;
  const shown = windowAt(resting, clockMs);
  const isCumulative = resting.mode === 'cumulative';
  const unit = stepUnit(isCumulative ? lastPart(resting.extent) : shown);
  let window = isCumulative ? { from: -Infinity, to: shown.to } : shown;
  for (let i = 0; i < count; i++) window = step(window, unit, direction);
  const { from, to } = resting.extent;
  if (!isCumulative) {
    const held = heldIn(window, resting.extent);
    // Whole months may have become longer on the way than the extent is: then the start stays where it may be.
    return setWindow(resting, clockMs, { from: Math.max(held.from, Math.min(from, shown.from)), to: held.to });
  }
  return setWindow(resting, clockMs, { from, to: Math.min(Math.max(window.to, from), to) });
}

/** Moves the window to the start (-1) or the end (1) of the extent, and pauses. */
export function jumpToEnd(play: Play, clockMs: number, direction: Direction): Play {
  const resting = rest(play, clockMs);
  const { from, to } = resting.extent;
  if (resting.mode === 'all') return resting;
  if (resting.mode === 'cumulative') return setWindow(resting, clockMs, { from, to: direction < 0 ? from : to });
  return setWindow(
    resting,
    clockMs,
    direction < 0 ? { from, to: from + resting.widthMs } : { from: to - resting.widthMs, to },
  );
}

/** Moves the window so that a moment lies in its middle, and pauses; the width stays unless it is that of everything or none. */
export function centreOn(play: Play, clockMs: number, ms: number): Play {
  const resting = rest(play, clockMs);
  const whole = wholeWidth(resting);
  const width = resting.widthMs > 0 && resting.widthMs < whole ? resting.widthMs : whole * MOVING_SHARE;
  const window = { from: Math.round(ms - width / 2), to: Math.round(ms + width / 2) };
  return setWindow(
    moves(resting.mode) ? resting : setMode(resting, clockMs, 'window'),
    clockMs,
    heldIn(window, resting.extent),
  );
}

function moves(mode: Mode): boolean {
  return mode === 'window' || mode === 'trail';
}

function wholeWidth({ extent }: Play): number {
  return extent.to - extent.from;
}

/** The window moved to about a moment that it holds, from the start of the longest unit that allows it. */
function around(window: TimeWindow, ms: number): TimeWindow {
  const from = ms - (window.to - window.from) / 2;
  const units = [stepUnit(window), 'day', 'hour'] as const;
  const moved = units.map((unit) => movedTo(window, floorTo(from, unit)));
  return (
    moved.find(({ to }) => to > ms) ?? { from: Math.round(from), to: Math.round(from) + (window.to - window.from) }
  );
}

/** The last part, from the start of a unit of the calendar that it may hold. */
function lastUnits(whole: TimeWindow): TimeWindow {
  const part = lastPart(whole);
  return { from: floorTo(part.from, stepUnit(part)), to: part.to };
}

function lastPart({ from, to }: TimeWindow): TimeWindow {
  return { from: Math.round(to - (to - from) * MOVING_SHARE), to };
}

/** The window moved, not cut, so that it lies within the extent where it fits. */
function heldIn(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const width = window.to - window.from;
  if (window.to > extent.to) return { from: extent.to - width, to: extent.to };
  if (window.from < extent.from) return { from: extent.from, to: extent.from + width };
  return window;
}
