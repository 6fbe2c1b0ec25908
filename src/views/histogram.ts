import { FAMILIES, type Family } from '../model/families.ts';
import { addUnits, CALENDAR_UNITS, type CalendarUnit, floorTo, MEAN_UNIT_MS } from '../timeline/calendar-unit.ts';
import { opacityAt } from '../timeline/fade.ts';
import type { EventIndex } from '../timeline/index-events.ts';
import { countMomentsBefore, rowsByMoment } from '../timeline/moments.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import { statusAt } from '../timeline/visible.ts';
import { isDrawable, pxAt } from './axis.ts';
import { byFamily, familyAt } from './family-counts.ts';

/** Widest side of a unit square, and the narrowest that can still be told apart and touched, in pixels. */
const WIDEST_SQUARE = 9;
const NARROWEST_SQUARE = 4;

/** Bins are no narrower than this on average, in pixels. */
const NARROWEST_BIN = 6;

/** A stretch of the calendar and the events that have their moment in it (start; or end, when the start is open). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** By family code; 0 for families that are not shown. */
  readonly counts: Int32Array;
  readonly total: number;
  /** How much of it the window holds; `all` when no window is given. */
  readonly inside: Inside;
  /** Left edge and width in pixels; the first and last bin may reach over the edges of the drawing. */
  readonly x: number;
  readonly width: number;
}

/** How much of a stretch lies in a window. */
export type Inside = 'all' | 'part' | 'none';

/** One event. Its box is `side` wide and high, `x` and `y` its left upper corner, `y` downwards. */
export interface Square {
  readonly row: number;
  readonly bin: number;
  readonly family: number;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** True when the event may have been in another bin. */
  readonly uncertain: boolean;
  /** 1 for a sure one, paler the wider its interval is against the bin. */
  readonly opacity: number;
}

/** The events of one family in one bin, where there are too many for squares. */
export interface Bar {
  readonly bin: number;
  readonly family: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A histogram as plain drawing data; only one of `squares` and `bars` has content. */
export interface Histogram {
  readonly unit: CalendarUnit;
  readonly bins: readonly Bin[];
  readonly squares: readonly Square[];
  readonly bars: readonly Bar[];
  /** Events in the fullest bin. */
  readonly tallest: number;
}

/**
 * Events over time, in bins of the finest calendar unit that the width allows, aligned to the calendar. Squares, one an event, while the
 * fullest bin's stack fits the height; else stacked bars. Bins at the edges are counted whole. Counting does not depend on the number
 * of events. An empty or infinite extent gives no bins.
 * @param families what is shown, in the order of stacking, from the bottom
 */
export function histogram(
  index: EventIndex,
  extent: TimeWindow,
  widthPx: number,
  heightPx: number,
  families: readonly Family[] = FAMILIES,
  window?: TimeWindow,
): Histogram {
  const unit = binUnit(extent, widthPx);
  const codes = families.map((family) => FAMILIES.indexOf(family));
  const bins = isDrawable(extent, widthPx) ? makeBins(index, extent, widthPx, unit, codes, window) : [];
  const tallest = bins.reduce((most, bin) => Math.max(most, bin.total), 0);
  const narrowest = bins.reduce((least, bin) => Math.min(least, bin.width), WIDEST_SQUARE);
  const side = Math.floor(Math.min(narrowest, heightPx / Math.max(1, tallest)));
  const asSquares = side >= NARROWEST_SQUARE;
  return {
    unit,
    bins,
    squares: asSquares ? stackSquares(index, bins, side, heightPx, codes) : [],
    bars: asSquares ? [] : bins.flatMap((bin, i) => stackBars(bin, i, heightPx / tallest, heightPx, codes)),
    tallest,
  };
}

/** The extent widened to whole bins, so that none is cut at the edges. Use it for the axis too. */
export function alignedExtent(extent: TimeWindow, widthPx: number): TimeWindow {
  if (!isDrawable(extent, widthPx)) return extent;
  const unit = binUnit(extent, widthPx);
  const lastStart = floorTo(extent.to - 1, unit);
  const aligned = { from: floorTo(extent.from, unit), to: addUnits(lastStart, unit, 1) };
  return binUnit(aligned, widthPx) === unit ? aligned : alignedExtent(aligned, widthPx);
}

/** How much of a bin a window holds: for repainting while the window moves and the bins stay. */
export function insideOf(bin: Pick<Bin, 'from' | 'to'>, { from, to }: TimeWindow): Inside {
  if (!(bin.from < to && bin.to > from && from < to)) return 'none';
  return bin.from >= from && bin.to <= to ? 'all' : 'part';
}

function binUnit({ from, to }: TimeWindow, widthPx: number): CalendarUnit {
  const msPerPx = (to - from) / widthPx;
  return CALENDAR_UNITS.find((unit) => MEAN_UNIT_MS[unit] >= NARROWEST_BIN * msPerPx) ?? 'millennium';
}

function makeBins(
  index: EventIndex,
  extent: TimeWindow,
  widthPx: number,
  unit: CalendarUnit,
  codes: readonly number[],
  window: TimeWindow | undefined,
): readonly Bin[] {
  const bins: Bin[] = [];
  let from = floorTo(extent.from, unit);
  let before = byFamily(countMomentsBefore(index, from));
  while (from < extent.to) {
    const to = addUnits(from, unit, 1);
    const until = byFamily(countMomentsBefore(index, to));
    const earlier = before;
    const counts = until.map((count, code) => (codes.includes(code) ? count - (earlier[code] as number) : 0));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const x = pxAt(from, extent, widthPx);
    const width = pxAt(to, extent, widthPx) - x;
    bins.push({ from, to, counts, total, inside: window ? insideOf({ from, to }, window) : 'all', x, width });
    from = to;
    before = until;
  }
  return bins;
}

function stackSquares(
  index: EventIndex,
  bins: readonly Bin[],
  side: number,
  heightPx: number,
  codes: readonly number[],
): readonly Square[] {
  return bins.flatMap((bin, i) => {
    if (bin.total === 0) return [];
    const rows = [...rowsByMoment(index, bin)].map((row) => ({ row, family: familyAt(index, row) }));
    const stack = codes.flatMap((code) => rows.filter(({ family }) => family === code));
    return stack.map(({ row, family }, level) => ({
      row,
      bin: i,
      family,
      x: bin.x + (bin.width - side) / 2,
      y: heightPx - (level + 1) * side,
      side,
      uncertain: statusAt(index, row, bin) !== 'sure',
      opacity: opacityAt(index, row, bin, 'window'),
    }));
  });
}

/** A bin that has events is at least a pixel high. */
function stackBars(
  bin: Bin,
  at: number,
  pxPerEvent: number,
  heightPx: number,
  codes: readonly number[],
): readonly Bar[] {
  if (bin.total === 0) return [];
  const scale = Math.max(pxPerEvent, 1 / bin.total);
  let below = 0;
  return codes.flatMap((family) => {
    const count = bin.counts[family] ?? 0;
    if (count === 0) return [];
    below += count;
    return [{ bin: at, family, count, x: bin.x, y: heightPx - below * scale, width: bin.width, height: count * scale }];
  });
}
