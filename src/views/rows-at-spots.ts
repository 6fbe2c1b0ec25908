import type { Dataset } from '../model/dataset.ts';
import type { EventIndex } from '../timeline/index-events.ts';
import { momentOf } from '../timeline/moments.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import { statusAt } from '../timeline/visible.ts';
import { NO_SPOT, type Spots } from './spots.ts';

/** Finds the incidents at spots. */
export interface SpotRows {
  readonly index: EventIndex;
  /**
   * The first rows of the window at each of these spots, at most `most` in all, by moment; undated ones last when they are asked for.
   * Costs at most what the dataset holds at the spots.
   */
  rowsAt(
    spots: Iterable<number>,
    window: TimeWindow,
    options: { readonly undated: boolean; readonly most: number },
  ): number[];
  /** How many rows of the window one spot holds, counted as far as `most`. */
  countAt(spot: number, window: TimeWindow, options: { readonly undated: boolean; readonly most: number }): number;
}

/** Sorts the rows of an index by spot; linear. */
export function spotRows({ incidents }: Dataset, spots: Spots, index: EventIndex): SpotRows {
  const { where } = incidents;
  const { byStart, undated } = index;
  const spotOf = (row: number): number => spots.ofWhere[where[row] as number] as number;
  const starts = new Uint32Array(spots.count + 1);
  const count = (row: number): void => {
    const spot = spotOf(row);
    if (spot !== NO_SPOT) starts[spot + 1] = (starts[spot + 1] as number) + 1;
  };
  byStart.forEach(count);
  undated.forEach(count);
  for (let spot = 0; spot < spots.count; spot++)
    starts[spot + 1] = (starts[spot + 1] as number) + (starts[spot] as number);
  const filled = starts.slice();
  const rows = new Uint32Array(starts[spots.count] as number);
  const put = (row: number): void => {
    const spot = spotOf(row);
    if (spot === NO_SPOT) return;
    const at = filled[spot] as number;
    rows[at] = row;
    filled[spot] = at + 1;
  };
  byStart.forEach(put);
  undated.forEach(put);

  function collect(spot: number, window: TimeWindow, undatedToo: boolean, most: number): number[] {
    const found: number[] = [];
    const last = starts[spot + 1] as number;
    for (let i = starts[spot] as number; i < last && found.length < most; i++) {
      const row = rows[i] as number;
      if (isShown(index, row, window, undatedToo)) found.push(row);
    }
    return found;
  }

  return {
    index,
    rowsAt(at, window, options) {
      const found: number[] = [];
      for (const spot of at) found.push(...collect(spot, window, options.undated, options.most));
      return found.sort((a, b) => byMoment(index, a, b)).slice(0, options.most);
    },
    countAt: (spot, window, options) => collect(spot, window, options.undated, options.most).length,
  };
}

function isShown(index: EventIndex, row: number, window: TimeWindow, undatedToo: boolean): boolean {
  return statusAt(index, row, window) !== 'outside' || (undatedToo && Number.isNaN(momentOf(index, row)));
}

function byMoment(index: EventIndex, a: number, b: number): number {
  const [left, right] = [momentOf(index, a), momentOf(index, b)];
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
  return left - right || a - b;
}
