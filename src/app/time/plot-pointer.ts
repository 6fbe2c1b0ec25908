import { pxAt, textAt, type TimeWindow } from '../../index.ts';
import { pausePlay, select, showWindow } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { mode } from '../state/computed.ts';
import { dataset, timeWindow } from '../state/signals.ts';
import { centredWindow, draggedWindow, type Drag, type DragKind } from './drag.ts';
import { hitAt, type Drawn, type Hit } from './hit.ts';
import { msAt, msPerPx, type Snap } from './scale.ts';

/** What the pointer needs to know of the plot when it acts. */
export interface PlotState {
  readonly drawn: Drawn;
  readonly extent: TimeWindow;
  readonly reach: TimeWindow;
  readonly widthPx: number;
  readonly snap: Snap;
}

/** A press that may become a drag; `drag` is null until the pointer has moved far enough. */
interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly hit: Hit | null;
  readonly edge: DragKind | null;
  drag: Drag | null;
}

/** Handlers of the plot's surface. */
export interface PlotPointer {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
  readonly onPointerLeave: () => void;
}

/** A pointer that moves less than this is not dragging, in pixels. */
const STILL_PX = 4;

/** So near to the line of an edge is on it, in pixels. */
const EDGE_PX = 4;

/** So near is near enough to touch a mark, in pixels. */
const NEAR_PX: Readonly<Record<string, number>> = { mouse: 3, pen: 6, touch: 12 };

/**
 * What a pointer does on the plot: a click on a mark selects it, one beside the window moves the window there; a drag moves the window or
 * one of its edges, or draws a new window where all is shown. In the mode that shows all since the start, the end alone moves.
 * @param held told whether the window is held
 * @param onHover told what a mouse is over, and the drawing's corner in the page; null when over nothing
 */
export function plotPointer(
  state: () => PlotState,
  onHover: (hit: Hit | null, corner: DOMRect | null) => void,
  held: { current: boolean },
): PlotPointer {
  let press: Press | null = null;

  const locate = (event: PointerEvent) => {
    const corner = (event.currentTarget as Element).getBoundingClientRect();
    return { corner, x: event.clientX - corner.left, y: event.clientY - corner.top };
  };
  const end = (): void => {
    press = null;
    held.current = false;
  };

  return {
    onPointerDown(event) {
      if (event.button !== 0 || press) return;
      const { drawn } = state();
      const { x, y } = locate(event);
      const edge = edgeOf(event.target);
      const hit = edge ? null : hitAt(drawn, x, y, nearPx(event));
      press = { pointer: event.pointerId, x, hit, edge: edge ?? edgeNear(state(), x), drag: null };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      onHover(null, null);
    },
    onPointerMove(event) {
      const { x, y, corner } = locate(event);
      if (!press) {
        const isMouse = event.pointerType === 'mouse' && !edgeOf(event.target);
        onHover(isMouse ? hitAt(state().drawn, x, y, nearPx(event)) : null, corner);
        return;
      }
      if (event.pointerId !== press.pointer) return;
      if (!press.drag && Math.abs(x - press.x) < STILL_PX) return;
      const { extent, reach, widthPx, snap } = state();
      const scale = msPerPx(extent, widthPx);
      if (!press.drag) {
        pausePlay(now());
        held.current = true;
        press.drag = dragOf(press.edge, msAt(press.x, extent, widthPx), state());
      }
      showWindow(draggedWindow(press.drag, msAt(x, extent, widthPx), reach, scale, snap), now());
    },
    onPointerUp(event) {
      if (press && event.pointerId === press.pointer && !press.drag) click(press, state());
      end();
    },
    onPointerCancel: end,
    onPointerLeave() {
      onHover(null, null);
    },
  };
}

function click({ hit, edge, x }: Press, state: PlotState): void {
  const open = dataset.peek();
  if (open && hit?.kind === 'incident') select({ kind: 'incident', id: textAt(open, open.incidents.id[hit.row]) });
  else if (open && hit?.kind === 'visit') select({ kind: 'visit', id: textAt(open, open.visits.id[hit.row]) });
  else if (!edge && mode.peek() !== 'all') {
    const ms = msAt(x, state.extent, state.widthPx);
    const window = timeWindow.peek();
    if (ms >= window.from && ms < window.to) return;
    pausePlay(now());
    showWindow(windowThere(window, ms, state), now());
  }
}

/** The drag that begins at a moment: of an edge, of a new window, or of the window, which first comes to a press beside it. */
function dragOf(edge: DragKind | null, ms: number, state: PlotState): Drag {
  const window = timeWindow.peek();
  const isAll = mode.peek() === 'all';
  if (edge) return { kind: edge, anchorMs: ms, window };
  if (isAll) return { kind: 'new', anchorMs: ms, window };
  const isInside = ms >= window.from && ms < window.to;
  const there = isInside ? window : windowThere(window, ms, state);
  return { kind: mode.peek() === 'cumulative' ? 'end' : 'band', anchorMs: ms, window: there };
}

function windowThere(window: TimeWindow, ms: number, { extent, reach, widthPx, snap }: PlotState): TimeWindow {
  const scale = msPerPx(extent, widthPx);
  if (mode.peek() !== 'cumulative') return centredWindow(window, ms, reach, scale, snap);
  return draggedWindow({ kind: 'end', anchorMs: window.to, window }, ms, reach, scale, snap);
}

function edgeOf(target: EventTarget | null): 'start' | 'end' | null {
  const edge = target instanceof Element ? target.closest('[data-edge]')?.getAttribute('data-edge') : null;
  return edge === 'start' || edge === 'end' ? edge : null;
}

/** The edge whose line is near; from inside a narrow window only what is nearer to it than a third, so that the window itself can be held. */
function edgeNear({ extent, widthPx }: PlotState, x: number): 'start' | 'end' | null {
  const { from, to } = timeWindow.peek();
  const fromPx = pxAt(from, extent, widthPx);
  const toPx = pxAt(to, extent, widthPx);
  const inside = Math.min(EDGE_PX, (toPx - fromPx) / 3);
  if (x >= fromPx - EDGE_PX && x <= fromPx + inside) return 'start';
  return x >= toPx - inside && x <= toPx + EDGE_PX ? 'end' : null;
}

function nearPx({ pointerType }: PointerEvent): number {
  return NEAR_PX[pointerType] ?? 3;
}
