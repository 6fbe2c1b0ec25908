import { momentAfter, NO_SPELLS, type QuietSpells, timePassed } from './quiet.ts';
import type { TimeWindow } from './time-window.ts';

/** `window`: a fixed width moves; `trail`: the same, older events fade; `cumulative`: all from the start on; `all`: the whole extent. */
export const MODES = ['window', 'trail', 'cumulative', 'all'] as const;

/** What of the time up to the playhead is shown. */
export type Mode = (typeof MODES)[number];

/**
 * The state of playback: plain data, the same until someone acts. Where the playhead is follows from the clock, see {@link headAt}.
 * The playhead is the end of the window that is shown.
 */
export interface Play {
  readonly mode: Mode;
  /** What is played through. */
  readonly extent: TimeWindow;
  /** Width of the window in the modes `window` and `trail`, in milliseconds. */
  readonly widthMs: number;
  /** Where the playhead was at `sinceMs`, or is while paused. */
  readonly headMs: number;
  /** The clock when it was there; null while paused. */
  readonly sinceMs: number | null;
  /** Milliseconds of the timeline in one of the clock, above 0. */
  readonly rate: number;
  readonly loop: boolean;
  /** The spells that take no time, see {@link setQuiet}; null when none is skipped. */
  readonly quiet: QuietSpells | null;
}

/** Playback at rest, showing `window` (its width is kept for the modes that have one). The extent must be finite. */
export function createPlay(extent: TimeWindow, window: TimeWindow, mode: Mode, rate: number, loop = false): Play {
  return showing({ mode, extent, widthMs: 0, headMs: extent.from, sinceMs: null, rate, loop, quiet: null }, window);
}

/** The window that is shown when the clock reads `clockMs`: whole milliseconds, at the end exactly that of the extent. */
export function windowAt(play: Play, clockMs: number): TimeWindow {
  const { extent, mode, widthMs } = play;
  if (mode === 'all') return extent;
  const to = Math.round(headAt(play, clockMs));
  return { from: mode === 'cumulative' ? extent.from : to - widthMs, to };
}

/** Where the playhead is when the clock reads `clockMs`: quiet spells that are skipped take no time. A clock that runs backwards holds it still. */
export function headAt(play: Play, clockMs: number): number {
  const { extent, headMs, sinceMs, rate, loop } = play;
  if (sinceMs === null) return headMs;
  const quiet = play.quiet ?? NO_SPELLS;
  const passed = timePassed(quiet, headMs) + Math.max(0, clockMs - sinceMs) * rate;
  const end = timePassed(quiet, extent.to);
  if (passed < end) return momentAfter(quiet, passed);
  const first = timePassed(quiet, firstHead(play));
  const round = end - first;
  return loop && round > 0 ? momentAfter(quiet, first + ((passed - end) % round)) : extent.to;
}

/** True while the playhead moves: started, not paused, and not yet at the end. */
export function isPlaying(play: Play, clockMs: number): boolean {
  return play.sinceMs !== null && !isOver(play, clockMs);
}

/** Plays on from where the playhead is; at the end, from the beginning. */
export function start(play: Play, clockMs: number): Play {
  const { headMs } = settle(play, clockMs);
  return { ...play, headMs: headMs >= play.extent.to ? firstHead(play) : headMs, sinceMs: clockMs };
}

/** Stops where the playhead is. */
export function pause(play: Play, clockMs: number): Play {
  return { ...settle(play, clockMs), sinceMs: null };
}

/** Moves the playhead, held within the extent; plays on when it was playing. */
export function seek(play: Play, clockMs: number, headMs: number): Play {
  const { extent } = play;
  return { ...settle(play, clockMs), headMs: Math.min(Math.max(headMs, extent.from), extent.to) };
}

/**
 * Shows this very window, even one outside the extent, and keeps its width, as when its thumbs are dragged. Plays on when it was playing,
 * unless the window reaches the end. An infinite edge becomes that of the extent.
 */
export function setWindow(play: Play, clockMs: number, window: TimeWindow): Play {
  const settled = settle(play, clockMs);
  const ended = window.to >= play.extent.to && !play.loop;
  return showing({ ...settled, sinceMs: ended ? null : settled.sinceMs }, window);
}

/** Changes the speed; what is shown does not jump. */
export function setRate(play: Play, clockMs: number, rate: number): Play {
  return { ...settle(play, clockMs), rate };
}

/** Changes the mode; the playhead stays. */
export function setMode(play: Play, clockMs: number, mode: Mode): Play {
  return { ...settle(play, clockMs), mode };
}

/** Turns looping on or off; the playhead stays, and playback that has ended stays ended. */
export function setLoop(play: Play, clockMs: number, loop: boolean): Play {
  return { ...settle(play, clockMs), loop };
}

/** Skips these spells from now on, as they are for this width and extent (see `quietSpells`), or none; what is shown does not jump out of turn. */
export function setQuiet(play: Play, clockMs: number, quiet: QuietSpells | null): Play {
  return { ...settle(play, clockMs), quiet };
}

/** The same playback counted from `clockMs`; at rest when it has ended. */
function settle(play: Play, clockMs: number): Play {
  const sinceMs = isPlaying(play, clockMs) ? clockMs : null;
  return { ...play, headMs: headAt(play, clockMs), sinceMs };
}

function showing(play: Play, window: TimeWindow): Play {
  const from = Number.isFinite(window.from) ? window.from : play.extent.from;
  const to = Number.isFinite(window.to) ? window.to : play.extent.to;
  return { ...play, widthMs: Math.max(0, Math.round(to - from)), headMs: to };
}

/** Where playback begins: with the window at the extent's start, or empty when everything since the start is shown. */
export function firstHead({ mode, extent, widthMs }: Pick<Play, 'mode' | 'extent' | 'widthMs'>): number {
  return mode === 'window' || mode === 'trail' ? Math.min(extent.from + widthMs, extent.to) : extent.from;
}

function isOver(play: Play, clockMs: number): boolean {
  return headAt(play, clockMs) >= play.extent.to;
}
