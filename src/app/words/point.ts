import type { LonLat } from '../../index.ts';

/** A point as people read it, latitude first and named: `33.341° N, 44.401° E`; a thousandth of a degree is some 100 m. */
export function pointWords([lon, lat]: LonLat): string {
  return `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}

function degrees(value: number): string {
  return Math.abs(value).toFixed(3);
}
