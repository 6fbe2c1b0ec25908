import type { Bbox } from '../../model/place.ts';
import type { PackPlace } from '../pack-places.ts';

/** A user's region of interest: a box in degrees (west, south, east, north), countries by ISO alpha-2 code, or both. */
export interface Interest {
  readonly bbox?: Bbox;
  readonly countries?: readonly string[];
}

/** True when a place lies in the region of interest. A box whose west is greater than its east crosses the antimeridian. */
export function inInterest(
  { point, country }: Pick<PackPlace, 'point' | 'country'>,
  { bbox, countries }: Interest,
): boolean {
  if (countries?.includes(country) === true) return true;
  if (!bbox) return false;
  const [west, south, east, north] = bbox;
  const [lon, lat] = point;
  const inLon = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return inLon && lat >= south && lat <= north;
}
