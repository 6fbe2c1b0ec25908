import { distanceMetres } from '../../src/base/sphere.ts';
import { takeTypeWord } from '../../src/places/type-words.ts';
import type { LayerPlace } from './layer.ts';
import { distinctSpellings, type PackRow } from '../../src/places/pack-row.ts';

/** Radius of a division as a multiple of the root mean square distance of its towns: an even disc has root 2. */
const SPREAD = Math.SQRT2;

/**
 * First-order divisions that no curated row names: the point is the mean of their towns, the radius follows from the towns' spread
 * (10 to 600 km). Divisions without a town in the world layer are left out.
 */
export function divisionsOf(
  names: readonly { readonly code: string; readonly name: string }[],
  curatedCodes: ReadonlySet<string>,
  layer: readonly LayerPlace[],
): PackRow[] {
  const towns = new Map<string, LayerPlace[]>();
  for (const place of layer) {
    const inside = towns.get(place.admin1);
    if (inside) inside.push(place);
    else towns.set(place.admin1, [place]);
  }
  return names.flatMap(({ code, name }) => {
    const inside = towns.get(code);
    if (curatedCodes.has(code) || !inside) return [];
    const [lon, lat] = meanPoint(inside);
    const squares = inside.map((town) => distanceMetres([lon, lat], [town.lon, town.lat]) ** 2);
    const radius = SPREAD * Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / inside.length);
    const bare = takeTypeWord(name);
    return {
      id: `a1:${code}`,
      kind: 'governorate' as const,
      lon,
      lat,
      radiusMetres: Math.min(600_000, Math.max(10_000, Math.round(radius / 1000) * 1000)),
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

/** The mean of the towns' directions from the Earth's centre, so that the antimeridian does no harm. */
function meanPoint(towns: readonly LayerPlace[]): [lon: number, lat: number] {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const { lon, lat } of towns) {
    const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    x += Math.cos(b) * Math.cos(a);
    y += Math.cos(b) * Math.sin(a);
    z += Math.sin(b);
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}
