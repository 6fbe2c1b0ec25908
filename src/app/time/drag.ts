import { movedTo, movedWithin, type TimeWindow } from '../../index.ts';
import { grainAt, snapMoment } from './scale.ts';

/** What a pointer drags: the whole window, one edge, or a new window out of nothing. */
export type DragKind = 'band' | 'start' | 'end' | 'new';

/** A drag as it began: where the pointer was in time, and the window then. */
export interface Drag {
  readonly kind: DragKind;
  readonly anchorMs: number;
  readonly window: TimeWindow;
}

/**
 * The window when the pointer of a drag has come to `ms`, held within the extent and never shorter than a day (an hour when drawn wide).
 * A window of whole months stays one, so that its words stay short.
 * @param scale milliseconds in a pixel
 */
export function draggedWindow(
  { kind, anchorMs, window }: Drag,
  ms: number,
  extent: TimeWindow,
  scale: number,
): TimeWindow {
  const moved = ms - anchorMs;
  const grain = grainAt(scale);
  switch (kind) {
    case 'band':
      return movedWindow(window, window.from + moved, extent, scale);
    case 'start':
      return { from: between(snapMoment(window.from + moved, scale), extent.from, window.to - grain), to: window.to };
    case 'end':
      return { from: window.from, to: between(snapMoment(window.to + moved, scale), window.from + grain, extent.to) };
    case 'new': {
      const from = between(snapMoment(Math.min(anchorMs, ms), scale), extent.from, extent.to - grain);
      return { from, to: between(snapMoment(Math.max(anchorMs, ms), scale), from + grain, extent.to) };
    }
  }
}

/** The window moved so that a moment lies in its middle. */
export function centredWindow(window: TimeWindow, ms: number, extent: TimeWindow, scale: number): TimeWindow {
  return movedWindow(window, ms - (window.to - window.from) / 2, extent, scale);
}

function movedWindow(window: TimeWindow, fromMs: number, extent: TimeWindow, scale: number): TimeWindow {
  return movedWithin(movedTo(window, snapMoment(fromMs, scale)), extent);
}

function between(ms: number, least: number, most: number): number {
  return Math.max(least, Math.min(ms, most));
}
