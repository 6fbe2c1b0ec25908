import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { distanceMetres } from '../../base/sphere.ts';
import { PLACE_KINDS, type LonLat, type PlaceKind } from '../../model/place.ts';
import { DEGREE } from '../pack-format.ts';
import { placeAt, type PackPlace } from '../pack-places.ts';
import type { Pack } from '../read-pack.ts';

/** A place and how far off it lies. */
export interface Near {
  readonly place: PackPlace;
  readonly metres: number;
}

/** The nearest places of a point, nearest first. */
export interface PointIndex {
  /** At most `count` places; with `townsOnly` only settlements. A place that lies in several packs counts once. */
  nearest(point: LonLat, count: number, townsOnly?: boolean): Near[];
}

/** Areas, whose point tells little of what lies near. */
const AREAS: ReadonlySet<PlaceKind> = new Set(['country', 'region', 'governorate', 'district', 'water', 'mountain']);

/** Indexes the places of packs that are no areas; the index is made at the first question (some 0.1 s for the world). */
export function pointIndex(packs: readonly Pack[]): PointIndex {
  let made: ReturnType<typeof makeIndex> | undefined;
  return {
    nearest(point, count, townsOnly = false) {
      made ??= makeIndex(packs);
      const { index, packOf, rowOf } = made;
      const found: Near[] = [];
      const seen = new Set<string>();
      const isWanted = (item: number): boolean =>
        !townsOnly || packOf(item).kinds[rowOf(item)] === PLACE_KINDS.indexOf('settlement');
      // Each tier may hold the same place once: twice as many are asked for.
      for (const item of around(index, point[0], point[1], count * packs.length, Infinity, isWanted)) {
        const place = placeAt(packOf(item), rowOf(item));
        if (seen.has(place.id) || found.length >= count) continue;
        seen.add(place.id);
        found.push({ place, metres: Math.round(distanceMetres(point, place.point)) });
      }
      return found;
    },
  };
}

function makeIndex(packs: readonly Pack[]): {
  index: KDBush;
  packOf: (item: number) => Pack;
  rowOf: (item: number) => number;
} {
  const areaCodes = new Set([...AREAS].map((kind) => PLACE_KINDS.indexOf(kind)));
  const rows = packs.map((pack) =>
    Uint32Array.from({ length: pack.size }, (_, row) => row).filter((row) => !areaCodes.has(pack.kinds[row] ?? 0)),
  );
  const starts = rows.map((_, i) => rows.slice(0, i).reduce((sum, { length }) => sum + length, 0));
  const total = rows.reduce((sum, { length }) => sum + length, 0);
  const packIndex = (item: number): number => starts.findLastIndex((start) => start <= item);
  const index = new KDBush(total);
  packs.forEach((pack, i) =>
    rows[i]?.forEach((row) => index.add((pack.lons[row] ?? 0) / DEGREE, (pack.lats[row] ?? 0) / DEGREE)),
  );
  index.finish();
  return {
    index,
    packOf: (item) => packs[packIndex(item)] ?? (packs[0] as Pack),
    rowOf: (item) => rows[packIndex(item)]?.[item - (starts[packIndex(item)] ?? 0)] ?? 0,
  };
}
