import { cutRing } from './antimeridian.ts';
import { EARTH_RADIUS } from './earth.ts';

/** WGS84 degrees, longitude first. */
type Position = readonly [lon: number, lat: number];

/** Rings of a polygon, the outer one first, then its holes; closed or open, in any direction. */
export type Rings = readonly (readonly Position[])[];

/** Area in square metres on the sphere, holes taken off (Chamberlain and Duquette 2007); 0 for no ring. */
export function polygonArea(rings: Rings): number {
  const [outer = 0, ...holes] = rings.map((ring) => Math.abs(signedArea(unrolled(ring))));
  return Math.max(0, outer - holes.reduce((sum, hole) => sum + hole, 0));
}

/**
 * A point inside a polygon, its centre of mass where that lies inside, else the middle of the widest run of a parallel through it.
 * Longitude in -180 to 180.
 */
export function pointInside(rings: Rings): Position {
  const [first = []] = rings;
  const outer = unrolled(first);
  const start = outer[0]?.[0] ?? 0;
  const all = [outer, ...rings.slice(1).map((ring) => unrolled(ring, start))];
  const centre = centroid(outer);
  const inside = isInside(centre, all) ? centre : widest(all);
  return [inside[0] - 360 * Math.round(inside[0] / 360), inside[1]];
}

/** True when a point lies in the rings taken together: in the outer one and in no hole. Edges count either way. */
export function isInside([x, y]: Position, rings: Rings): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] ?? [0, 0];
      const [bx, by] = ring[j] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/**
 * The polygon as RFC 7946 asks, in one or more parts: outer rings counter-clockwise, holes clockwise, closed, cut at the antimeridian,
 * `decimals` of a degree. Rings that rounding leaves without an area are dropped.
 */
export function tidyPolygon(rings: Rings, decimals = 5): Position[][][] {
  const [outer = [], ...holes] = rings;
  const start = unrolled(outer)[0]?.[0] ?? 0;
  const parts = cut(outer, start, decimals).map((ring): Position[][] => [ring]);
  for (const hole of holes) {
    for (const ring of cut(hole, start, decimals)) {
      const inner = ring[0];
      const part = parts.length === 1 ? parts[0] : parts.find(([shell]) => inner && shell && isInside(inner, [shell]));
      part?.push([...ring].reverse());
    }
  }
  return parts;
}

function cut(ring: readonly Position[], start: number, decimals: number): Position[][] {
  const open = unrolled(ring, start);
  const first = open[0];
  if (!first) return [];
  const turned = planeArea(open) < 0 ? [first, ...open.slice(1).reverse()] : open;
  return cutRing([...turned, first]).flatMap((piece) => {
    const round = (value: number): number => Number(value.toFixed(decimals)) + 0;
    const rounded = piece
      .map(([lon, lat]): Position => [round(lon), round(lat)])
      .filter(([lon, lat], i, list) => lon !== list[i - 1]?.[0] || lat !== list[i - 1]?.[1]);
    return rounded.length >= 4 && planeArea(rounded.slice(1)) > SLIVER ? [rounded] : [];
  });
}

/** Open ring with every longitude on the turn nearest to the one before; the first on the turn nearest to `start`. */
function unrolled(ring: readonly Position[], start?: number): Position[] {
  const found: Position[] = [];
  let before = start ?? ring[0]?.[0] ?? 0;
  for (const [lon, lat] of ring) {
    before = lon - 360 * Math.round((lon - before) / 360);
    found.push([before, lat]);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (found.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) found.pop();
  return found;
}

/** Square degrees: less is what rounding makes of a line. */
const SLIVER = 1e-12;

/** Square degrees of an open ring on the plane of longitude and latitude, positive when it runs counter-clockwise. */
function planeArea(ring: readonly Position[]): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  });
  return sum / 2;
}

/** Positive when the open ring runs counter-clockwise. Square metres. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([lon, lat], i) => {
    const [nextLon, nextLat] = ring[(i + 1) % ring.length] ?? [lon, lat];
    sum += radians(nextLon - lon) * (2 + Math.sin(radians(lat)) + Math.sin(radians(nextLat)));
  });
  return (-sum * EARTH_RADIUS * EARTH_RADIUS) / 2;
}

function centroid(ring: readonly Position[]): Position {
  let [area, x, y] = [0, 0, 0];
  const [originX, originY] = ring[0] ?? [0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
    area += cross;
    x += (ax + bx - 2 * originX) * cross;
    y += (ay + by - 2 * originY) * cross;
  });
  return area === 0 ? [originX, originY] : [originX + x / (3 * area), originY + y / (3 * area)];
}

/** Parallels that are tried, as parts of the height. */
const PARALLELS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];

function widest(rings: Rings): Position {
  const lats = (rings[0] ?? []).map(([, lat]) => lat);
  const [low, high] = [lats.reduce((a, b) => Math.min(a, b), 90), lats.reduce((a, b) => Math.max(a, b), -90)];
  let best: Position = rings[0]?.[0] ?? [0, 0];
  let width = 0;
  for (const part of PARALLELS) {
    const y = low + (high - low) * part;
    const xs = rings.flatMap((ring) => crossings(ring, y)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [west, east] = [xs[i] ?? 0, xs[i + 1] ?? 0];
      if (east - west > width) {
        best = [(west + east) / 2, y];
        width = east - west;
      }
    }
  }
  return best;
}

function crossings(ring: readonly Position[], y: number): number[] {
  return ring.flatMap(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    return ay > y === by > y ? [] : [((bx - ax) * (y - ay)) / (by - ay) + ax];
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
