import { takeTypeWord } from '../../src/places/type-words.ts';
import type { LayerPlace } from './layer.ts';
import { distinctSpellings, type PackRow } from '../../src/places/pack-row.ts';
import { areaOfTowns, townsByCode } from './towns-area.ts';

/**
 * First-order divisions that no curated row names: the point is the mean of their towns, the radius follows from the towns' spread
 * (10 to 600 km). Divisions without a town in the world layer are left out.
 */
export function divisionsOf(
  names: readonly { readonly code: string; readonly name: string }[],
  curatedCodes: ReadonlySet<string>,
  layer: readonly LayerPlace[],
): PackRow[] {
  const towns = townsByCode(layer, ({ admin1 }) => admin1);
  return names.flatMap(({ code, name }) => {
    const inside = towns.get(code);
    if (curatedCodes.has(code) || !inside) return [];
    const bare = takeTypeWord(name);
    return {
      id: `a1:${code}`,
      kind: 'governorate' as const,
      ...areaOfTowns(inside, 10_000, 600_000),
      country: code.slice(0, 2),
      admin1: code,
      population: 0,
      source: 'gn:mean-of-towns',
      curated: false,
      capital: false,
      within: '',
      spellings: distinctSpellings([
        { text: name, language: '' },
        { text: bare?.hint.kinds.includes('governorate') ? bare.name : '', language: '' },
      ]),
    };
  });
}
