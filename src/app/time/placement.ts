import { ticks, type AxisWords, type Tick, type TimeWindow } from '../../index.ts';

/** Left edge of a label centred on `centrePx`, moved so that it stays between 0 and `barPx`; 0 where it is wider than that. */
export function placeLabel(centrePx: number, labelPx: number, barPx: number): number {
  return Math.max(0, Math.min(centrePx - labelPx / 2, barPx - labelPx));
}

/** Left edges of the two thumbs' touch areas. */
interface ThumbPlaces {
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

/** Width of a figure of an axis label at the small type size, in pixels: no letter of a date is wider on the average. */
const CHARACTER_PX = 7.2;

/** Room between two labels. */
const GAP_PX = 10;

/** Room for "2020", "Sep 2020" and "30 Sep 2020". */
const LABEL_WIDTHS = [4, 8, 11].map((characters) => characters * CHARACTER_PX + GAP_PX);

/** The densest ticks whose labels have room: years stand closer than days do. */
export function fittingTicks(extent: TimeWindow, widthPx: number, words: AxisWords): readonly Tick[] {
  let made: readonly Tick[] = [];
  for (const labelPx of LABEL_WIDTHS) {
    made = ticks(extent, widthPx, labelPx, words);
    const longest = made.reduce((most, { label }) => Math.max(most, label.length), 0);
    if (longest * CHARACTER_PX + GAP_PX <= labelPx + 0.01) break;
  }
  return withoutCrowding(made);
}

/** Takes labels away that come too near to another, as those at the ends may, which are not centred: the shorter goes, of equals the one at an end. */
function withoutCrowding(made: readonly Tick[]): readonly Tick[] {
  const kept = made.map((tick) => ({ ...tick }));
  const labelled = kept.filter(({ label }) => label !== '');
  let last: (typeof kept)[number] | undefined;
  for (const tick of labelled) {
    if (last && roomOf(tick).left - roomOf(last).right < GAP_PX / 2) {
      const lastGoes =
        last.label.length < tick.label.length || (last.label.length === tick.label.length && last.anchor === 'start');
      (lastGoes ? last : tick).label = '';
    }
    if (tick.label !== '') last = tick;
  }
  return kept;
}

function roomOf({ px, label, anchor }: Tick): { readonly left: number; readonly right: number } {
  const width = label.length * CHARACTER_PX;
  const left = px - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width };
}
