import type { Dataset } from '../model/dataset.ts';
import type { Incident } from '../model/incident.ts';
import { originalAt, type Original } from '../model/original.ts';
import type { Place } from '../model/place.ts';
import { incidentAt, incidentCount, visitAt, visitCount } from '../model/read-dataset.ts';
import type { Source } from '../model/source.ts';
import type { Visit } from '../model/visit.ts';

/** An event with the row of the table it was read from; left out where it comes from none. */
export type WithOriginal<E> = E & { readonly original?: Original };

/** What a dataset says, whatever the order of its rows, strings and shared values. */
export interface CanonicalDataset extends Pick<Dataset, 'title' | 'decisions' | 'attribution' | 'packs'> {
  readonly incidents: readonly WithOriginal<Incident>[];
  readonly visits: readonly WithOriginal<Visit>[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
}

/** The dataset as records sorted by id: two datasets that say the same are deeply equal. For tests; a record a row. */
export function canonical(dataset: Dataset): CanonicalDataset {
  const { title, decisions, attribution, packs } = dataset;
  return {
    title,
    incidents: byId(
      Array.from({ length: incidentCount(dataset) }, (_, row) => ({
        ...incidentAt(dataset, row),
        ...originalOf(dataset, 'incident', row),
      })),
    ),
    visits: byId(
      Array.from({ length: visitCount(dataset) }, (_, row) => ({
        ...visitAt(dataset, row),
        ...originalOf(dataset, 'visit', row),
      })),
    ),
    sources: byId(dataset.sources),
    places: byId(dataset.places),
    decisions,
    attribution,
    packs,
  };
}

function originalOf(dataset: Dataset, what: 'incident' | 'visit', row: number): { original?: Original } {
  const original = originalAt(dataset, what, row);
  return original === null ? {} : { original };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
