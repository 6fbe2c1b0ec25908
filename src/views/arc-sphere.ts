import type { LonLat } from '../model/place.ts';

/** A point of the unit sphere. */
export type Unit = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

/** The point of the unit sphere at degrees of longitude and latitude. */
export function unitOf([lon, lat]: LonLat): Unit {
  const [l, p] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** The angle between two points of the unit sphere in radians; exact for near ones too. */
export function angleBetween(a: Unit, b: Unit): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  const sum = Math.hypot(a[0] + b[0], a[1] + b[1], a[2] + b[2]);
  return 2 * Math.atan2(chord, sum);
}

/** The point at a share (0 to 1) of the great circle between two points that are neither equal nor antipodes, in degrees. */
export function slerp(a: Unit, b: Unit, share: number): LonLat {
  const angle = angleBetween(a, b);
  const [p, q] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
