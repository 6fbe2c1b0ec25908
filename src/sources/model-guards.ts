import { parseMoment } from '../base/calendar.ts';
import { isPlaceId } from '../model/place.ts';
import type { Guard } from './guards.ts';

/** The longitude and latitude of a point on the earth, and nothing else. */
export function isLonLat(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90);
}

/** An ISO day or instant. */
export const moment: Guard = (value) => typeof value === 'string' && parseMoment(value) !== undefined;

/** The id of a place. */
export const placeIdText: Guard = (value) => typeof value === 'string' && isPlaceId(value);

function isWithin(value: unknown, bound: number): boolean {
  return typeof value === 'number' && value >= -bound && value <= bound;
}
