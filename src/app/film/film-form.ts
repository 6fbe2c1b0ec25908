import type { Play } from '../../index.ts';
import type { FilmFormat } from './encode.ts';
import { firstLength, stretchOf, type FilmPart } from './film-choices.ts';
import type { SizeName } from './sizes.ts';

/** What stands in the dialog. */
export interface FilmForm {
  readonly title: string;
  readonly size: SizeName;
  readonly part: FilmPart;
  /** As typed. */
  readonly seconds: string;
  readonly fps: number;
  readonly format: FilmFormat;
}

/** Frames a second on offer. */
export const FRAME_RATES = [25, 30] as const;

/** What stands in the dialog at first; `play` is null where nothing is dated. */
export function firstForm(title: string, play: Play | null): FilmForm {
  const seconds = play ? firstLength(stretchOf('whole', play, play.extent), play.rate) : 20;
  return { title, size: 'hd', part: 'whole', seconds: String(seconds), fps: FRAME_RATES[0], format: 'webm' };
}
