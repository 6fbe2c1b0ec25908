import { addFirst, FAMILY_COUNT } from './family-prefix.ts';
import type { EventGroup, EventIndex } from './index-events.ts';
import { countBelow } from './sorted-search.ts';
import type { TimeWindow } from './time-window.ts';
import { endOf } from './visibility.ts';

/**
 * The one moment that stands for an event on a time axis: its start, or the last millisecond of its interval when only its end is known.
 * NaN when undated.
 */
export function momentOf({ columns }: EventIndex, row: number): number {
  const start = columns.start[row] as number;
  return start === -Infinity ? endOf(start, columns.end[row] as number) - 1 : start;
}

/** How many events have their moment before `ms`, by family code. Logarithmic. */
export function countMomentsBefore(index: EventIndex, ms: number): Int32Array {
  const counts = new Int32Array(FAMILY_COUNT);
  for (const group of index.groups) {
    const families = group.knowledge === 'open-start' ? group.familiesByEnd : group.familiesByStart;
    addFirst(families, momentsBefore(group, ms), 1, counts);
  }
  return counts;
}

/** The rows whose moment lies in the window, by moment, equal ones in row order. */
export function rowsByMoment(index: EventIndex, { from, to }: TimeWindow): Uint32Array {
  const parts = index.groups.map((group) => {
    const rows = group.knowledge === 'open-start' ? group.rowsByEnd : group.rowsByStart;
    return rows.subarray(momentsBefore(group, from), momentsBefore(group, to));
  });
  const rows = parts.flatMap((part) => [...part]);
  return Uint32Array.from(rows.sort((a, b) => momentOf(index, a) - momentOf(index, b) || a - b));
}

/** How many of a group's events have their moment before `ms`, which is that many leading ones of {@link momentAt}. */
export function momentsBefore(group: EventGroup, ms: number): number {
  return group.knowledge === 'open-start' ? countBelow(group.ends, ms + 1) : countBelow(group.starts, ms);
}

/** The `i`th moment of a group, ascending. */
export function momentAt(group: EventGroup, i: number): number {
  return group.knowledge === 'open-start' ? (group.ends[i] as number) - 1 : (group.starts[i] as number);
}
