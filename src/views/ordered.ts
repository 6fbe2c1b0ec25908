import type { Dataset } from '../model/dataset.ts';
import { textAt } from '../model/read-dataset.ts';

interface Timed {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly id: Uint32Array;
}

/** What a list shows: dated rows in the order of time (an open start counts by the last millisecond before its end), undated ones apart. */
export interface Ordered<T> {
  readonly dated: readonly T[];
  readonly undated: readonly T[];
}

/** Orders visible rows for a list. Equal times stand in the order of their ids, so that the list never jumps. */
export function ordered<T extends { readonly row: number }>(
  dataset: Dataset,
  columns: Timed,
  rows: readonly T[],
  newestFirst: boolean,
): Ordered<T> {
  const momentOf = (row: number): number => {
    const start = columns.start[row] ?? NaN;
    return Number.isFinite(start) ? start : (columns.end[row] ?? NaN) - 1;
  };
  const sign = newestFirst ? -1 : 1;
  const byTime = (a: T, b: T): number => {
    const difference = sign * (momentOf(a.row) - momentOf(b.row));
    if (difference !== 0) return difference;
    return textAt(dataset, columns.id[a.row]) < textAt(dataset, columns.id[b.row]) ? -1 : 1;
  };
  return {
    dated: rows.filter(({ row }) => Number.isFinite(momentOf(row))).sort(byTime),
    undated: rows.filter(({ row }) => !Number.isFinite(momentOf(row))),
  };
}
