import type { Dataset } from '../model/dataset.ts';
import { STATUSES } from '../model/incident.ts';
import { FAMILY_OF_KIND, isKind, KIND_IDS, KINDS } from '../model/kinds.ts';
import { PRECISIONS } from '../model/precision.ts';

/** The facets a filter has, in the order of the interface. */
export const FACETS = ['kinds', 'actors', 'governorates', 'precisions', 'statuses', 'reviews', 'sources'] as const;

/** The name of a facet. */
export type Facet = (typeof FACETS)[number];

/** The pseudo-kind under which visits are filtered. */
export const VISIT_KIND = 'visit';

/** The values of `reviews`: read by a program and not looked at since, and everything else. */
export const REVIEWS = ['machine-read', 'reviewed'] as const;

/** A value of a facet, how it is called and how many events have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** `IQ/Anbar` for a place in a first-order division, `IQ/` for one known to its country only. */
export function governorateKey(country: string, admin1: string): string {
  return `${country}/${admin1}`;
}

/**
 * The values that occur, most frequent first (kinds, precisions and statuses in their own order).
 * @param values the values by code; code 0 is none and left out
 * @param occurs by code, how many events of the whole dataset have it: those that none has are left out
 * @param counts by code, how many events to tell
 */
export function listedValues(
  dataset: Dataset,
  facet: Facet,
  values: readonly string[],
  occurs: Uint32Array,
  counts: Uint32Array,
): FacetValue[] {
  const labelOf = labels(dataset, facet);
  const list: FacetValue[] = [];
  for (let code = 1; code < values.length; code++) {
    const value = values[code] ?? '';
    if ((occurs[code] ?? 0) > 0) list.push({ value, label: labelOf(value), count: counts[code] ?? 0 });
  }
  const order = ORDERS[facet];
  return list.sort((a, b) => {
    if (order) return order.indexOf(a.value) - order.indexOf(b.value);
    return b.count - a.count || compare(a.label, b.label) || compare(a.value, b.value);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const KINDS_BY_FAMILY: readonly string[] = KIND_IDS.map((kind, code) => ({ kind, family: FAMILY_OF_KIND[code] ?? 0 }))
  .sort((a, b) => a.family - b.family)
  .map(({ kind }) => kind);

/** Facets whose values have an order of their own. */
const ORDERS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kinds: [...KINDS_BY_FAMILY, VISIT_KIND],
  precisions: PRECISIONS,
  statuses: STATUSES,
  reviews: REVIEWS,
};

/** Kinds are named by the table; words for the closed lists (`precisions`, `statuses`, `reviews`, `visit`) are the interface's own: the value itself is given. */
function labels(dataset: Dataset, facet: Facet): (value: string) => string {
  if (facet === 'kinds') return (value) => (isKind(value) ? KINDS[value].label : value);
  if (facet === 'governorates') {
    return (value) => {
      const slash = value.indexOf('/');
      return value.slice(slash + 1) || value.slice(0, slash);
    };
  }
  if (facet === 'sources') {
    const titles = new Map(dataset.sources.toReversed().map(({ id, title }) => [id, title]));
    return (value) => titles.get(value) || value;
  }
  return (value) => value;
}
