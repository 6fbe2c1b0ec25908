import { distanceMetres } from '../base/sphere.ts';
import type { Place, PlaceKind } from '../model/place.ts';

const AREAS: readonly PlaceKind[] = ['country', 'region', 'governorate', 'district'];
const TOWNS: readonly PlaceKind[] = ['settlement', 'neighbourhood'];

/** A town's surroundings that are still called by its name, metres. */
const TOWN_EDGE = 5000;

/**
 * True when `place` is `area` or lies in it, as far as two records alone tell: in a country by code, in a first-order division by its
 * name, in any other area or a town by distance against the radii. A wider place never lies in a narrower one.
 */
export function isInside(place: Place, area: Place): boolean {
  if (place.id === area.id) return true;
  if (place.kind === 'country') return false;
  if (area.kind === 'country') return area.country !== '' && place.country === area.country;
  if (area.kind === 'governorate') {
    return (
      place.kind !== 'region' && place.country === area.country && area.admin1 !== '' && place.admin1 === area.admin1
    );
  }
  if (place.kind === 'governorate' && area.kind !== 'region') return false;
  if (!AREAS.includes(area.kind) && !TOWNS.includes(area.kind)) return false;
  if (place.radiusMetres > area.radiusMetres) return false;
  const edge = TOWNS.includes(area.kind) ? TOWN_EDGE : 0;
  return distanceMetres(area.point, place.point) <= area.radiusMetres + edge;
}
