type Position = readonly [lon: number, lat: number];
type Ring = [lon: number, lat: number][];

/**
 * Cuts a closed counter-clockwise ring at the antimeridian, as RFC 7946 asks: closed counter-clockwise rings with longitudes within
 * -180 to 180. Longitudes may run on past 180 or jump there; neighbours are taken to be less than half a turn apart. A ring that
 * goes once round the earth holds a pole, and becomes the cap.
 */
export function cutRing(ring: readonly Position[]): Ring[] {
  const open = unroll(ring);
  const first = open[0];
  const last = open.pop();
  if (!first || !last) return [];
  const turn = last[0] - first[0];
  if (Math.abs(turn) > 180) {
    const pole = turn > 0 ? 90 : -90;
    open.push(last, [last[0], pole], [first[0], pole]);
  }
  const lons = open.map(([lon]) => lon);
  const from = Math.floor((Math.min(...lons) + 180) / 360);
  const to = Math.max(from + 1, Math.ceil((Math.max(...lons) + 180) / 360));
  const rings: Ring[] = [];
  for (let n = from; n < to; n++) {
    const shifted = open.map(([lon, lat]): [number, number] => [lon - n * 360, lat]);
    const piece = withoutRepeats(clip(clip(shifted, -180, 1), 180, -1));
    const start = piece[0];
    if (start && piece.length >= 3) rings.push([...piece, [start[0], start[1]]]);
  }
  return rings;
}

/**
 * Cuts a line at the antimeridian, as RFC 7946 asks: parts with longitudes within -180 to 180, joined by points on the meridian.
 * Neighbours are taken to be less than half a turn apart. A line that does not cross comes back as one part.
 */
export function cutLine(line: readonly Position[]): Ring[] {
  const [first, ...others] = unroll(line);
  if (!first) return [];
  const parts: Ring[] = [];
  let turn = Math.round(first[0] / 360);
  let before = first;
  let part: Ring = [[first[0] - turn * 360, first[1]]];
  for (const [lon, lat] of others) {
    const inside = lon - turn * 360;
    if (Math.abs(inside) > 180) {
      const side = inside > 0 ? 180 : -180;
      const edge = side + turn * 360;
      const crossing = before[1] + ((edge - before[0]) / (lon - before[0])) * (lat - before[1]);
      parts.push([...part, [side, crossing]]);
      part = [[-side, crossing]];
      turn += Math.sign(side);
    }
    part.push([lon - turn * 360, lat]);
    before = [lon, lat];
  }
  return [...parts, part].map(withoutRepeats).filter(({ length }) => length > 1);
}

/** The ring with every longitude on the turn nearest to the one before. */
function unroll(ring: readonly Position[]): Ring {
  const unrolled: Ring = [];
  for (const [lon, lat] of ring) {
    const before = unrolled.at(-1);
    unrolled.push([before ? lon - 360 * Math.round((lon - before[0]) / 360) : lon, lat]);
  }
  return unrolled;
}

/** Keeps the part of a ring with `sign * lon >= sign * edge` (Sutherland and Hodgman 1974, one edge). */
function clip(ring: Ring, edge: number, sign: 1 | -1): Ring {
  const kept: Ring = [];
  ring.forEach(([lon, lat], i) => {
    const [lonBefore, latBefore] = ring[(i + ring.length - 1) % ring.length] ?? [lon, lat];
    const isIn = sign * lon >= sign * edge;
    if (isIn !== sign * lonBefore >= sign * edge) {
      kept.push([edge, latBefore + ((edge - lonBefore) / (lon - lonBefore)) * (lat - latBefore)]);
    }
    if (isIn) kept.push([lon, lat]);
  });
  return kept;
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter(([lon, lat], i) => {
    const before = ring[i - 1];
    return before?.[0] !== lon || before[1] !== lat;
  });
}
