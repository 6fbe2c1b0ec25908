import {
  filmFrames,
  lengthOfRate,
  rateOfLength,
  type FilmFrames,
  type FilmStretch,
  type Play,
  type TimeWindow,
} from '../../index.ts';

/** The longest film, in seconds: beyond it a browser's memory is the limit. */
export const LONGEST_SECONDS = 600;

/** What of time a film plays: all of it as the app would, or only the window, building up. */
export type FilmPart = 'whole' | 'window';

/** The stretch of time of a part. Where the app shows all or everything up to now, so does the film. */
export function stretchOf(part: FilmPart, play: Play, shown: TimeWindow): FilmStretch {
  if (part === 'window') return { mode: 'cumulative', extent: shown, widthMs: shown.to - shown.from, quiet: null };
  return { mode: play.mode, extent: play.extent, widthMs: play.widthMs, quiet: play.quiet };
}

/** How long a film is at first: as long as playback takes, within reason; whole seconds. */
export function firstLength(stretch: FilmStretch, rate: number): number {
  return Math.round(Math.min(60, Math.max(5, lengthOfRate(stretch, rate))));
}

/** A length as a person typed it, in seconds; null when it is none from 1 to the longest. */
export function readLength(text: string): number | null {
  const seconds = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
  return seconds >= 1 && seconds <= LONGEST_SECONDS ? seconds : null;
}

/** The frames of a film of a length in seconds. */
export function framesOf(stretch: FilmStretch, seconds: number, fps: number): FilmFrames {
  return filmFrames({ ...stretch, fps, rate: rateOfLength(stretch, seconds) });
}
