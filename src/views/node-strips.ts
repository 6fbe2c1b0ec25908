/** Points sorted into horizontal strips, so that a box looks at few of them. World coordinates. */
export interface Strips {
  readonly top: number;
  readonly height: number;
  /** The points of strip `s`: `order[starts[s]]` to `order[starts[s + 1] - 1]`, ascending. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

const MOST_STRIPS = 8192;
/** Fewer points than this a strip are not worth another one. */
const LEAST_POINTS = 16;

/** Strips of points by their `y`; linear. */
export function stripsOf(y: Float64Array): Strips {
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < y.length; i++) {
    top = Math.min(top, y[i] as number);
    bottom = Math.max(bottom, y[i] as number);
  }
  const count = Math.max(1, Math.min(MOST_STRIPS, Math.ceil(y.length / LEAST_POINTS)));
  const height = y.length > 0 && bottom > top ? (bottom - top) / count : 1;
  const stripOf = (i: number): number => Math.min(count - 1, Math.floor(((y[i] as number) - top) / height));
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < y.length; i++) starts[stripOf(i) + 1] = (starts[stripOf(i) + 1] as number) + 1;
  for (let strip = 0; strip < count; strip++)
    starts[strip + 1] = (starts[strip + 1] as number) + (starts[strip] as number);
  const filled = starts.slice();
  const order = new Uint32Array(y.length);
  for (let i = 0; i < y.length; i++) {
    const strip = stripOf(i);
    const at = filled[strip] as number;
    order[at] = i;
    filled[strip] = at + 1;
  }
  return { top: y.length > 0 ? top : 0, height, starts, order };
}

/** The stretch of `order` that holds every point from `north` to `south`, and some beside them. */
export function stripsWithin(strips: Strips, north: number, south: number): readonly [first: number, last: number] {
  const count = strips.starts.length - 1;
  const hold = (y: number): number => Math.max(0, Math.min(count - 1, Math.floor((y - strips.top) / strips.height)));
  if (!(north <= south)) return [0, 0];
  return [strips.starts[hold(north)] as number, strips.starts[hold(south) + 1] as number];
}
