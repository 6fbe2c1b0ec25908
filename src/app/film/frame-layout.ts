import type { FilmSize } from './sizes.ts';

/** Where things stand on a frame, in CSS pixels; the map fills what lies below the strip. */
export interface FrameLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the strip at the top with title and date. */
  readonly strip: number;
  /** Title and date stand one above the other. */
  readonly isNarrow: boolean;
}

/** Below this width title and date do not fit side by side, nor do the words of the legend beside the map. */
const NARROW = 600;

/** The layout of a frame of a size. */
export function frameLayout({ width, height, ratio }: FilmSize): FrameLayout {
  const isNarrow = width / ratio < NARROW;
  return { width: width / ratio, height: height / ratio, strip: isNarrow ? 58 : 48, isNarrow };
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
