import { words } from '../words/words.ts';
import type { BarLayout } from './layout.ts';
import type { VisitSpan } from './visit-spans.ts';

/** Room that the label takes inside the lane, and the gap to the drawing when it stands before it. */
const LABEL_PX = 40;
const GAP_PX = 10;

interface LaneLabelProps {
  readonly spans: readonly VisitSpan[];
  readonly layout: BarLayout;
  readonly widthPx: number;
  /** True where there is no room before the lane; then it takes a free end of the lane, or gives way. */
  readonly inside: boolean;
}

/** Says what the lane shows. */
export function LaneLabel({ spans, layout, widthPx, inside }: LaneLabelProps) {
  const y = layout.laneY + layout.spanPx;
  if (!inside) {
    return (
      <text class="time-lane-label" x={-GAP_PX} y={y} text-anchor="end">
        {words.time.visits}
      </text>
    );
  }
  const end = freeEnd(spans, widthPx);
  if (!end) return null;
  return (
    <text class="time-lane-label" x={end === 'start' ? 0 : widthPx} y={y} text-anchor={end}>
      {words.time.visits}
    </text>
  );
}

/** The end of the lane where a label meets no visit; the left one when both are free. */
export function freeEnd(spans: readonly VisitSpan[], widthPx: number): 'start' | 'end' | null {
  if (spans.every(({ x }) => x >= LABEL_PX)) return 'start';
  return spans.every(({ x, width }) => x + width <= widthPx - LABEL_PX) ? 'end' : null;
}
