import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { alignedExtent, FAMILIES, histogram, timeWords, visitCount, windowWords } from '../../index.ts';
import type { Dataset, EventIndex, TimeWindow } from '../../index.ts';
import { incidentIndex, visitIndex } from '../state/computed.ts';
import { words } from '../words/words.ts';
import { axisPointer } from './axis-pointer.ts';
import { Axis } from './axis.tsx';
import type { AxisView } from './axis-view.ts';
import { Band } from './band.tsx';
import type { Drawn } from './hit.ts';
import { HoverCard, type Hover } from './hover-card.tsx';
import { LaneLabel } from './lane-label.tsx';
import { barLayout } from './layout.ts';
import { isVeiled, Marks } from './marks.tsx';
import { HoverOutline, SelectedOutline } from './outlines.tsx';
import { fittingTicks } from './placement.ts';
import { plotPointer, type PlotState } from './plot-pointer.ts';
import type { Snap } from './scale.ts';
import { surfaceHandlers } from './surface.ts';
import { useWidth } from './use-size.ts';
import { Veil } from './veil.tsx';
import { isLaneVeiled, VisitLane } from './visit-lane.tsx';
import { levelsOf, visitSpans } from './visit-spans.ts';

/** Families from the bottom of a stack up: what the eye seeks stands on top. */
const STACKED = [...FAMILIES].reverse();

/** How far thumbs may reach over the sides of the drawing; the style sheet keeps more than that free. */
const MARGIN_PX = 12;

interface PlotProps {
  readonly open: Dataset;
  /** The time that can be shown; the drawing is widened to whole bins. */
  readonly reach: TimeWindow;
  readonly narrow: boolean;
  readonly axis: AxisView;
  readonly snap: Snap;
  readonly onTypeDates: () => void;
}

/** The histogram with its window, axis and visits. Time runs from left to right whatever the direction of the text. */
export function Plot(props: PlotProps) {
  const measured = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(measured);
  const incidents = incidentIndex.value;
  const visits = visitIndex.value;
  const isReady = widthPx > 0 && incidents && visits;
  return (
    <div class="time-plot" dir="ltr">
      <div ref={measured}>
        {isReady && <Drawing {...props} widthPx={widthPx} incidents={incidents} visits={visits} />}
      </div>
    </div>
  );
}

interface DrawingProps extends PlotProps {
  readonly widthPx: number;
  readonly incidents: EventIndex;
  readonly visits: EventIndex;
}

function Drawing({ open, reach, narrow, axis, snap, onTypeDates, widthPx, incidents, visits }: DrawingProps) {
  const hover = useSignal<Hover | null>(null);
  const whole = useMemo(() => alignedExtent(reach, widthPx), [reach, widthPx]);
  axis.limits.current = whole;
  const zoomed = axis.span.value;
  const extent = zoomed ?? whole;
  const ticks = useMemo(() => fittingTicks(extent, widthPx, timeWords), [extent, widthPx]);
  // The lane's height is that of the whole time, so that nothing moves when the axis does.
  const layout = useMemo(() => {
    const levels = levelsOf(visitSpans(visits, open.visits.status, whole, widthPx));
    return barLayout(narrow, visitCount(open) === 0 ? null : levels);
  }, [open, visits, whole, widthPx, narrow]);
  const drawn = useMemo<Drawn>(() => {
    const spans = visitSpans(visits, open.visits.status, extent, widthPx);
    return { layout, spans, histogram: histogram(incidents, extent, widthPx, layout.histogramPx, STACKED) };
  }, [open, incidents, visits, extent, widthPx, layout]);

  const state = useRef<PlotState>({ drawn, extent, reach, widthPx, snap });
  state.current = { drawn, extent, reach, widthPx, snap };
  const handlers = useMemo(() => {
    const plot = plotPointer(
      () => state.current,
      (hit, corner) => {
        hover.value = hit && corner ? { hit, left: corner.left, top: corner.top } : null;
      },
      axis.held,
    );
    return surfaceHandlers(
      plot,
      axisPointer(() => state.current, axis),
    );
  }, [hover, axis]);
  useEffect(() => {
    hover.value = null;
  }, [hover, drawn]);

  const { spans } = drawn;
  const shared = { layout, extent, widthPx };
  const label = words.time.histogram(incidents.byStart.length, windowWords(reach));
  return (
    <>
      <div
        class={zoomed ? 'time-surface is-zoomed' : 'time-surface'}
        style={{ height: `${layout.heightPx}px` }}
        {...handlers}
      >
        <Band
          {...shared}
          reach={reach}
          marginPx={MARGIN_PX}
          axis={axis}
          snap={snap}
          onWords={narrow ? null : onTypeDates}
        />
        <svg class="time-drawing" width={widthPx} height={layout.heightPx} role="img" aria-label={label}>
          <Axis ticks={ticks} layout={layout} widthPx={widthPx} />
          <svg class="time-clip" width={widthPx} height={layout.heightPx}>
            <Marks histogram={drawn.histogram} index={incidents} layout={layout} />
            <VisitLane spans={spans} index={visits} layout={layout} />
          </svg>
          {visitCount(open) > 0 && <LaneLabel spans={spans} layout={layout} widthPx={widthPx} inside={narrow} />}
        </svg>
        {isVeiled(drawn.histogram) && <Veil extent={extent} widthPx={widthPx} y={0} height={layout.baseY} />}
        {isLaneVeiled(spans) && (
          <Veil extent={extent} widthPx={widthPx} y={layout.laneY} height={layout.heightPx - layout.laneY} />
        )}
        <svg class="time-drawing time-clip" width={widthPx} height={layout.heightPx} aria-hidden="true">
          <SelectedOutline drawn={drawn} index={incidents} />
          <HoverOutline hover={hover} />
        </svg>
      </div>
      <HoverCard hover={hover} />
    </>
  );
}
