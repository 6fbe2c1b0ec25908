/** WGS84 degrees, longitude first. */
type Position = readonly [lon: number, lat: number];

/** Closed rings, the outer one first, then the holes. */
export type Polygon = readonly (readonly Position[])[];

/** Mean Earth radius in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

const RADIAN = Math.PI / 180;

/** True when the point lies inside one of the polygons and in no hole of it (even-odd rule; on an edge it may be either). */
export function isInside(point: Position, polygons: readonly Polygon[]): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInRing(point, ring)).length % 2 === 1);
}

/** Area in square metres on a sphere. */
export function areaOf(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

/** Radius in metres of the disc of equal area. */
export function equalAreaRadius(polygons: readonly Polygon[]): number {
  return Math.sqrt(areaOf(polygons) / Math.PI);
}

/**
 * A point inside: the area-weighted centroid of all polygons when it lies in one of them, else the middle of the widest west-east chord
 * through the middle latitude of the largest. Polygons on both sides of the antimeridian are taken together. Throws without a polygon.
 */
export function pointInside(polygons: readonly Polygon[]): [lon: number, lat: number] {
  const [largest] = [...polygons].sort((a, b) => polygonArea(b) - polygonArea(a));
  if (!largest) throw new Error('invalid area: expected at least one polygon');
  const west = polygons.some((rings) => (rings[0]?.[0]?.[0] ?? 0) < -90);
  const shifted = west ? polygons.map((rings) => rings.map((ring) => ring.map(eastToWest))) : polygons;
  const centre = centroid(shifted);
  const point = isInside(centre, shifted)
    ? centre
    : widestChord(west ? largest.map((r) => r.map(eastToWest)) : largest);
  return [point[0] < -180 ? point[0] + 360 : point[0], point[1]];
}

function eastToWest([lon, lat]: Position): Position {
  return [lon > 90 ? lon - 360 : lon, lat];
}

function isInRing([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  forEachEdge(ring, ([x1, y1], [x2, y2]) => {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** The outer ring less the holes, whatever way they turn. */
function polygonArea(rings: Polygon): number {
  const areas = rings.map((ring) => {
    let sum = 0;
    forEachEdge(ring, ([lon1, lat1], [lon2, lat2]) => {
      sum += (lon2 - lon1) * RADIAN * (2 + Math.sin(lat1 * RADIAN) + Math.sin(lat2 * RADIAN));
    });
    return Math.abs((sum * EARTH_RADIUS ** 2) / 2);
  });
  return areas.reduce((rest, area, i) => (i === 0 ? area : rest - area), 0);
}

/** Planar around the first vertex: exact enough for areas some hundreds of kilometres wide. */
function centroid(polygons: readonly Polygon[]): Position {
  const [lon0, lat0] = polygons[0]?.[0]?.[0] ?? [0, 0];
  let [x, y, total] = [0, 0, 0];
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      let [ringX, ringY, area] = [0, 0, 0];
      forEachEdge(ring, ([lon1, lat1], [lon2, lat2]) => {
        const [x1, y1, x2, y2] = [lon1 - lon0, lat1 - lat0, lon2 - lon0, lat2 - lat0];
        const cross = x1 * y2 - x2 * y1;
        area += cross;
        ringX += (x1 + x2) * cross;
        ringY += (y1 + y2) * cross;
      });
      const sign = Math.sign(area) * (i === 0 ? 1 : -1);
      [x, y, total] = [x + sign * ringX, y + sign * ringY, total + sign * area];
    });
  }
  return [lon0 + x / (3 * total), lat0 + y / (3 * total)];
}

function widestChord(rings: Polygon): Position {
  const latitudes = (rings[0] ?? []).map(([, lat]) => lat);
  const lat = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings: number[] = [];
  for (const ring of rings) {
    forEachEdge(ring, ([x1, y1], [x2, y2]) => {
      if (y1 > lat !== y2 > lat) crossings.push(((x2 - x1) * (lat - y1)) / (y2 - y1) + x1);
    });
  }
  crossings.sort((a, b) => a - b);
  let best: readonly [number, number] = [0, 0];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const chord = [crossings[i] ?? 0, crossings[i + 1] ?? 0] as const;
    if (chord[1] - chord[0] > best[1] - best[0]) best = chord;
  }
  return [(best[0] + best[1]) / 2, lat];
}

function forEachEdge(ring: readonly Position[], visit: (from: Position, to: Position) => void): void {
  for (let i = 0; i + 1 < ring.length; i++) {
    const [from, to] = [ring[i], ring[i + 1]];
    if (from && to) visit(from, to);
  }
}
