import type { TimeWindow } from '../timeline/time-window.ts';

/** An arc needs at least this share of the window to grow, so that a day's journey is seen while a month passes in a second. */
const LEAST_SHARE = 0.12;

/**
 * How far a visit's arc has grown, 0 to 1, when the window's end has come to `window.to`.
 * It grows through the stay, or through a share of the window where the stay is shorter; an open start is grown from the beginning,
 * and a window without a beginning or an end gives no share.
 */
export function visitProgress(start: number, end: number, window: TimeWindow): number {
  const stay = Number.isFinite(end) && Number.isFinite(start) ? end - start : 0;
  const share = (window.to - window.from) * LEAST_SHARE;
  const time = Math.max(stay, Number.isFinite(share) ? share : 0);
  if (!Number.isFinite(start) || !(time > 0)) return 1;
  return Math.min(1, Math.max(0, (window.to - start) / time));
}
