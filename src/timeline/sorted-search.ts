/** How many of the ascending values are less than `x`; 0 for NaN. Logarithmic. */
export function countBelow(values: Float64Array | Uint32Array, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending values are less than or equal to `x`; 0 for NaN. Logarithmic. */
export function countUpTo(values: Float64Array, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One time in this many stands beside an order of rows, so that most steps of a search need not go through the rows. */
const MARK_EVERY = 64;

/** The times at every 64th position of an order, ascending. */
export function marksOf(rows: Uint32Array, timeOf: (row: number) => number): Float64Array {
  const marks = new Float64Array(Math.ceil(rows.length / MARK_EVERY));
  for (let i = 0; i < marks.length; i++) marks[i] = timeOf(rows[i * MARK_EVERY] as number);
  return marks;
}

/** How many of the rows, which are ordered by time, have a time before `x`, or at `x` when `orEqual`; 0 for NaN. Logarithmic. */
export function countMarked(
  rows: Uint32Array,
  marks: Float64Array,
  timeOf: (row: number) => number,
  x: number,
  orEqual: boolean,
): number {
  const passed = orEqual ? countUpTo(marks, x) : countBelow(marks, x);
  let low = passed === 0 ? 0 : (passed - 1) * MARK_EVERY + 1;
  let high = Math.min(rows.length, passed * MARK_EVERY);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const time = timeOf(rows[middle] as number);
    if (time < x || (orEqual && time === x)) low = middle + 1;
    else high = middle;
  }
  return low;
}
