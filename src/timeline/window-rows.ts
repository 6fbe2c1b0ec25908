import { endsBefore, type EventIndex, startsBefore, untilOf } from './index-events.ts';
import { endingAfter } from './latest-ends.ts';
import { countBelow } from './sorted-search.ts';
import type { TimeWindow } from './time-window.ts';

/** The rows that a window shows, in the order of their moments (see `momentOf`), equal ones in row order. Nothing is copied but what began before the window. */
export interface WindowRows {
  /** The stretch of `index.byStart` that begins in the window: positions `first` (inclusive) to `last` (exclusive). All of them meet the window. */
  readonly first: number;
  readonly last: number;
  /** Positions in `index.byStart` of the events that began before the window, or have an open start, and meet it; ascending. */
  readonly earlier: Uint32Array;
  /** All of them. */
  readonly length: number;
  /** The `i`th row in the order of moments, from 0; throws a RangeError outside the length. Logarithmic. */
  rowAt(i: number): number;
}

/** The rows that a window shows, surely or possibly. Costs what began before the window and meets it, whatever the dataset holds. */
export function rowsIn(index: EventIndex, { from, to }: TimeWindow): WindowRows {
  const ended = startsBefore(index, to);
  const length = from <= to ? ended - endsBefore(index, from, true) : 0;
  const first = Math.max(index.openByEnd.length, startsBefore(index, from));
  const last = Math.max(first, from <= to ? ended : 0);
  const earlier = endingAfter(index.endsByStart, index.latestEnds, from, first, length - (last - first));
  const rowAt = momentOrder(index, first, last, earlier);
  return {
    first,
    last,
    earlier,
    length,
    rowAt: (i) => {
      if (!(i >= 0 && i < length)) throw new RangeError(`expected a number below ${String(length)}, got ${String(i)}`);
      return rowAt(i);
    },
  };
}

/**
 * Events with a known start stand in the order of `byStart`; those with an open one, which stand first there, are merged in by their last
 * millisecond.
 */
function momentOrder(index: EventIndex, first: number, last: number, earlier: Uint32Array): (i: number) => number {
  const { byStart, openByEnd } = index;
  const openCount = countBelow(earlier, openByEnd.length);
  const begun = earlier.subarray(openCount);
  const open = openByEnd.subarray(openByEnd.length - openCount);
  const known = (i: number): number =>
    byStart[i < begun.length ? (begun[i] as number) : first + i - begun.length] as number;
  const placeOf = (nth: number): number => {
    const position = Math.min(last, positionBefore(index, open[nth] as number));
    return nth + (position <= first ? countBelow(begun, position) : begun.length + position - first);
  };
  return (i) => {
    let low = 0;
    let high = openCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (placeOf(middle) < i) low = middle + 1;
      else high = middle;
    }
    return low < openCount && placeOf(low) === i ? (open[low] as number) : known(i - low);
  };
}

/** How many leading positions of `byStart` stand before the last millisecond of a row with an open start, open ones included. */
function positionBefore(index: EventIndex, row: number): number {
  const moment = untilOf(index.columns, row) - 1;
  const before = startsBefore(index, moment);
  const atMoment = index.byStart.subarray(before, startsBefore(index, moment, true));
  return before + countBelow(atMoment, row);
}
