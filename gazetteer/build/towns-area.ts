import { distanceMetres } from '../../src/base/sphere.ts';
import type { LayerPlace } from './layer.ts';

/** Where a division lies, as far as its towns tell. */
export interface TownsArea {
  readonly lon: number;
  readonly lat: number;
  /** Whole kilometres, in metres. */
  readonly radiusMetres: number;
}

/** Radius of a division as a multiple of the root mean square distance of its towns: an even disc has root 2. */
const SPREAD = Math.SQRT2;

/** The mean of towns and a radius that follows from their spread, between two bounds in metres. Throws without a town. */
export function areaOfTowns(towns: readonly LayerPlace[], least: number, most: number): TownsArea {
  if (towns.length === 0) throw new Error('invalid division: expected at least one town');
  const [lon, lat] = meanPoint(towns);
  const squares = towns.map((town) => distanceMetres([lon, lat], [town.lon, town.lat]) ** 2);
  const radius = SPREAD * Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / towns.length);
  return { lon, lat, radiusMetres: Math.min(most, Math.max(least, Math.round(radius / 1000) * 1000)) };
}

/** Towns by a code of theirs; those without one stand under the empty code. */
export function townsByCode(
  layer: readonly LayerPlace[],
  codeOf: (place: LayerPlace) => string,
): ReadonlyMap<string, readonly LayerPlace[]> {
  const towns = new Map<string, LayerPlace[]>();
  for (const place of layer) {
    const inside = towns.get(codeOf(place));
    if (inside) inside.push(place);
    else towns.set(codeOf(place), [place]);
  }
  return towns;
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
