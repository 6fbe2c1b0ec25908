import {
  FACETS,
  incidentRowOf,
  isPlaceId,
  KIND_IDS,
  NO_FILTER,
  PRECISIONS,
  REVIEWS,
  STATUSES,
  visitRowOf,
  type Dataset,
  type DatasetFilter,
  type Facet,
} from '../../index.ts';
import type { View } from './hash.ts';
import { NOTHING, selectionText, type Selection } from './selection.ts';

/** Values that are sound whether or not they occur in the data. */
const ALWAYS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kinds: [...KIND_IDS, 'visit'],
  precisions: PRECISIONS,
  statuses: STATUSES,
  reviews: REVIEWS,
};

/** What of an address this dataset has, and the values that it does not: a link may be older than the data. */
export function soundView(
  view: View,
  dataset: Dataset,
  values: DatasetFilter['values'],
): { readonly view: View; readonly ignored: readonly string[] } {
  const ignored: string[] = [];
  const filter: Record<Facet, readonly string[]> & { text: string } = { ...view.filter };
  for (const facet of FACETS) {
    if (filter[facet].length === 0) continue;
    const known = new Set([...(ALWAYS[facet] ?? []), ...values(facet, NO_FILTER, null).map(({ value }) => value)]);
    ignored.push(...filter[facet].filter((value) => !known.has(value)));
    filter[facet] = filter[facet].filter((value) => known.has(value));
  }
  const hasSelection = exists(view.selection, dataset);
  if (!hasSelection) ignored.push(selectionText(view.selection));
  return { view: { ...view, filter, selection: hasSelection ? view.selection : NOTHING }, ignored };
}

function exists(selection: Selection, dataset: Dataset): boolean {
  switch (selection.kind) {
    case 'none':
      return true;
    case 'incident':
      return incidentRowOf(dataset, selection.id) !== null;
    case 'visit':
      return visitRowOf(dataset, selection.id) !== null;
    case 'place':
      // The gazetteer knows far more places than the dataset; it is asked when the page stands.
      return isPlaceId(selection.id) || dataset.places.some(({ id }) => id === selection.id);
  }
}
