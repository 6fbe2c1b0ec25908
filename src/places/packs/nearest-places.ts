import { distanceMetres } from '../../base/sphere.ts';
import { PLACE_KINDS, type LonLat } from '../../model/place.ts';
import { DEGREE } from '../pack-format.ts';
import { placeAt } from '../pack-places.ts';
import type { Pack } from '../read-pack.ts';

/** A place farther off than this, in metres, says nothing of the country of a point. */
const FARTHEST = 100_000;

/** Degrees of a cell of the grid. */
const CELL = 0.5;

/**
 * For a point, the country and first-order division of the nearest known settlement within {@link FARTHEST}; empty where there is none.
 * Near a border this can be the neighbour's: a file that names its country is asked for places of that country only.
 */
export function nearestPlaces(
  packs: readonly Pack[],
): (point: LonLat, country: string) => { country: string; admin1: string } {
  const cells = gridOf(packs);
  return ([lon, lat], country) => {
    let best = FARTHEST;
    let found = { country: '', admin1: '' };
    const reach = Math.ceil(1 / CELL);
    const wide = Math.min(Math.ceil(reach / Math.max(0.05, Math.cos((lat * Math.PI) / 180))), 20);
    for (let y = -reach; y <= reach; y++) {
      for (let x = -wide; x <= wide; x++) {
        for (const at of cells.get(cellOf(lon + x * CELL, lat + y * CELL)) ?? []) {
          const pack = packs[at.pack];
          if (!pack || (country !== '' && pack.meta.countries[pack.countries[at.row] ?? 0] !== country)) continue;
          const there: LonLat = [(pack.lons[at.row] ?? 0) / DEGREE, (pack.lats[at.row] ?? 0) / DEGREE];
          if (roughMetres([lon, lat], there) > best) continue;
          const place = placeAt(pack, at.row);
          if (place.admin1 === '') continue;
          const metres = distanceMetres([lon, lat], there);
          if (metres >= best) continue;
          best = metres;
          found = { country: place.country, admin1: place.admin1 };
        }
      }
    }
    return found;
  };
}

/** Never more than the true distance by a part in a hundred: to pass over most places cheaply. */
function roughMetres(a: LonLat, b: LonLat): number {
  return Math.abs(a[1] - b[1]) * 110_000;
}

interface GridEntry {
  readonly pack: number;
  readonly row: number;
}

function gridOf(packs: readonly Pack[]): Map<number, GridEntry[]> {
  const settlement = PLACE_KINDS.indexOf('settlement');
  const cells = new Map<number, GridEntry[]>();
  packs.forEach(({ size, kinds, lons, lats }, pack) => {
    for (let row = 0; row < size; row++) {
      if (kinds[row] !== settlement) continue;
      const cell = cellOf((lons[row] ?? 0) / DEGREE, (lats[row] ?? 0) / DEGREE);
      const entries = cells.get(cell);
      if (entries) entries.push({ pack, row });
      else cells.set(cell, [{ pack, row }]);
    }
  });
  return cells;
}

function cellOf(lon: number, lat: number): number {
  const turned = lon - 360 * Math.floor((lon + 180) / 360);
  return Math.floor((lat + 90) / CELL) * 1000 + Math.floor((turned + 180) / CELL);
}
