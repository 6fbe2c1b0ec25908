import { iso1A2Code, iso1A2Codes } from '@rapideditor/country-coder';
import { destination } from '../../base/sphere.ts';
import type { LonLat } from '../../model/place.ts';

/** True for finite degrees within the Earth's. */
export function isOnEarth([lon, lat]: LonLat): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

/** ISO 3166-1 alpha-2 of the country or territory that a point lies in, as `@rapideditor/country-coder` draws them; empty at sea. */
export function countryAt(point: LonLat): string {
  if (!isOnEarth(point)) return '';
  return iso1A2Code([point[0], point[1]], { level: 'territory' }) ?? '';
}

/** True when the point lies in the country, a territory of it counted, or within so many metres of it (in the eight main directions). */
export function liesIn(point: LonLat, country: string, marginMetres: number): boolean {
  if (!isOnEarth(point)) return false;
  const around = [0, 45, 90, 135, 180, 225, 270, 315].map((bearing) => destination(point, bearing, marginMetres));
  return [point, ...(marginMetres > 0 ? around : [])].some(([lon, lat]) => iso1A2Codes([lon, lat]).includes(country));
}
