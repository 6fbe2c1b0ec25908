import type { Bin, Histogram, Square } from '../../index.ts';
import type { BarLayout } from './layout.ts';
import type { VisitSpan } from './visit-spans.ts';

/** What is drawn on the time bar. */
export interface Drawn {
  readonly histogram: Histogram;
  readonly spans: readonly VisitSpan[];
  readonly layout: BarLayout;
}

/** A rectangle in the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What lies under a point of the drawing. */
export type Hit =
  | { readonly kind: 'incident'; readonly row: number; readonly box: Box }
  | { readonly kind: 'visit'; readonly row: number; readonly box: Box }
  | { readonly kind: 'bin'; readonly bin: Bin; readonly box: Box };

/** The nearest square, visit or stack of bars within `slackPx` of a point; null where there is none. */
export function hitAt(drawn: Drawn, x: number, y: number, slackPx: number): Hit | null {
  return y < drawn.layout.laneY - slackPx / 2 ? eventHit(drawn, x, y, slackPx) : visitHit(drawn, x, y, slackPx);
}

/** The box of a square in the drawing. */
export function squareBox({ x, y, side }: Square, { headPx }: BarLayout): Box {
  return { x: Math.round(x), y: y + headPx, width: side, height: side };
}

/** The box of a visit in the drawing. */
export function spanBox({ x, width, level }: VisitSpan, { laneY, levelPx, spanPx }: BarLayout): Box {
  return { x, y: laneY + level * levelPx, width, height: spanPx };
}

/** The box around all bars of a bin. */
export function stackBox({ bars, bins }: Histogram, bin: Bin, { headPx, baseY }: BarLayout): Box {
  const at = bins.indexOf(bin);
  const top = bars.reduce((least, bar) => (bar.bin === at ? Math.min(least, bar.y + headPx) : least), baseY);
  return { x: bin.x, y: top, width: bin.width, height: baseY - top };
}

function eventHit({ histogram, layout }: Drawn, x: number, y: number, slackPx: number): Hit | null {
  const square = nearest(histogram.squares, (one) => squareBox(one, layout), x, y, slackPx);
  if (square) return { kind: 'incident', row: square.item.row, box: square.box };
  if (histogram.bars.length === 0 || y > layout.baseY) return null;
  const bin = histogram.bins.find((one) => one.total > 0 && x >= one.x && x < one.x + one.width);
  return bin ? { kind: 'bin', bin, box: stackBox(histogram, bin, layout) } : null;
}

function visitHit({ spans, layout }: Drawn, x: number, y: number, slackPx: number): Hit | null {
  const span = nearest(spans, (one) => spanBox(one, layout), x, y, slackPx);
  return span ? { kind: 'visit', row: span.item.row, box: span.box } : null;
}

/** The item whose box is nearest, the later one of equals (it is drawn on top). */
function nearest<T>(items: readonly T[], boxOf: (item: T) => Box, x: number, y: number, slackPx: number) {
  let best: { readonly item: T; readonly box: Box } | null = null;
  let least = slackPx;
  for (const item of items) {
    const box = boxOf(item);
    const apart = Math.hypot(gap(x, box.x, box.width), gap(y, box.y, box.height));
    if (apart > least) continue;
    best = { item, box };
    least = apart;
  }
  return best;
}

function gap(at: number, start: number, size: number): number {
  return Math.max(0, start - at, at - start - size);
}
