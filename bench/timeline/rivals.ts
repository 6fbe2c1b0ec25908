import crossfilter from 'crossfilter2';
import { TIME_FLAGS } from '../../src/model/dataset.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import type { TimeWindow } from '../../src/timeline/time-window.ts';
import type { TimeColumns } from '../../src/timeline/visibility.ts';

/** An event as most programs hold it. */
export interface EventObject {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly lasting: boolean;
}

/** How many events meet a window, by kind; or what is said of them in another way. */
export type CountMeeting = (window: TimeWindow) => readonly number[] | Int32Array;

/** The dated events as objects. */
export function asObjects({ start, end, timeFlags }: TimeColumns, kinds: Uint8Array): readonly EventObject[] {
  const objects: EventObject[] = [];
  for (let row = 0; row < start.length; row++) {
    if (Number.isNaN(start[row])) continue;
    objects.push({
      start: start[row] as number,
      end: end[row] as number,
      kind: kinds[row] as number,
      lasting: ((timeFlags[row] as number) & TIME_FLAGS.lasting) !== 0,
    });
  }
  return objects;
}

/** `Array.filter` over the objects, then counting. */
export function objectFilter(events: readonly EventObject[]): CountMeeting {
  return ({ from, to }) => {
    const counts = new Array<number>(KIND_IDS.length).fill(0);
    for (const { kind } of events.filter(({ start, end }) => start < to && end > from)) {
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  };
}

/** Dimensions by start and by end, a group by kind: what has changed since the window before is counted anew. */
export function crossfilterCounts(events: readonly EventObject[]): CountMeeting {
  const filter = crossfilter(events.slice());
  const byStart = filter.dimension(({ start }) => start);
  const byEnd = filter.dimension(({ end }) => Math.min(end, Number.MAX_VALUE));
  const byKind = filter.dimension(({ kind }) => kind).group();
  return ({ from, to }) => {
    byStart.filterRange([-Infinity, to]);
    // Its ranges hold their lower bound and not their upper one; events end on whole milliseconds.
    byEnd.filterRange([from + 1, Infinity]);
    const counts = new Array<number>(KIND_IDS.length).fill(0);
    for (const { key, value } of byKind.all()) counts[key as number] = value as number;
    return counts;
  };
}

/** A plain loop over the columns, with what is sure and what is possible apart. */
export function columnFilter(
  { start, end, timeFlags }: TimeColumns,
  kinds: Uint8Array,
): (window: TimeWindow) => { readonly sure: Int32Array; readonly possible: Int32Array } {
  return ({ from, to }) => {
    const sure = new Int32Array(KIND_IDS.length);
    const possible = new Int32Array(KIND_IDS.length);
    for (let row = 0; row < start.length; row++) {
      const a = start[row] as number;
      const b = end[row] as number;
      if (!(a < to && b > from)) continue;
      const lasts = ((timeFlags[row] as number) & TIME_FLAGS.lasting) !== 0;
      const split = a !== -Infinity && b !== Infinity && (lasts || (a >= from && b <= to)) ? sure : possible;
      const kind = kinds[row] as number;
      split[kind] = (split[kind] as number) + 1;
    }
    return { sure, possible };
  };
}

/** The rows that meet a window, in the order of the columns. */
export function columnRows({ start, end }: TimeColumns): (window: TimeWindow) => readonly number[] {
  return ({ from, to }) => {
    const rows: number[] = [];
    for (let row = 0; row < start.length; row++) {
      if ((start[row] as number) < to && (end[row] as number) > from) rows.push(row);
    }
    return rows;
  };
}
