import type { LonLat } from '../../model/place.ts';

/**
 * What is wrong with coordinates. `unreadable`: no numbers; `missing`: one or both are empty; `out-of-range`: no such place on Earth;
 * `swapped`: out of range, but not when latitude and longitude change places; `zero`: 0, 0, which is seldom meant.
 */
export type PointFault = 'unreadable' | 'missing' | 'out-of-range' | 'swapped' | 'zero';

/** A place that cells give by coordinates. Shared between equal cells: never changed. */
export interface CellPoint {
  /** Null where the cells give none; there is one at 0, 0. */
  readonly point: LonLat | null;
  /** Radius of the circle that holds what is given: what the last written digit leaves open, or the extent of a geometry; metres, at least 10. */
  readonly radiusMetres: number;
  /** First and last point of a line; null for anything else. */
  readonly ends: readonly [LonLat, LonLat] | null;
  readonly fault: PointFault | null;
  /** The point with latitude and longitude exchanged, for `swapped`. */
  readonly swapped: LonLat | null;
  /** What was found in which form, or what is wrong: part of a sentence. */
  readonly because: string;
}

/** Finer than this nothing is drawn, metres. */
const LEAST_RADIUS = 10;

/** Metres in a degree of latitude, on a sphere of mean radius. */
const METRES_A_DEGREE = 111_195;

/** A point in degrees, checked. @param step degrees that are left open */
export function pointOf(lat: number, lon: number, step: number, because: string): CellPoint {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
    const radiusMetres = Math.max(LEAST_RADIUS, Math.round(step * METRES_A_DEGREE));
    const isZero = lat === 0 && lon === 0;
    return { point: [lon, lat], radiusMetres, ends: null, fault: isZero ? 'zero' : null, swapped: null, because };
  }
  const isSwapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
  const why = `latitude ${lat}, longitude ${lon}: latitudes go from -90 to 90, longitudes from -180 to 180`;
  return isSwapped ? { ...noPoint('swapped', why), swapped: [lat, lon] } : noPoint('out-of-range', why);
}

/** A place of some extent. @param radiusMetres of the circle around it */
export function extentOf(
  point: LonLat,
  radiusMetres: number,
  ends: readonly [LonLat, LonLat] | null,
  because: string,
): CellPoint {
  const isZero = point[0] === 0 && point[1] === 0 && radiusMetres === 0;
  const radius = Math.max(LEAST_RADIUS, Math.round(radiusMetres));
  return { point, radiusMetres: radius, ends, fault: isZero ? 'zero' : null, swapped: null, because };
}

/** No place. @param because what is wrong */
export function noPoint(fault: PointFault, because: string): CellPoint {
  return { point: null, radiusMetres: LEAST_RADIUS, ends: null, fault, swapped: null, because };
}
