import { PLACE_KINDS, type PlaceKind } from '../../src/model/place.ts';

const TOWN: readonly PlaceKind[] = ['settlement', 'neighbourhood'];
const MILITARY: readonly PlaceKind[] = ['airbase', 'airport', 'base', 'camp'];

/** Words in a reference table's category and the kinds that curated rows of such places have; the first that fits counts. */
const CATEGORIES: readonly (readonly [word: RegExp, kinds: readonly PlaceKind[]])[] = [
  [/neighbourhood/i, TOWN],
  [/^(?:governorate|region)$/i, ['governorate']],
  [/^(?:district|county)$/i, ['district']],
  [/city|town|village|locality/i, TOWN],
  [/air|base|military|camp/i, MILITARY],
  [/crossing|checkpoint/i, ['border-crossing']],
  [/dam/i, ['dam']],
  [/refinery/i, ['refinery']],
  [/power/i, ['power-plant']],
  [/oil|gas/i, ['oil-field', 'port', 'refinery']],
  [/port/i, ['port']],
  [/prison/i, ['prison', 'base', 'camp']],
  [/mountain/i, ['mountain']],
  [/lake|valley/i, ['water', 'region']],
  [/shrine|heritage/i, ['shrine', 'building']],
  [/bridge/i, ['bridge']],
];

/** The kinds that a curated row of a reference place of this category may have; all of them for an unknown category. */
export function kindsOfCategory(category: string): ReadonlySet<PlaceKind> {
  return new Set(CATEGORIES.find(([word]) => word.test(category))?.[1] ?? PLACE_KINDS);
}
