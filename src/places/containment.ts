import { distanceMetres } from '../base/sphere.ts';
import type { PlaceKind } from '../model/place.ts';
import type { Lookup } from './lookup.ts';
import { withinOf, type PackPlace } from './pack-places.ts';

/** Kinds that other places lie in. */
const CONTAINERS: ReadonlySet<PlaceKind> = new Set([
  'country',
  'region',
  'governorate',
  'district',
  'settlement',
  'neighbourhood',
]);

/** A town's surroundings that are still called by its name, metres. */
const TOWN_EDGE = 5000;

/** True for kinds that other places lie in. */
export function isContainer(place: PackPlace): boolean {
  return CONTAINERS.has(place.kind);
}

/** True when `place` lies in `container`: by country or division code, by its row's `within`, else by distance against the radii. */
export function contains(container: PackPlace, place: PackPlace, lookup: Lookup): boolean {
  if (container.kind === 'country') return place.country === container.country;
  if (place.kind === 'country') return false;
  if (container.kind === 'governorate' && !hasForgottenCode(place)) {
    return container.admin1 !== '' && place.admin1 === container.admin1;
  }
  if (container.id === place.id || !isContainer(container)) return false;
  if (isDivision(container) && place.country === container.country && place.admin1 !== '' && !hasForgottenCode(place)) {
    return place.admin1 === container.admin1;
  }
  if (isWithin(place, container.id, lookup)) return true;
  if (place.kind === 'governorate' && container.kind !== 'region') return false;
  const isTown = container.kind === 'settlement' || container.kind === 'neighbourhood';
  if (isTown && isContainer(place) && place.radiusMetres > container.radiusMetres) return false;
  if (container.kind === 'governorate') return liesInDivision(container, place);
  const edge = container.kind === 'region' ? 0 : TOWN_EDGE;
  return distanceMetres(container.point, place.point) <= container.radiusMetres + edge;
}

/** The far ends of a division, which is no disc, lie up to this many of its radii from its middle. */
const DIVISION_REACH = 1.5;

function liesInDivision(division: PackPlace, place: PackPlace): boolean {
  if (division.country !== place.country) return false;
  return distanceMetres(division.point, place.point) <= division.radiusMetres * DIVISION_REACH;
}

/** True for towns that still stand under a division's code of before a reform, which no list names: they are judged by distance. */
function hasForgottenCode(place: PackPlace): boolean {
  return place.admin1 !== '' && place.admin1Name === '';
}

/** True for a region that is itself a first-order division: Scotland is a country within a country. */
function isDivision({ kind, admin1, admin1Name, name }: PackPlace): boolean {
  return kind === 'region' && admin1 !== '' && admin1Name === name;
}

/** Two places nearer than this, in metres, are one for a reader who knows no better. */
const ONE_SPOT = 50_000;

/** True when it makes no far difference which of two is meant: they lie at one spot, or one lies in the other. */
export function isSameArea(a: PackPlace, b: PackPlace, lookup: Lookup): boolean {
  if (distanceMetres(a.point, b.point) <= ONE_SPOT) return true;
  return (isArea(a) && contains(a, b, lookup)) || (isArea(b) && contains(b, a, lookup));
}

function isArea(place: PackPlace): boolean {
  return place.kind !== 'settlement' && place.kind !== 'neighbourhood' && isContainer(place);
}

function isWithin(place: PackPlace, container: string, lookup: Lookup): boolean {
  let within = withinOf(place);
  for (let depth = 0; within !== undefined && depth < 5; depth++) {
    if (within === container) return true;
    const next = lookup.byId(within);
    within = next && withinOf(next);
  }
  return false;
}
