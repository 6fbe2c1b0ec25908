import type { Bbox, LonLat } from '../model/place.ts';

/** Points tried on each step of an arc. */
const TRIES_A_STEP = 4;

/**
 * Where a label stands best on an arc: of the points inside the box, the one with the most room to what is taken and to the box's edge.
 * Null when no point of the arc is inside. Distances are measured in shares of the box, so it suits any zoom.
 */
export function pillPoint(lines: readonly (readonly LonLat[])[], box: Bbox, taken: readonly LonLat[]): LonLat | null {
  const [west, south, east, north] = box;
  const width = east - west;
  const height = north - south;
  if (!(width > 0) || !(height > 0)) return null;
  let best: LonLat | null = null;
  let most = -Infinity;
  for (const point of pointsOf(lines)) {
    const x = (point[0] - west) / width;
    const y = (point[1] - south) / height;
    if (x < 0 || x > 1 || y < 0 || y > 1) continue;
    const toEdge = Math.min(x, 1 - x, y, 1 - y);
    const toTaken = taken.reduce(
      (least, [lon, lat]) => Math.min(least, Math.hypot((lon - point[0]) / width, (lat - point[1]) / height)),
      1,
    );
    // Near the edge counts double: a pill that is cut off says nothing.
    const room = Math.min(toTaken, 2 * toEdge, 0.25);
    if (room <= most + 1e-9) continue;
    most = room;
    best = point;
  }
  return best;
}

function* pointsOf(lines: readonly (readonly LonLat[])[]): Generator<LonLat> {
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]];
      if (!a || !b) continue;
      for (let k = 0; k < TRIES_A_STEP; k++) {
        const share = k / TRIES_A_STEP;
        yield [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      }
    }
  }
}
