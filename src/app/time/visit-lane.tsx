import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EventIndex } from '../../index.ts';
import { boxPath, insetBox } from './box-path.ts';
import { spanBox } from './hit.ts';
import type { BarLayout } from './layout.ts';
import { keepPale } from './pale.ts';
import type { VisitSpan } from './visit-spans.ts';

/** So many visits are elements of their own; more are drawn as two paths under a veil. */
const MOST_ELEMENTS = 400;

interface LaneProps {
  readonly spans: readonly VisitSpan[];
  readonly index: EventIndex;
  readonly layout: BarLayout;
}

/** The visits: solid when made, hollow when planned. */
export function VisitLane({ spans, index, layout }: LaneProps) {
  const group = useRef<SVGGElement>(null);
  const few = !isLaneVeiled(spans);
  useLayoutEffect(() => (few ? keepPale(group.current, spans, index) : undefined), [few, spans, index]);
  const paths = useMemo(() => (few ? [] : pathsOf(spans, layout)), [few, spans, layout]);
  if (!few) {
    return (
      <g>
        {paths.map((path) => (
          <path key={path.className} class={path.className} d={path.d} />
        ))}
      </g>
    );
  }
  return (
    <g ref={group}>
      {spans.map((span) => (
        <rect
          key={span.row}
          class={classOf(span)}
          {...insetBox(spanBox(span, layout), 0.75)}
          rx={layout.spanPx / 2 - 0.75}
        />
      ))}
    </g>
  );
}

/** True where a veil makes them pale, false where each is pale or not by itself. */
export function isLaneVeiled(spans: readonly VisitSpan[]): boolean {
  return spans.length > MOST_ELEMENTS;
}

function pathsOf(spans: readonly VisitSpan[], layout: BarLayout) {
  return [true, false].map((planned) => {
    const boxes = spans.filter((span) => span.planned === planned);
    const d = boxes.map((span) => boxPath(insetBox(spanBox(span, layout), 0.75))).join('');
    return { className: classOf({ planned, unsure: false }), d };
  });
}

function classOf({ planned, unsure }: Pick<VisitSpan, 'planned' | 'unsure'>): string {
  return `time-visit${planned ? ' is-planned' : ''}${unsure ? ' is-unsure' : ''}`;
}
