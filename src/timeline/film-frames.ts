import { firstHead, type Mode, type Play } from './playback.ts';
import { momentAfter, NO_SPELLS, timePassed } from './quiet.ts';
import type { TimeWindow } from './time-window.ts';

/** What of time a film plays: the extent, mode and width of a {@link Play}, and the quiet spells that take no time. */
export type FilmStretch = Pick<Play, 'mode' | 'extent' | 'widthMs' | 'quiet'>;

/** What a film plays, at a speed. */
export interface FilmPlan extends FilmStretch {
  /** Milliseconds of the timeline in one of the film, above 0. */
  readonly rate: number;
  /** Frames in a second, above 0. */
  readonly fps: number;
}

/** The frames of a film, numbered from 0. */
export interface FilmFrames {
  /** At least 1. */
  readonly count: number;
  /** The mode that the frames are drawn in; `all`, in which nothing moves, has become `cumulative`. */
  readonly mode: Mode;
  /** The window of a frame: whole milliseconds, in the last frame up to exactly the end of the extent. Throws a RangeError for a frame that the film does not have. */
  readonly windowOf: (frame: number) => TimeWindow;
}

/**
 * The windows of a film, one a frame: what playback by the clock would show at these moments, so that a slow machine drops none.
 * The first frame is where playback begins, the last the end of the extent.
 */
export function filmFrames(plan: FilmPlan): FilmFrames {
  const { extent, widthMs, rate, fps } = plan;
  if (!(rate > 0) || !(fps > 0))
    throw new RangeError(`film: expected a speed above 0, found ${rate} at ${fps} a second`);
  const mode = movingMode(plan);
  const quiet = plan.quiet ?? NO_SPELLS;
  const first = firstHead(plan);
  const stepMs = (rate * 1000) / fps;
  const count = Math.ceil(timePlayed(plan) / stepMs) + 1;
  return {
    count,
    mode,
    windowOf(frame) {
      if (!Number.isInteger(frame) || frame < 0 || frame >= count)
        throw new RangeError(`film: expected a frame from 0 to ${count - 1}, found ${frame}`);
      const head = frame === 0 ? first : momentAfter(quiet, timePassed(quiet, first) + frame * stepMs);
      const to = frame === count - 1 ? extent.to : Math.round(Math.min(extent.to, head));
      return { from: mode === 'cumulative' ? extent.from : to - widthMs, to };
    },
  };
}

/** The speed, in milliseconds of the timeline a millisecond of film, at which a film is as long as asked (seconds, above 0). At least a millisecond of the timeline passes. */
export function rateOfLength(stretch: FilmStretch, seconds: number): number {
  return Math.max(1, timePlayed(stretch)) / (seconds * 1000);
}

/** How long a film at a speed is, in seconds. */
export function lengthOfRate(stretch: FilmStretch, rate: number): number {
  return timePlayed(stretch) / (rate * 1000);
}

/** Milliseconds of the timeline from the first frame to the last, without quiet spells. */
function timePlayed(stretch: FilmStretch): number {
  const quiet = stretch.quiet ?? NO_SPELLS;
  return timePassed(quiet, stretch.extent.to) - timePassed(quiet, firstHead(stretch));
}

function movingMode({ mode }: FilmStretch): Mode {
  return mode === 'all' ? 'cumulative' : mode;
}
