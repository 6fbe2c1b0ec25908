import type { Mode, Play } from './playback.ts';
import type { TimeWindow } from './time-window.ts';

/** What a film plays: the extent, mode and width of a {@link Play}, at a speed. */
export interface FilmPlan extends Pick<Play, 'mode' | 'extent' | 'widthMs'> {
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
  windowOf(frame: number): TimeWindow;
}

/**
 * The windows of a film, one a frame: what playback by the clock would show at these moments, so that a slow machine drops none.
 * The first frame is where playback begins, the last the end of the extent.
 */
export function filmFrames({ extent, widthMs, mode, rate, fps }: FilmPlan): FilmFrames {
  if (!(rate > 0) || !(fps > 0))
    throw new RangeError(`film: expected a speed above 0, found ${rate} at ${fps} a second`);
  const moving = movingMode(mode);
  const first = firstHead(extent, widthMs, moving);
  const stepMs = (rate * 1000) / fps;
  const count = Math.ceil((extent.to - first) / stepMs) + 1;
  return {
    count,
    mode: moving,
    windowOf(frame) {
      if (!Number.isInteger(frame) || frame < 0 || frame >= count)
        throw new RangeError(`film: expected a frame from 0 to ${count - 1}, found ${frame}`);
      const to = frame === count - 1 ? extent.to : Math.round(Math.min(extent.to, first + frame * stepMs));
      return { from: moving === 'cumulative' ? extent.from : to - widthMs, to };
    },
  };
}

/** The speed, in milliseconds of the timeline a millisecond of film, at which a film is as long as asked (seconds, above 0). At least a millisecond of the timeline passes. */
export function rateOfLength(plan: Pick<FilmPlan, 'mode' | 'extent' | 'widthMs'>, seconds: number): number {
  const round = plan.extent.to - firstHead(plan.extent, plan.widthMs, movingMode(plan.mode));
  return Math.max(1, round) / (seconds * 1000);
}

/** How long a film at a speed is, in seconds. */
export function lengthOfRate(plan: Pick<FilmPlan, 'mode' | 'extent' | 'widthMs'>, rate: number): number {
  return (plan.extent.to - firstHead(plan.extent, plan.widthMs, movingMode(plan.mode))) / (rate * 1000);
}

function movingMode(mode: Mode): Mode {
  return mode === 'all' ? 'cumulative' : mode;
}

function firstHead(extent: TimeWindow, widthMs: number, mode: Mode): number {
  return mode === 'cumulative' ? extent.from : Math.min(extent.from + widthMs, extent.to);
}
