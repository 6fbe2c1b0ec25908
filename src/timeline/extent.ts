import type { EventIndex } from './index-events.ts';
import { momentAt, momentsBefore } from './moments.ts';
import type { TimeWindow } from './time-window.ts';
import { endOf } from './visibility.ts';

/** An event beside a gap: its row, and the millisecond of it that is nearest to the gap. */
export interface NearEvent {
  readonly row: number;
  readonly ms: number;
}

/**
 * The shortest window that meets every dated event; null when there is none. Finite bounds only: an open side is left out, the millisecond
 * on its known side counts. Linear in the groups, not in the events.
 */
export function extentOf(index: EventIndex): TimeWindow | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { knowledge, starts, ends } of index.groups) {
    const first = knowledge === 'open-start' ? (ends[0] as number) - 1 : (starts[0] as number);
    const last = knowledge === 'open-end' ? (starts.at(-1) as number) + 1 : (ends.at(-1) as number);
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return from < to ? { from, to } : null;
}

/** The start of the next event that begins after a moment (its last known millisecond when its start is open); null after the last. */
export function nextMoment(index: EventIndex, ms: number): number | null {
  let next = Infinity;
  for (const group of index.groups) {
    const count = momentsBefore(group, Math.floor(ms) + 1);
    if (count < group.starts.length) next = Math.min(next, momentAt(group, count));
  }
  return next === Infinity ? null : next;
}

/** The start of the last event that begins before a moment (its last known millisecond when its start is open); null before the first. */
export function previousMoment(index: EventIndex, ms: number): number | null {
  let previous = -Infinity;
  for (const group of index.groups) {
    const count = momentsBefore(group, ms);
    if (count > 0) previous = Math.max(previous, momentAt(group, count - 1));
  }
  return previous === -Infinity ? null : previous;
}

/** The event that ended last before a window and the one that begins first after it; of equal ones the last and the first in row order. */
export function nearestEvents(
  index: EventIndex,
  { from, to }: TimeWindow,
): { readonly before: NearEvent | null; readonly after: NearEvent | null } {
  const { start } = index.columns;
  const ended = partitionPoint(index.byEnd, (row) => endAt(index, row) <= Math.min(from, Number.MAX_VALUE));
  const begun = partitionPoint(index.byStart, (row) => (start[row] as number) < Math.max(to, -Number.MAX_VALUE));
  const before = ended > 0 ? index.byEnd[ended - 1] : undefined;
  const after = index.byStart[begun];
  return {
    before: before === undefined ? null : { row: before, ms: endAt(index, before) - 1 },
    after: after === undefined ? null : { row: after, ms: start[after] as number },
  };
}

function endAt({ columns }: EventIndex, row: number): number {
  return endOf(columns.start[row] as number, columns.end[row] as number);
}

/** How many leading rows hold; those that hold must stand first. */
function partitionPoint(rows: Uint32Array, holds: (row: number) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(rows[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
