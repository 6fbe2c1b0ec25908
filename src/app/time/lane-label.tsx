import { words } from '../words/words.ts';
import type { BarLayout } from './layout.ts';
import { freeEnd } from './placement.ts';
import type { VisitSpan } from './visit-spans.ts';

/** Room that the label takes inside the lane. */
const LABEL_PX = 40;

/** Gap to the drawing when it stands before it. */
const GAP_PX = 10;

/** From the top of the lane to where the letters stand. */
const BASELINE_PX = 9;

interface LaneLabelProps {
  readonly spans: readonly VisitSpan[];
  readonly layout: BarLayout;
  readonly widthPx: number;
  /** True where there is no room before the lane; then it takes a free end of the lane, or gives way. */
  readonly inside: boolean;
}

/** Says what the lane shows. */
export function LaneLabel({ spans, layout, widthPx, inside }: LaneLabelProps) {
  const y = layout.laneY + BASELINE_PX;
  if (!inside) {
    return (
      <text class="time-lane-label" x={-GAP_PX} y={y} text-anchor="end">
        {words.time.visits}
      </text>
    );
  }
  const end = freeEnd(spans, LABEL_PX, widthPx);
  if (!end) return null;
  return (
    <text class="time-lane-label" x={end === 'start' ? 0 : widthPx} y={y} text-anchor={end}>
      {words.time.visits}
    </text>
  );
}
