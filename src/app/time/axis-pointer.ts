import { pannedSpan, zoomedSpan, type TimeWindow } from '../../index.ts';
import type { AxisView } from './axis-view.ts';
import type { PlotState } from './plot-pointer.ts';
import { msAt, msPerPx } from './scale.ts';

/** Handlers of the plot's surface for its axis. Those of pointers tell whether they used the event; then nobody else may. */
interface AxisPointer {
  readonly onWheel: (event: WheelEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => boolean;
  readonly onPointerMove: (event: PointerEvent) => boolean;
  readonly onPointerEnd: (event: PointerEvent) => boolean;
}

/** What one or two pointers hold, and the axis as it was then. */
interface Grip {
  readonly ids: readonly number[];
  readonly xs: readonly number[];
  readonly span: TimeWindow;
}

/** So much the axis grows for a pixel of the wheel; a trackpad's pinch comes as a wheel with Ctrl and small steps. */
const WHEEL_GROWTH = 0.0016;
const PINCH_GROWTH = 0.01;

/** A line and a page of wheels that count in these, in pixels. */
const WHEEL_UNITS: readonly number[] = [1, 18, 400];

/**
 * Zoom and pan of the axis: by the wheel (with Shift, or sideways, it pans), by two fingers anywhere on the plot, by dragging the row of dates
 * while a part of time is drawn.
 */
export function axisPointer(state: () => PlotState, axis: AxisView): AxisPointer {
  const touches = new Map<number, number>();
  let grip: Grip | null = null;

  const locate = (event: MouseEvent) => {
    const corner = (event.currentTarget as Element).getBoundingClientRect();
    return { x: event.clientX - corner.left, y: event.clientY - corner.top };
  };

  return {
    onWheel(event) {
      event.preventDefault();
      const { extent, widthPx } = state();
      const unit = WHEEL_UNITS[event.deltaMode] ?? 1;
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (sideways) axis.pan(((event.deltaX === 0 ? event.deltaY : event.deltaX) * unit) / widthPx);
      else {
        const growth = event.ctrlKey ? PINCH_GROWTH : WHEEL_GROWTH;
        axis.zoom(Math.exp(event.deltaY * unit * growth), msAt(locate(event).x, extent, widthPx));
      }
    },
    onPointerDown(event) {
      const { x, y } = locate(event);
      const { extent, drawn } = state();
      if (event.pointerType === 'touch') touches.set(event.pointerId, x);
      const onDates = y > drawn.layout.baseY && y < drawn.layout.laneY;
      if (touches.size === 2) grip = { ids: [...touches.keys()], xs: [...touches.values()], span: extent };
      else if (onDates && axis.span.peek()) grip = { ids: [event.pointerId], xs: [x], span: extent };
      else return false;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      return true;
    },
    onPointerMove(event) {
      const { x } = locate(event);
      if (touches.has(event.pointerId)) touches.set(event.pointerId, x);
      if (!grip) return false;
      const xs = grip.ids.map((id, i) => touches.get(id) ?? (id === event.pointerId ? x : (grip?.xs[i] ?? x)));
      axis.show(grippedSpan(grip, xs, state().widthPx, axis.limits.current));
      return true;
    },
    onPointerEnd(event) {
      touches.delete(event.pointerId);
      const wasGripped = grip !== null;
      if (grip?.ids.includes(event.pointerId)) grip = null;
      return wasGripped;
    },
  };
}

/** The axis when what was held has come to other places: what lies under the pointers stays under them. */
function grippedSpan({ xs, span }: Grip, nowXs: readonly number[], widthPx: number, limits: TimeWindow): TimeWindow {
  const middle = middleOf(xs);
  const [first = 0, second] = xs;
  const [nowFirst = 0, nowSecond] = nowXs;
  const apart = Math.abs((second ?? first + 1) - first);
  const nowApart = Math.max(1, Math.abs((nowSecond ?? nowFirst + 1) - nowFirst));
  const zoomed = zoomedSpan(span, apart / nowApart, msAt(middle, span, widthPx), limits);
  return pannedSpan(zoomed, (middle - middleOf(nowXs)) * msPerPx(zoomed, widthPx), limits);
}

function middleOf(xs: readonly number[]): number {
  return xs.reduce((sum, x) => sum + x, 0) / xs.length;
}
