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

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
