import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';

/** A place with the events that name it, as place, launch place, origin or destination. */
export interface PlaceRow {
  readonly place: Place;
  readonly incidents: readonly number[];
  readonly visits: readonly number[];
}

/** The places that the given rows name, those with most events first, then by name, those of one name by id. */
export function placesOf(dataset: Dataset, incidents: ArrayLike<number>, visits: ArrayLike<number>): PlaceRow[] {
  const found = new Map<number, { incidents: number[]; visits: number[] }>();
  const add = (where: number | undefined, row: number, list: 'incidents' | 'visits') => {
    const place = dataset.wheres.place[where ?? 0] ?? 0;
    if (place === 0) return;
    const entry = found.get(place) ?? { incidents: [], visits: [] };
    if (entry[list].at(-1) !== row) entry[list].push(row);
    found.set(place, entry);
  };
  for (const row of Array.from(incidents)) {
    add(dataset.incidents.where[row], row, 'incidents');
    add(dataset.incidents.launch[row], row, 'incidents');
  }
  for (const row of Array.from(visits)) {
    add(dataset.visits.from[row], row, 'visits');
    add(dataset.visits.to[row], row, 'visits');
  }
  return [...found]
    .flatMap(([index, rows]) => {
      const place = dataset.places[index - 1];
      return place === undefined ? [] : [{ place, ...rows }];
    })
    .sort((a, b) => total(b) - total(a) || compare(a.place.name, b.place.name) || compare(a.place.id, b.place.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function total(row: PlaceRow): number {
  return row.incidents.length + row.visits.length;
}
