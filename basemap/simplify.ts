/** Longitude and latitude in degrees. */
export type Point = readonly [lon: number, lat: number];

/**
 * The indices of the points of a line to keep: its ends, and each point farther from the line drawn without it than the tolerance at that
 * point (degrees of latitude; longitudes are shrunk by the cosine). A closed line keeps at least four points.
 * Algorithm: Douglas and Peucker 1973, with a tolerance that depends on the place.
 */
export function simplifyArc(points: readonly Point[], toleranceAt: (point: Point) => number): number[] {
  const last = points.length - 1;
  const keep = new Uint8Array(points.length).fill(0);
  keep[0] = keep[last] = 1;
  const pending: (readonly [from: number, to: number])[] = [[0, last]];
  for (let range = pending.pop(); range; range = pending.pop()) {
    const split = farthest(points, range[0], range[1], toleranceAt);
    if (split < 0) continue;
    keep[split] = 1;
    pending.push([range[0], split], [split, range[1]]);
  }
  if (isClosed(points)) for (const share of [0.25, 0.5, 0.75]) keep[Math.round(last * share)] = 1;
  return Array.from(keep.keys()).filter((i) => keep[i] === 1);
}

function farthest(points: readonly Point[], from: number, to: number, toleranceAt: (point: Point) => number): number {
  const a = points[from];
  const b = points[to];
  if (!a || !b) return -1;
  let found = -1;
  let worst = 1;
  for (let i = from + 1; i < to; i++) {
    const point = points[i];
    if (!point) continue;
    const tolerance = toleranceAt(point);
    const ratio = tolerance === 0 ? Infinity : distanceToLine(point, a, b) / tolerance;
    if (ratio === Infinity) return i;
    if (ratio <= worst) continue;
    worst = ratio;
    found = i;
  }
  return found;
}

function distanceToLine(point: Point, a: Point, b: Point): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const [px, py] = [(point[0] - a[0]) * shrink, point[1] - a[1]];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length;
}

function isClosed(points: readonly Point[]): boolean {
  const first = points[0];
  const last = points.at(-1);
  return points.length > 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
