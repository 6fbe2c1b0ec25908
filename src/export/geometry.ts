import { cutLine, cutRing } from '../base/antimeridian.ts';
import { circlePolygon, distanceMetres, greatCircle } from '../base/sphere.ts';
import type { AreaGeometry, LonLat, Place } from '../model/place.ts';
import { KIND_PRECISION, precisionRank } from '../model/precision.ts';
import type { Where } from '../model/where.ts';

type Position = [lon: number, lat: number];

/** The geometries that are written. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: Position[][] }
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };

/** Half the way round the earth less a few kilometres: beyond, no great circle is the shortest. */
const OPPOSITE_METRES = 20_012_000;

/**
 * A place as a point, or, when areas are asked for and it is known to its district at best, as the area it lies in: the place's own shape where
 * the whole of it is meant and that is known, else the circle.
 */
export function pointOrArea(where: Where | null, areas: boolean, place: Place | null = null): Geometry | null {
  if (where === null || where.point === null) return null;
  const isArea = areas && where.radiusMetres !== null && precisionRank(where.precision) >= precisionRank('district');
  if (!isArea) return { type: 'Point', coordinates: sixDecimals(where.point) };
  const shape = place && shapeOf(where, place);
  if (shape) return shape;
  const rings = cutRing(circlePolygon(where.point, where.radiusMetres)).map((ring) => ring.map(sixDecimals));
  const [ring] = rings;
  return ring && rings.length === 1
    ? { type: 'Polygon', coordinates: [ring] }
    : { type: 'MultiPolygon', coordinates: rings.map((part) => [part]) };
}

/** The shape of a place that is meant as a whole; null for a part of one, a point beside one, and where no shape is known. */
function shapeOf(where: Where, place: Place): Geometry | null {
  const isWhole =
    where.precision === KIND_PRECISION[place.kind].precision &&
    where.point !== null &&
    sixDecimals(where.point).join() === sixDecimals(place.point).join();
  return isWhole && place.area ? roundedArea(place.area) : null;
}

function roundedArea(area: AreaGeometry): Geometry {
  const ringsOf = (rings: readonly (readonly LonLat[])[]): Position[][] => rings.map((ring) => ring.map(sixDecimals));
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: ringsOf(area.coordinates) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map(ringsOf) };
}

/** The great circle from one place to another; where the origin is not known or the same, the destination alone. */
export function journey(from: Where | null, to: Where | null): Geometry | null {
  const start = from?.point ?? null;
  const end = to?.point ?? null;
  if (start === null || end === null || (start[0] === end[0] && start[1] === end[1])) return pointOrArea(to, false);
  const lines = cutLine(lineBetween(start, end)).map((line) => line.map(sixDecimals));
  const [line] = lines;
  if (!line) return pointOrArea(to, false);
  return lines.length === 1
    ? { type: 'LineString', coordinates: line }
    : { type: 'MultiLineString', coordinates: lines };
}

function lineBetween(from: LonLat, to: LonLat): LonLat[] {
  const metres = distanceMetres(from, to);
  if (metres > OPPOSITE_METRES) return [from, to];
  const inner = greatCircle(from, to, Math.min(100, Math.ceil(metres / 100_000) + 2)).flat();
  return [from, ...inner.slice(1, -1), to];
}

function sixDecimals([lon, lat]: LonLat): Position {
  return [Math.round(lon * 1e6) / 1e6 + 0, Math.round(lat * 1e6) / 1e6 + 0];
}
