import { DAY_MS } from '../base/calendar.ts';
import { nextMoment, previousMoment } from './extent.ts';
import type { EventIndex } from './index-events.ts';
import { movedWithin, placedOver } from './move-window.ts';
import { rest } from './navigate.ts';
import { type Play, setWindow, windowAt } from './playback.ts';
import { type QuietSpells, spellBeside } from './quiet.ts';
import type { Direction } from './step.ts';

/**
 * Moves the window to the next event that begins at or after its end (`direction` 1), or to the last one before its start, and pauses; a window of a
 * month or a day stays one. Where all since the start is shown its end moves to the day's end of the next event, or back before the last one. Null
 * where there is no such event within the extent, or all is shown.
 */
export function jumpToEvent(
  play: Play,
  clockMs: number,
  indexes: readonly EventIndex[],
  direction: Direction,
): Play | null {
  if (play.mode === 'all') return null;
  const at = rest(play, clockMs);
  const shown = windowAt(at, clockMs);
  const edge = direction < 0 && at.mode !== 'cumulative' ? shown.from : shown.to;
  const moments = indexes.map((index) =>
    direction > 0 ? (nextMoment(index, edge - 1) ?? Infinity) : (previousMoment(index, edge) ?? -Infinity),
  );
  const ms = direction > 0 ? Math.min(Infinity, ...moments) : Math.max(-Infinity, ...moments);
  return ms >= at.extent.from && ms < at.extent.to ? movedOver(at, clockMs, ms, direction) : null;
}

/**
 * Moves the window past the quiet spell that it is in, or else past the next one, to the event that ends it, and pauses. Null where no event comes
 * after a spell, or all is shown.
 * @param quiet the spells of this window, see `quietSpells`
 */
export function jumpPastQuiet(play: Play, clockMs: number, quiet: QuietSpells): Play | null {
  if (play.mode === 'all') return null;
  const at = rest(play, clockMs);
  const spell = spellBeside(quiet, windowAt(at, clockMs).to, 1);
  return spell && spell.to < at.extent.to ? movedOver(at, clockMs, spell.to, 1) : null;
}

/** For how long after an event it is not yet quiet: as long as the window holds it, or for a second of playing where all since the start is shown. */
export function quietWidth({ mode, widthMs, rate }: Play): number {
  return mode === 'window' || mode === 'trail' ? widthMs : rate * 1000;
}

function movedOver(play: Play, clockMs: number, ms: number, direction: Direction): Play {
  const { extent, mode } = play;
  if (mode !== 'cumulative') {
    return setWindow(play, clockMs, movedWithin(placedOver(windowAt(play, clockMs), ms, direction), extent));
  }
  const day = Math.floor(ms / DAY_MS) * DAY_MS;
  const to = direction > 0 ? day + DAY_MS : day;
  return setWindow(play, clockMs, { from: extent.from, to: Math.min(Math.max(to, extent.from), extent.to) });
}
