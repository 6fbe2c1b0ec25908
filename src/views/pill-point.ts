import type { Bbox, LonLat } from '../model/place.ts';

/** Points tried on each step of an arc. */
const TRIES_A_STEP = 4;

/** Room beyond this share of the box is no better. */
const ENOUGH = 0.15;
/** What the ends of the visible part cost against its middle, in shares of the box. */
const END_COST = 0.03;

/**
 * Where a label stands best on an arc: of the points inside the box, one with room to what is taken and to the box's edge, rather in the
 * middle of what is visible of the arc. Null when no point of it is inside. Distances are shares of the box, so it suits any zoom.
 */
export function pillPoint(lines: readonly (readonly LonLat[])[], box: Bbox, taken: readonly LonLat[]): LonLat | null {
  const [west, south, east, north] = box;
  const width = east - west;
  const height = north - south;
  if (!(width > 0) || !(height > 0)) return null;
  const visible = [...pointsOf(lines)].filter(
    ([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  let best: LonLat | null = null;
  let most = -Infinity;
  visible.forEach((point, i) => {
    const x = (point[0] - west) / width;
    const y = (point[1] - south) / height;
    const away = ([lon, lat]: LonLat): number => Math.hypot((lon - point[0]) / width, (lat - point[1]) / height);
    const toTaken = taken.reduce((least, other) => Math.min(least, away(other)), ENOUGH);
    // Near the edge counts double: a pill that is cut off says nothing.
    const room = Math.min(toTaken, 2 * Math.min(x, 1 - x, y, 1 - y));
    const fromMiddle = Math.abs((i + 0.5) / visible.length - 0.5) * 2;
    const score = room - END_COST * fromMiddle;
    if (score <= most) return;
    most = score;
    best = point;
  });
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
