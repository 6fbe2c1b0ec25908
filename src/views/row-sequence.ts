import type { EventIndex } from '../timeline/index-events.ts';
import { momentOf } from '../timeline/moments.ts';
import type { WindowRows } from '../timeline/window-rows.ts';

/** The rows of a list, each made when it is asked for: dated ones in the order of time, equal times in row order, then the undated ones. */
export interface RowSequence {
  readonly dated: number;
  readonly undated: number;
  /** The row at a place of the list, 0 to `dated + undated` - 1; throws outside. */
  rowAt(place: number): number;
  /** The place of a row in the list; -1 when it is not there. Logarithmic. */
  placeOf(row: number): number;
}

/** No rows. */
export const NO_ROWS: RowSequence = {
  dated: 0,
  undated: 0,
  rowAt(place) {
    throw new Error(`list: no row at ${place} of 0`);
  },
  placeOf: () => -1,
};

/**
 * The list of what a window shows. Nothing is copied or sorted, so a list of a million rows costs what is looked at.
 * @param undated rows without a date that are listed too, ascending
 */
export function rowSequence(
  index: EventIndex,
  shown: WindowRows,
  newestFirst: boolean,
  undated: Uint32Array,
): RowSequence {
  const dated = shown.length;
  const turned = (place: number): number => (newestFirst ? dated - 1 - place : place);
  return {
    dated,
    undated: undated.length,
    rowAt(place) {
      const row = place < dated && place >= 0 ? shown.rowAt(turned(place)) : undated[place - dated];
      if (row === undefined) throw new Error(`list: no row at ${place} of ${dated + undated.length}`);
      return row;
    },
    placeOf(row) {
      const moment = momentOf(index, row);
      if (Number.isNaN(moment)) {
        const at = firstNotBelow(undated.length, (i) => (undated[i] as number) < row);
        return undated[at] === row ? dated + at : -1;
      }
      const at = firstNotBelow(dated, (i) => {
        const other = shown.rowAt(i);
        const difference = momentOf(index, other) - moment;
        return difference < 0 || (difference === 0 && other < row);
      });
      return at < dated && shown.rowAt(at) === row ? turned(at) : -1;
    },
  };
}

/** All rows of a list, ascending. Linear in the list. */
export function rowsOfList(list: RowSequence): Uint32Array {
  return Uint32Array.from({ length: list.dated + list.undated }, (_, place) => list.rowAt(place)).sort();
}

/** How many leading items are below; those must stand first. */
function firstNotBelow(count: number, isBelow: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
