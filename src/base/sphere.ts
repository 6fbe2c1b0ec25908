import {
  bearing as turfBearing,
  circle,
  destination as turfDestination,
  distance as turfDistance,
  greatCircle as turfGreatCircle,
  point,
} from '@turf/turf';
import { cutLine } from './antimeridian.ts';

/** WGS84 degrees, longitude first. */
type Position = readonly [lon: number, lat: number];

/** Metres along the great circle on a sphere of mean Earth radius (haversine). */
export function distanceMetres(a: Position, b: Position): number {
  return turfDistance([...a], [...b], { units: 'meters' });
}

/** The point `metres` away from `from` in the direction `bearingDegrees` (0 north, 90 east); longitude in -180 to 180. */
export function destination(from: Position, bearingDegrees: number, metres: number): Position {
  const moved = turfDestination([...from], metres, bearingDegrees, { units: 'meters' }).geometry.coordinates;
  const lon = moved[0] ?? 0;
  return [lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, moved[1] ?? 0];
}

/** The direction in degrees (0 north, 90 east, -180 to 180) in which the great circle leaves `from` for `to`. */
export function initialBearing(from: Position, to: Position): number {
  return turfBearing([...from], [...to]);
}

/** A closed counter-clockwise ring around `centre`; longitudes may pass 180 where the circle crosses the antimeridian. */
export function circlePolygon(centre: Position, radiusMetres: number, steps = 64): Position[] {
  const ring = circle([...centre], radiusMetres, { steps, units: 'meters' }).geometry.coordinates[0] ?? [];
  return ring.map((vertex): Position => [vertex[0] ?? 0, vertex[1] ?? 0]);
}

/**
 * The great circle between two points as one or, cut at the antimeridian, two lines; two equal points give one line of both.
 * Between two points that lie exactly opposite each other, where every way is the shortest, it goes over the north pole, cut there.
 */
export function greatCircle(from: Position, to: Position, npoints = 64): Position[][] {
  if (from[0] === to[0] && from[1] === to[1]) return [[from, to]];
  if (isAntipode(from, to)) return overThePole(from, to);
  const { geometry } = turfGreatCircle(point([...from]), point([...to]), { npoints });
  // Turf cuts by the length of a step in longitude, which leaves lines whole that cross the antimeridian near a pole.
  const vertices = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
  const lines = cutLine(vertices.map((vertex): Position => [vertex[0] ?? 0, vertex[1] ?? 0]));
  return lines.length > 0 ? lines : [[from, to]];
}

/** Degrees; nearer than this the direction of the great circle is lost in rounding. */
const ANTIPODE_DEGREES = 1e-6;

function isAntipode(a: Position, b: Position): boolean {
  const lonGap = Math.abs(Math.abs(a[0] - b[0]) - 180);
  const atPole = 90 - Math.abs(a[1]) < ANTIPODE_DEGREES;
  return Math.abs(a[1] + b[1]) < ANTIPODE_DEGREES && (lonGap < ANTIPODE_DEGREES || atPole);
}

/** Between antipodes every great circle is as short; this one goes over the north pole, cut there because the longitude jumps. */
function overThePole(from: Position, to: Position): Position[][] {
  const meridian = ([lon, lat]: Position): Position[] =>
    Array.from({ length: 10 }, (_, i): Position => [lon, lat + ((90 - lat) * i) / 9]);
  return [meridian(from), meridian(to).reverse()];
}
