import { KIND_PRECISION, type MarkedPlace, type Where } from '../../index.ts';
import { cornersOf, extentOf } from '../map/extent.ts';
import type { Explanation } from './protocol.ts';

/** As many places of a name are numbered and listed. */
export const MOST_CANDIDATES = 9;

/** A place that a name may mean, as it is numbered in the panel and on the map. */
export interface Numbered {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly kind: MarkedPlace['kind'];
  readonly point: MarkedPlace['point'];
  readonly country: string;
  readonly admin1: string;
  readonly because: readonly string[];
}

/** The place that was found first, then the others best first, numbered from 1. */
export function numbered({ where, place }: Explanation): readonly Numbered[] {
  const first = place ? [{ ...place, because: [] as readonly string[] }] : [];
  const others = where.candidates
    .map((candidate) => ({ ...candidate, id: candidate.place }))
    .filter(({ id }) => id !== place?.id);
  return [...first, ...others]
    .slice(0, MOST_CANDIDATES)
    .map(({ id, name, kind, point, country, admin1, because }, i) => ({
      ...{ number: i + 1, id, name, kind, point, country, admin1, because },
    }));
}

/**
 * Marks for the map. Where the words move the point ("30 km west of X") or mean a part of the place, that is marked as well, without a
 * number. The found place shows what it covers; the others are single marks, so that a map of many stays clear.
 */
export function marksOfExplanation(found: Explanation): MarkedPlace[] {
  const { where, place } = found;
  const marks = numbered(found).map(({ id, name, kind, point, number }): MarkedPlace => {
    if (place && id === place.id && !isMoved(where, place)) return { ...place, number };
    return { id, name, kind, point, number, radiusMetres: 0, precision: 'exact' };
  });
  if (!where.point || (place && !isMoved(where, place))) return marks;
  const { text: name, point, precision, radiusMetres } = where;
  const kind = place?.kind ?? 'settlement';
  return [...marks, { id: '', name, kind, point, precision, radiusMetres: radiusMetres ?? 0, number: null }];
}

/** What the map should show: all of what was found, with the other places of its country; of a name that means several, all. */
export function pointsToSee(found: Explanation): readonly MarkedPlace['point'][] {
  const { where, place } = found;
  const near = numbered(found).filter(({ country }) => !place || country === place.country);
  const extent = place && !isMoved(where, place) ? extentOf(place) : [];
  const circle = where.point ? cornersOf(where.point, where.radiusMetres ?? 0) : [];
  return [...near.map(({ point }) => point), ...(extent.length > 0 ? extent : circle)];
}

/** True when the words mean a point beside the place or a part of it, such as "30 km west of X", so that the place alone is no answer to them. */
export function isMoved({ point, precision }: Where, place: NonNullable<Explanation['place']>): boolean {
  const isThere =
    point !== null && Math.abs(point[0] - place.point[0]) < 1e-5 && Math.abs(point[1] - place.point[1]) < 1e-5;
  return point !== null && (!isThere || precision !== KIND_PRECISION[place.kind].precision);
}
