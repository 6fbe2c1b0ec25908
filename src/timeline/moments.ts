import { addFirst } from './code-sums.ts';
import { endsBefore, type EventIndex, OPEN, startsBefore, untilOf } from './index-events.ts';
import type { TimeWindow } from './time-window.ts';

/**
 * The one moment that stands for an event on a time axis: its start, or the last millisecond of its interval when only its end is known.
 * NaN when undated.
 */
export function momentOf({ columns }: EventIndex, row: number): number {
  const start = columns.start[row] as number;
  return start === -Infinity ? untilOf(columns, row) - 1 : start;
}

/** How many events have their moment before `ms`, by code. Logarithmic. */
export function countMomentsBefore(index: EventIndex, ms: number): Int32Array {
  const { codeCount, startSums, endSums, openByEnd } = index;
  const begun = new Int32Array(startSums.cellCount);
  const openStarts = openByEnd.length;
  addFirst(startSums, Math.max(openStarts, startsBefore(index, ms)), 1, begun);
  addFirst(startSums, openStarts, -1, begun);
  const ended = new Int32Array(endSums.cellCount);
  addFirst(
    endSums,
    Math.min(endsBefore(index, ms + 1), index.byEnd.length - index.latestEnds.endless.length),
    1,
    ended,
  );
  const counts = new Int32Array(codeCount);
  for (let cell = 0; cell < begun.length; cell++) {
    counts[cell % codeCount] = (counts[cell % codeCount] as number) + (begun[cell] as number);
  }
  for (let code = 0; code < codeCount; code++) {
    counts[code] = (counts[code] as number) + (ended[OPEN * codeCount + code] as number);
  }
  return counts;
}

/** The rows whose moment lies in the window, by moment, equal ones in row order. */
export function rowsByMoment(index: EventIndex, { from, to }: TimeWindow): Uint32Array {
  const { byStart, openByEnd } = index;
  const known = byStart.subarray(Math.max(openByEnd.length, startsBefore(index, from)), startsBefore(index, to));
  const open = openByEnd.subarray(openEndedBefore(index, from), openEndedBefore(index, to));
  const rows = new Uint32Array(known.length + open.length);
  rows.set(known);
  if (open.length === 0) return rows;
  rows.set(open, known.length);
  return rows.sort((a, b) => momentOf(index, a) - momentOf(index, b) || a - b);
}

/** How many of the events with an open start have their moment before `ms`. */
export function openEndedBefore({ openByEnd, columns }: EventIndex, ms: number): number {
  let low = 0;
  let high = openByEnd.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (untilOf(columns, openByEnd[middle] as number) - 1 < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
