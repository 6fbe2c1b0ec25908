import { pause, type Mode, type Play, seek, setMode, setWindow, start, windowAt } from './playback.ts';
import { type Direction, step, stepUnit } from './step.ts';
import type { TimeWindow } from './time-window.ts';

/** A window that shows everything cannot move; where one that moves is asked for, it gets this share of the whole. */
const MOVING_SHARE = 1 / 12;

/** Starts, or pauses where it is. From `all`, which cannot move, everything up to the playhead is played from the beginning. */
export function toggle(play: Play, clockMs: number): Play {
  if (play.sinceMs !== null) return pause(play, clockMs);
  if (play.mode !== 'all') return start(play, clockMs);
  return start(seek(setMode(play, clockMs, 'cumulative'), clockMs, play.extent.to), clockMs);
}

/** Changes the mode, and pauses where all is shown, which cannot move; for a mode that moves a window, one as wide as everything, or of no width, becomes one that can move and shows something. */
export function switchMode(play: Play, clockMs: number, mode: Mode): Play {
  const moded = setMode(mode === 'all' ? pause(play, clockMs) : play, clockMs, mode);
  if (!moves(mode) || (moded.widthMs > 0 && moded.widthMs < wholeWidth(play))) return moded;
  const { to } = windowAt(moded, clockMs);
  const { from } = lastPart({ from: to - wholeWidth(play), to });
  return setWindow(moded, clockMs, heldIn({ from, to }, play.extent));
}

/** Shows this window as a person chose it; the modes that do not have a start of their own give way to `window`. */
export function chooseWindow(play: Play, clockMs: number, window: TimeWindow): Play {
  const keepsMode = moves(play.mode) || (play.mode === 'cumulative' && window.from === play.extent.from);
  return setWindow(keepsMode ? play : setMode(play, clockMs, 'window'), clockMs, window);
}

/** Moves the window by units of the calendar that fit its width, held within the extent, and pauses. Where all is shown nothing moves. */
export function stepPlay(play: Play, clockMs: number, direction: Direction, count: number): Play {
  const rest = pause(play, clockMs);
  if (rest.mode === 'all') return rest;
  const shown = windowAt(rest, clockMs);
  const isCumulative = rest.mode === 'cumulative';
  const unit = stepUnit(isCumulative ? lastPart(rest.extent) : shown);
  let window = isCumulative ? { from: -Infinity, to: shown.to } : shown;
  for (let i = 0; i < count; i++) window = step(window, unit, direction);
  const { from, to } = rest.extent;
  if (!isCumulative) {
    const held = heldIn(window, rest.extent);
    // Whole months may have become longer on the way than the extent is: then the start stays where it may be.
    return setWindow(rest, clockMs, { from: Math.max(held.from, Math.min(from, shown.from)), to: held.to });
  }
  return setWindow(rest, clockMs, { from, to: Math.min(Math.max(window.to, from), to) });
}

/** Moves the window to the start (-1) or the end (1) of the extent, and pauses. */
export function jumpToEnd(play: Play, clockMs: number, direction: Direction): Play {
  const rest = pause(play, clockMs);
  const { from, to } = rest.extent;
  if (rest.mode === 'all') return rest;
  if (rest.mode === 'cumulative') return setWindow(rest, clockMs, { from, to: direction < 0 ? from : to });
  return setWindow(rest, clockMs, direction < 0 ? { from, to: from + rest.widthMs } : { from: to - rest.widthMs, to });
}

/** Moves the window so that a moment lies in its middle, and pauses; the width stays unless it is that of everything or none. */
export function centreOn(play: Play, clockMs: number, ms: number): Play {
  const rest = pause(play, clockMs);
  const whole = wholeWidth(rest);
  const width = rest.widthMs > 0 && rest.widthMs < whole ? rest.widthMs : whole * MOVING_SHARE;
  const window = { from: Math.round(ms - width / 2), to: Math.round(ms + width / 2) };
  return setWindow(moves(rest.mode) ? rest : setMode(rest, clockMs, 'window'), clockMs, heldIn(window, rest.extent));
}

function moves(mode: Mode): boolean {
  return mode === 'window' || mode === 'trail';
}

function wholeWidth({ extent }: Play): number {
  return extent.to - extent.from;
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
