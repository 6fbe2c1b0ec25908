import { EARTH_RADIUS } from './earth.ts';

/** The farthest latitude of a square Web Mercator world, in degrees. */
const MOST_LATITUDE = 85.051128779806;

/** Metres around the sphere. */
const AROUND = 2 * Math.PI * EARTH_RADIUS;

/** World coordinate 0 to 1 of a longitude in degrees: east from 180° W; longitudes beyond ±180 are brought back. */
export function worldX(lon: number): number {
  const x = (lon + 180) / 360;
  return x >= 0 && x < 1 ? x : x - Math.floor(x);
}

/** World coordinate 0 to 1 of a latitude in degrees: south from 85.05° N; what lies nearer to a pole is drawn at the edge. */
export function worldY(lat: number): number {
  const held = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) / (2 * Math.PI);
}

/** Longitude in degrees of a world coordinate; beyond ±180 for other copies of the world. */
export function lonOf(x: number): number {
  return x * 360 - 180;
}

/** Latitude in degrees of a world coordinate. */
export function latOf(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

/** World units of a metre on the ground at a world coordinate `y`. */
export function metreAt(y: number): number {
  return Math.cosh(Math.PI * (1 - 2 * y)) / AROUND;
}
