import { useSignal, type Signal } from '@preact/signals';
import { effect } from '@preact/signals-core';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fittedSpan, pannedSpan, revealedSpan, showsAll, zoomedSpan, type TimeWindow } from '../../index.ts';
import { playing } from '../state/computed.ts';
import { timeWindow } from '../state/signals.ts';

/** The stretch of time that is drawn, apart from the window that is shown. A view's own state: no one else needs it. */
export interface AxisView {
  /** Null: all of it. */
  readonly span: Signal<TimeWindow | null>;
  /** All of it, as the plot draws it; the plot sets it. */
  readonly limits: { current: TimeWindow };
  /** True while a pointer holds the window: then the axis does not follow it. */
  readonly held: { current: boolean };
  /** Less than 1 is closer; about the middle when no moment is given. */
  readonly zoom: (factor: number, atMs?: number) => void;
  /** By a share of what is drawn. */
  readonly pan: (share: number) => void;
  readonly show: (span: TimeWindow) => void;
  readonly fit: (window: TimeWindow) => void;
  readonly reveal: (window: TimeWindow) => void;
  readonly showAll: () => void;
}

const NO_TIME: TimeWindow = { from: 0, to: 1 };

/** The axis of a dataset's time, all of it at first. It follows a window that leaves it, unless it is dragged or the axis was moved away while it plays. */
export function useAxisView(reach: TimeWindow | null): AxisView {
  const span = useSignal<TimeWindow | null>(null);
  const limits = useRef(NO_TIME);
  const held = useRef(false);
  const axis = useMemo(() => axisView(span, limits, held), [span]);
  useEffect(() => {
    span.value = null;
  }, [span, reach]);
  useEffect(() => followWindow(axis), [axis]);
  return axis;
}

function axisView(span: AxisView['span'], limits: AxisView['limits'], held: AxisView['held']): AxisView {
  const drawn = (): TimeWindow => span.peek() ?? limits.current;
  const show = (next: TimeWindow): void => {
    span.value = showsAll(next, limits.current) ? null : next;
  };
  return {
    span,
    limits,
    held,
    show,
    zoom(factor, atMs) {
      const { from, to } = drawn();
      show(zoomedSpan({ from, to }, factor, atMs ?? (from + to) / 2, limits.current));
    },
    pan(share) {
      const { from, to } = drawn();
      show(pannedSpan({ from, to }, share * (to - from), limits.current));
    },
    fit(window) {
      show(fittedSpan(window, limits.current));
    },
    reveal(window) {
      show(revealedSpan(drawn(), window, limits.current));
    },
    showAll() {
      span.value = null;
    },
  };
}

function followWindow(axis: AxisView): () => void {
  let wasInView = true;
  let before = timeWindow.peek();
  return effect(() => {
    const window = timeWindow.value;
    const drawn = axis.span.value;
    const isInView = !drawn || revealedSpan(drawn, window, axis.limits.current) === drawn;
    const hasMoved = window !== before;
    before = window;
    const follows = hasMoved && !axis.held.current && (wasInView || !playing.peek());
    wasInView = isInView;
    if (!isInView && follows) axis.reveal(window);
  });
}
