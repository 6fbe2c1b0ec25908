import type { Bbox, LonLat } from '../model/place.ts';

/**
 * The smallest box that holds all points; undefined for none. Across the antimeridian east is greater than 180.
 */
export function boundsOf(points: readonly LonLat[]): Bbox | undefined {
  if (points.length === 0) return undefined;
  const lats = points.map(([, lat]) => lat);
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  const first = lons[0] ?? 0;
  const last = lons.at(-1) ?? 0;
  let widest = first + 360 - last;
  let [west, east] = [first, last];
  for (let i = 1; i < lons.length; i++) {
    const [before = 0, here = 0] = [lons[i - 1], lons[i]];
    if (here - before <= widest) continue;
    widest = here - before;
    [west, east] = [here, before + 360];
  }
  return [west, least(lats), east, most(lats)];
}

/** How many times the middle distance a point may lie away and still belong to the region. */
const FAR = 5;
/** Degrees within which a point always belongs. */
const NEAR_DEGREES = 4;

/**
 * The box of the region that most points lie in: single far points (a statement from Washington amid a country's incidents) are left out
 * when they are fewer than one in five. Undefined for no points.
 */
export function regionOf(points: readonly LonLat[]): Bbox | undefined {
  if (points.length === 0) return undefined;
  const middle: LonLat = [median(points.map(([lon]) => lon)), median(points.map(([, lat]) => lat))];
  const distances = points.map(([lon, lat]) => Math.max(Math.abs(lon - middle[0]), Math.abs(lat - middle[1])));
  const limit = Math.max(NEAR_DEGREES, FAR * median(distances));
  const near = points.filter((_, i) => (distances[i] ?? 0) <= limit);
  return boundsOf(near.length * 5 >= points.length * 4 ? near : points);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
