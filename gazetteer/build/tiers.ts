import { foldName } from '../../src/base/fold.ts';
import type { PackRow } from '../../src/places/pack-row.ts';
import type { KeyedPlace } from '../../src/places/write-pack.ts';

/** What goes into one pack: places, and of each the keys that the pack answers. */
export interface Tier {
  readonly places: readonly KeyedPlace[];
}

/** The countries whose divisions and towns are in the region tier, with the population from which a town is. */
const REGION: ReadonlyMap<string, number> = new Map([
  ['IQ', 0],
  ['SY', 0],
  ['IR', 0],
  ['JO', 0],
  ['KW', 0],
  ['LB', 0],
  ['PS', 20_000],
  ['IL', 20_000],
  ['SA', 0],
  ['YE', 20_000],
  ['TR', 50_000],
  ['AE', 0],
  ['BH', 0],
  ['OM', 0],
  ['QA', 0],
]);

/**
 * Splits the keys, not the places: a key belongs to exactly one tier with all its places. The region tier has every key of its own
 * places (curated ones, countries, the region's divisions and towns); the world tier has the others. So a key found in the region tier
 * is answered whole, and a place may lie in both tiers.
 */
export function splitTiers(places: readonly PackRow[]): { region: Tier; world: Tier } {
  const keyed = places.map((place) => ({ place, keys: keysOf(place) }));
  const regionKeys = new Set<string>();
  for (const { place, keys } of keyed) {
    if (!isCore(place)) continue;
    for (const key of keys.keys()) regionKeys.add(key);
  }
  return {
    region: { places: keepKeys(keyed, (key) => regionKeys.has(key)) },
    world: { places: keepKeys(keyed, (key) => !regionKeys.has(key)) },
  };
}

function isCore(place: PackRow): boolean {
  if (place.curated) return true;
  const bound = REGION.get(place.country);
  return bound !== undefined && (place.kind !== 'settlement' || place.population >= bound);
}

function keysOf(place: PackRow): Map<string, number> {
  const keys = new Map<string, number>();
  place.spellings.forEach(({ text }, line) => {
    const key = foldName(text);
    if (key !== '' && !keys.has(key)) keys.set(key, line);
  });
  return keys;
}

function keepKeys(keyed: readonly KeyedPlace[], keep: (key: string) => boolean): KeyedPlace[] {
  const kept: KeyedPlace[] = [];
  for (const { place, keys } of keyed) {
    const some = new Map([...keys].filter(([key]) => keep(key)));
    if (some.size > 0) kept.push({ place, keys: some });
  }
  return kept;
}
