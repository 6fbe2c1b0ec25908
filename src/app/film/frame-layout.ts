import type { FilmSize } from './sizes.ts';

/** Where a line of words stands. */
export interface LinePlace {
  /** Left or right end of the words, as `align` says. */
  readonly x: number;
  readonly baseline: number;
  readonly align: 'left' | 'right';
  readonly weight: 400 | 600;
  /** Size of the letters. */
  readonly size: number;
}

/** Where things stand on a frame, in CSS pixels; the map fills what lies below the strip. */
export interface FrameLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the strip at the top with title and date. */
  readonly strip: number;
  /** Title and date stand one above the other. */
  readonly isNarrow: boolean;
  readonly title: LinePlace;
  readonly when: LinePlace;
}

/** Below this width title and date do not fit side by side, nor do the words of the legend beside the map. */
const NARROW = 600;
/** Between words and the edges of the frame. */
export const MARGIN = 16;

/** The layout of a frame of a size. */
export function frameLayout({ width, height, ratio }: FilmSize): FrameLayout {
  const [wide, high] = [width / ratio, height / ratio];
  if (wide < NARROW) {
    const title: LinePlace = { x: MARGIN, baseline: 20, align: 'left', weight: 400, size: 12 };
    return {
      width: wide,
      height: high,
      strip: 58,
      isNarrow: true,
      title,
      when: { ...title, baseline: 42, weight: 600, size: 15 },
    };
  }
  const title: LinePlace = { x: MARGIN, baseline: 28, align: 'left', weight: 600, size: 18 };
  return {
    width: wide,
    height: high,
    strip: 48,
    isNarrow: false,
    title,
    when: { ...title, x: wide - MARGIN, align: 'right' },
  };
}

/** Where a window lies on a line of `length` CSS pixels that stands for the extent; at least 2 pixels long, and held on the line. */
export function windowOnLine(
  extent: { readonly from: number; readonly to: number },
  window: { readonly from: number; readonly to: number },
  length: number,
): readonly [from: number, to: number] {
  const whole = Math.max(1, extent.to - extent.from);
  const at = (ms: number): number => Math.min(1, Math.max(0, (ms - extent.from) / whole)) * length;
  const [from, to] = [at(window.from), at(window.to)];
  return to - from >= 2 ? [from, to] : [Math.min(from, length - 2), Math.min(from, length - 2) + 2];
}
