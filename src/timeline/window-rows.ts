/** The rows that a window shows, in the order of their moments (see `momentOf`), equal ones in row order. Nothing is copied but what began before the window. */
export interface WindowRows {
  /** The stretch of `index.byStart` that begins in the window: positions `first` (inclusive) to `last` (exclusive). All of them meet the window. */
  readonly first: number;
  readonly last: number;
  /** Positions in `index.byStart` of the events that began before the window, or have an open start, and meet it; ascending. */
  readonly earlier: Uint32Array;
  /** All of them. */
  readonly length: number;
  /** The `i`th row in the order of moments. */
  rowAt(i: number): number;
}
