import {
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

/** A closed counter-clockwise ring around `centre`; longitudes may pass 180 where the circle crosses the antimeridian. */
export function circlePolygon(centre: Position, radiusMetres: number, steps = 64): Position[] {
  const ring = circle([...centre], radiusMetres, { steps, units: 'meters' }).geometry.coordinates[0] ?? [];
  return ring.map((vertex): Position => [vertex[0] ?? 0, vertex[1] ?? 0]);
}

/**
 * The great circle between two points as one or, cut at the antimeridian, two lines; two equal points give one line of both.
 * Throws for two points that lie exactly opposite each other, between which every way is the shortest.
 */
export function greatCircle(from: Position, to: Position, npoints = 64): Position[][] {
  if (from[0] === to[0] && from[1] === to[1]) return [[from, to]];
  const { geometry } = turfGreatCircle(point([...from]), point([...to]), { npoints });
  // Turf cuts by the length of a step in longitude, which leaves lines whole that cross the antimeridian near a pole.
  const vertices = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
  const lines = cutLine(vertices.map((vertex): Position => [vertex[0] ?? 0, vertex[1] ?? 0]));
  return lines.length > 0 ? lines : [[from, to]];
}
