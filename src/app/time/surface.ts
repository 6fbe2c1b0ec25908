import type { axisPointer } from './axis-pointer.ts';
import type { PlotPointer } from './plot-pointer.ts';

/** Handlers of the plot's surface: what the axis does not use is the window's. Buttons on the surface keep their clicks. */
export function surfaceHandlers(plot: PlotPointer, axis: ReturnType<typeof axisPointer>) {
  return {
    onWheel: axis.onWheel,
    onPointerDown(event: PointerEvent): void {
      if (event.target instanceof Element && event.target.closest('button')) return;
      if (axis.onPointerDown(event)) plot.onPointerCancel();
      else plot.onPointerDown(event);
    },
    onPointerMove(event: PointerEvent): void {
      if (!axis.onPointerMove(event)) plot.onPointerMove(event);
    },
    onPointerUp(event: PointerEvent): void {
      if (!axis.onPointerEnd(event)) plot.onPointerUp(event);
    },
    onPointerCancel(event: PointerEvent): void {
      axis.onPointerEnd(event);
      plot.onPointerCancel();
    },
    onPointerLeave: plot.onPointerLeave,
  };
}
