import type { Dataset } from '../model/dataset.ts';
import { NO_SPOT, placeStands, type Spots } from './spots.ts';

/** Row of the chosen incident, id of the chosen place; null for none. */
export interface Chosen {
  readonly incident: number | null;
  readonly place: string | null;
}

/** The spots that are marked: that of the chosen incident, or all that stand for the chosen place. Linear in the spots for a place. */
export function selectedSpots(dataset: Dataset, spots: Spots, chosen: Chosen): readonly number[] {
  const { incidents, wheres, places } = dataset;
  if (chosen.incident !== null) {
    const spot = spots.ofWhere[incidents.where[chosen.incident] ?? 0] ?? NO_SPOT;
    return spot === NO_SPOT ? [] : [spot];
  }
  const found: number[] = [];
  if (chosen.place === null) return found;
  for (let spot = 0; spot < spots.count; spot++) {
    const place = places[(wheres.place[spots.where[spot] as number] as number) - 1];
    if (place?.id !== chosen.place) continue;
    if (spots.isArea[spot] === 1 || placeStands(dataset, spots.where[spot] as number)) found.push(spot);
  }
  return found;
}
