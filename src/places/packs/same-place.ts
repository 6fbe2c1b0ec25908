import { distanceMetres } from '../../base/sphere.ts';
import type { GivenPlace } from '../../model/given-place.ts';
import type { PlaceKind } from '../../model/place.ts';
import { isContainer } from '../containment.ts';
import type { PackPlace } from '../pack-places.ts';
import type { KnownPlaces } from './known-places.ts';

/**
 * How far apart, in metres, two records of the same name and sort may lie and still be one place: what sources differ by when they put
 * a point on a thing of that size. Own choice; settlements: GeoNames and Who's On First differ by up to some kilometres on a village.
 */
const SAME_WITHIN: Readonly<Record<PlaceKind, number>> = {
  country: 2_000_000,
  region: 150_000,
  governorate: 150_000,
  district: 40_000,
  settlement: 10_000,
  neighbourhood: 4000,
  airbase: 6000,
  base: 5000,
  camp: 5000,
  airport: 6000,
  'border-crossing': 5000,
  shrine: 2000,
  dam: 5000,
  refinery: 5000,
  'power-plant': 5000,
  'oil-field': 20_000,
  port: 5000,
  prison: 5000,
  embassy: 2000,
  building: 1500,
  bridge: 1500,
  water: 50_000,
  mountain: 25_000,
};

/** Kinds that sources do not tell apart. */
const SORTS: readonly (readonly PlaceKind[])[] = [
  ['airbase', 'base', 'airport'],
  ['camp', 'base'],
  ['shrine', 'building'],
];

/** A record that shares an id but lies farther off than this, in metres, and the size of the place, is of something else. */
const SAME_ID_WITHIN = 50_000;

/** A transliteration is a weaker sign than a folded name: only this part of the distance counts. */
const ALIKE_PART = 0.5;

/** The known place that a given one is, by id, else by name, sort and distance; undefined when it is a new one. */
export function samePlace(given: GivenPlace, country: string, known: KnownPlaces): PackPlace | undefined {
  for (const id of [given.id, ...given.sameAs]) {
    const place = id === '' ? undefined : known.byId(id);
    if (place && isSameRecord(given, place, id)) return place;
  }
  const names = [...new Set(given.spellings.filter(({ isVariant }) => !isVariant).map(({ text }) => text))];
  const limit = SAME_WITHIN[given.kind];
  return (
    nearest(
      given,
      country,
      names.flatMap((name) => known.named(name)),
      limit,
    ) ??
    nearest(
      given,
      country,
      names.flatMap((name) => known.alike(name)),
      limit * ALIKE_PART,
    )
  );
}

/** An id is believed unless the two lie far apart or one is an area and the other is not. */
function isSameRecord(given: GivenPlace, place: PackPlace, id: string): boolean {
  const isOwnId = place.id === id;
  // A row's source only says where its point comes from: that may be the record of something beside it.
  if (!isOwnId && !isSameSort(given.kind, place.kind)) return false;
  const reach = Math.max(SAME_ID_WITHIN, 2 * place.radiusMetres, SAME_WITHIN[given.kind]);
  return isTown(given.kind) === isTown(place.kind) && distanceMetres(given.point, place.point) <= reach;
}

function nearest(
  given: GivenPlace,
  country: string,
  candidates: readonly PackPlace[],
  limit: number,
): PackPlace | undefined {
  let best: PackPlace | undefined;
  let metres = limit;
  for (const place of candidates) {
    if (!isSameSort(given.kind, place.kind) || isOtherRecord(given, place)) continue;
    if (country !== '' && place.country !== '' && place.country !== country) continue;
    const apart = distanceMetres(given.point, place.point);
    if (apart > metres || (best && apart === metres && best.id <= place.id)) continue;
    best = place;
    metres = apart;
  }
  return best;
}

/** GeoNames holds both under numbers of their own: its editors think them two. */
function isOtherRecord(given: GivenPlace, place: PackPlace): boolean {
  return given.id.startsWith('gn:') && place.id.startsWith('gn:') && given.id !== place.id && !place.curated;
}

function isSameSort(a: PlaceKind, b: PlaceKind): boolean {
  return a === b || SORTS.some((sort) => sort.includes(a) && sort.includes(b));
}

function isTown(kind: PlaceKind): boolean {
  return kind === 'settlement' || kind === 'neighbourhood';
}

/** True when a spelling names another known place: old tables give a district the name of a town in it, and the like. */
export function isNameOfAnother(text: string, given: GivenPlace, country: string, known: KnownPlaces): boolean {
  return known
    .named(text)
    .some(
      (place) =>
        place.country === country &&
        isContainer(place) &&
        !(isSameSort(place.kind, given.kind) && distanceMetres(place.point, given.point) <= SAME_WITHIN[given.kind]),
    );
}
