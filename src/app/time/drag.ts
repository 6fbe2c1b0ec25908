import { movedTo, movedWithin, type TimeWindow } from '../../index.ts';
import { grainAt, snapMoment, type Snap } from './scale.ts';

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
 * @param snap what edges stand at
 */
export function draggedWindow(
  { kind, anchorMs, window }: Drag,
  ms: number,
  extent: TimeWindow,
  scale: number,
  snap: Snap = 'auto',
): TimeWindow {
  const moved = ms - anchorMs;
  const grain = grainAt(scale, snap);
  const at = (moment: number): number => snapMoment(moment, scale, snap);
  switch (kind) {
    case 'band':
      return movedWithin(movedTo(window, at(window.from + moved)), extent);
    case 'start':
      return { from: between(at(window.from + moved), extent.from, window.to - grain), to: window.to };
    case 'end':
      return { from: window.from, to: between(at(window.to + moved), window.from + grain, extent.to) };
    case 'new': {
      const from = between(at(Math.min(anchorMs, ms)), extent.from, extent.to - grain);
      return { from, to: between(at(Math.max(anchorMs, ms)), from + grain, extent.to) };
    }
  }
}

/** The window moved so that a moment lies in its middle. */
export function centredWindow(
  window: TimeWindow,
  ms: number,
  extent: TimeWindow,
  scale: number,
  snap: Snap = 'auto',
): TimeWindow {
  const from = snapMoment(ms - (window.to - window.from) / 2, scale, snap);
  return movedWithin(movedTo(window, from), extent);
}

function between(ms: number, least: number, most: number): number {
  return Math.max(least, Math.min(ms, most));
}
