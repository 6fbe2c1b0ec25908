import { endsBefore, type EventIndex, startsBefore, untilOf } from './index-events.ts';
import { momentOf, openEndedBefore } from './moments.ts';
import type { TimeWindow } from './time-window.ts';

/** An event beside a gap: its row, and the millisecond of it that is nearest to the gap. */
export interface NearEvent {
  readonly row: number;
  readonly ms: number;
}

/**
 * The shortest window that meets every dated event; null when there is none. Finite bounds only: an open side is left out, the millisecond
 * on its known side counts. In constant time.
 */
export function extentOf(index: EventIndex): TimeWindow | null {
  const { columns, byStart, byEnd, openByEnd, latestEnds } = index;
  const first = byStart[openByEnd.length];
  const firstOpen = openByEnd[0];
  const last = byEnd[byEnd.length - latestEnds.endless.length - 1];
  const from = Math.min(momentAt(index, first) ?? Infinity, momentAt(index, firstOpen) ?? Infinity);
  const lastStart = first === undefined ? -Infinity : (columns.start[byStart.at(-1) as number] as number);
  // An event that ends lasts at least a millisecond, so the last start counts beside the last end only when that event stays open.
  const to = Math.max(last === undefined ? -Infinity : untilOf(columns, last), lastStart + 1);
  return from < to ? { from, to } : null;
}

/** The start of the next event that begins after a moment (its last known millisecond when its start is open); null after the last. */
export function nextMoment(index: EventIndex, ms: number): number | null {
  const after = Math.floor(ms) + 1;
  const known = index.byStart[Math.max(index.openByEnd.length, startsBefore(index, after))];
  const open = index.openByEnd[openEndedBefore(index, after)];
  const next = Math.min(momentAt(index, known) ?? Infinity, momentAt(index, open) ?? Infinity);
  return next === Infinity ? null : next;
}

/** The start of the last event that begins before a moment (its last known millisecond when its start is open); null before the first. */
export function previousMoment(index: EventIndex, ms: number): number | null {
  const begun = startsBefore(index, ms);
  const known = begun > index.openByEnd.length ? index.byStart[begun - 1] : undefined;
  const open = index.openByEnd[openEndedBefore(index, ms) - 1];
  const previous = Math.max(momentAt(index, known) ?? -Infinity, momentAt(index, open) ?? -Infinity);
  return previous === -Infinity ? null : previous;
}

/** The event that ended last before a window and the one that begins first after it; of equal ones the last and the first in row order. */
export function nearestEvents(
  index: EventIndex,
  { from, to }: TimeWindow,
): { readonly before: NearEvent | null; readonly after: NearEvent | null } {
  const ended = endsBefore(index, Math.min(from, Number.MAX_VALUE), true);
  const begun = startsBefore(index, Math.max(to, -Number.MAX_VALUE));
  const before = ended > 0 ? index.byEnd[ended - 1] : undefined;
  const after = index.byStart[begun];
  return {
    before: before === undefined ? null : { row: before, ms: untilOf(index.columns, before) - 1 },
    after: after === undefined ? null : { row: after, ms: index.columns.start[after] as number },
  };
}

function momentAt(index: EventIndex, row: number | undefined): number | null {
  return row === undefined ? null : momentOf(index, row);
}
