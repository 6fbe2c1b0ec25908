import { type EventIndex, untilOf } from './index-events.ts';
import { inRowOrder } from './row-order.ts';
import type { TimeWindow } from './time-window.ts';
import { type Visibility, visibilityOf } from './visibility.ts';
import { rowsIn } from './window-rows.ts';

/** The rows a window shows, ascending. */
export interface VisibleRows {
  readonly sure: Uint32Array;
  readonly possible: Uint32Array;
}

/** The rows that a window shows, surely or possibly, as lists of their own: where each step counts, use `rowsIn`. */
export function visibleAt(index: EventIndex, window: TimeWindow): VisibleRows {
  const { first, earlier, length } = rowsIn(index, window);
  const sure = new Uint32Array(length);
  const possible = new Uint32Array(length);
  let sures = 0;
  let possibles = 0;
  for (let i = 0; i < length; i++) {
    const row = index.byStart[i < earlier.length ? (earlier[i] as number) : first + i - earlier.length] as number;
    if (statusAt(index, row, window) === 'sure') sure[sures++] = row;
    else possible[possibles++] = row;
  }
  const rowCount = index.columns.start.length;
  return {
    sure: inRowOrder(sure.slice(0, sures), rowCount),
    possible: inRowOrder(possible.slice(0, possibles), rowCount),
  };
}

/** What a window shows of one row. */
export function statusAt({ columns }: EventIndex, row: number, window: TimeWindow): Visibility {
  const { start, end, timeFlags } = columns;
  return visibilityOf(start[row] as number, end[row] as number, timeFlags[row] as number, window);
}

/** How long an event's interval is, in milliseconds: infinite with an open side, NaN when undated. */
export function lengthOf({ columns }: EventIndex, row: number): number {
  return untilOf(columns, row) - (columns.start[row] as number);
}
