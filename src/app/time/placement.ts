import { ticks, type AxisWords, type Tick, type TimeWindow } from '../../index.ts';

/** Left edge of a label centred on `centrePx`, moved so that it stays between 0 and `barPx`; 0 where it is wider than that. */
export function placeLabel(centrePx: number, labelPx: number, barPx: number): number {
  return Math.max(0, Math.min(centrePx - labelPx / 2, barPx - labelPx));
}

/** Left edges of the two thumbs' touch areas. */
export interface ThumbPlaces {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the touch areas of two thumbs stand, `sizePx` wide each, so that they never overlap and leave a third of a narrow window free
 * between them: they are centred on their edges while there is room, else they give way outwards. They keep within `-marginPx` and
 * `barPx + marginPx`, which must hold both.
 */
export function placeThumbs(
  fromPx: number,
  toPx: number,
  sizePx: number,
  barPx: number,
  marginPx: number,
): ThumbPlaces {
  const inner = Math.min(sizePx / 2, Math.max(0, toPx - fromPx) / 3);
  const first = -marginPx;
  const last = barPx + marginPx - sizePx;
  const start = Math.max(first, Math.min(fromPx + inner - sizePx, last - sizePx));
  return { start, end: Math.max(start + sizePx, Math.min(toPx - inner, last)) };
}

/** The end of a lane where a label of a width meets nothing; the left one when both are free, null when neither is. */
export function freeEnd(
  spans: readonly { readonly x: number; readonly width: number }[],
  labelPx: number,
  lanePx: number,
): 'start' | 'end' | null {
  if (spans.every(({ x }) => x >= labelPx)) return 'start';
  return spans.every(({ x, width }) => x + width <= lanePx - labelPx) ? 'end' : null;
}

/** Width of a character of an axis label and the room around it, in pixels, at the small type size; measured generously. */
const CHARACTER_PX = 6.6;
const GAP_PX = 12;

/** Room for "2020", "Sep 2020" and "30 Sep 2020". */
const LABEL_WIDTHS = [4, 8, 11].map((characters) => characters * CHARACTER_PX + GAP_PX);

/** The densest ticks whose labels have room: years stand closer than days do. */
export function fittingTicks(extent: TimeWindow, widthPx: number, words: AxisWords): readonly Tick[] {
  let made: readonly Tick[] = [];
  for (const labelPx of LABEL_WIDTHS) {
    made = ticks(extent, widthPx, labelPx, words);
    const longest = made.reduce((most, { label }) => Math.max(most, label.length), 0);
    if (longest * CHARACTER_PX + GAP_PX <= labelPx + 0.01) return made;
  }
  return made;
}
