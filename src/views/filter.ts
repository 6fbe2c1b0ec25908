import { FAMILY_OF_KIND, KIND_IDS, KINDS } from '../model/kinds.ts';
import { STATUSES } from '../model/incident.ts';
import type { Dataset } from '../model/dataset.ts';
import { PRECISIONS } from '../model/precision.ts';
import { incidentCount, placeOfWhere, sliceOf, textAt, visitCount } from '../model/read-dataset.ts';
import { matchesSearch, searchWords, type SearchTexts } from './search.ts';

/** What the lists and the map are narrowed to. An empty list narrows nothing; within a list any match will do. */
export interface Filter {
  /** Kinds of incident, and `visit`. */
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  /** Keys as {@link governorateKey} makes them. */
  readonly governorates: readonly string[];
  readonly precisions: readonly string[];
  readonly statuses: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly text: string;
}

/** The facets a filter has, in the order of the interface. */
export const FACETS = ['kinds', 'actors', 'governorates', 'precisions', 'statuses', 'sources'] as const;

/** The name of a facet. */
export type Facet = (typeof FACETS)[number];

/** Narrows nothing. */
export const NO_FILTER: Filter = {
  kinds: [],
  actors: [],
  governorates: [],
  precisions: [],
  statuses: [],
  sources: [],
  text: '',
};

/** The pseudo-kind under which visits are filtered. */
export const VISIT_KIND = 'visit';

/** Rows that a filter keeps, in row order. */
export interface Kept {
  readonly incidents: Uint32Array;
  readonly visits: Uint32Array;
}

/** A value of a facet, how it is called and how many events have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** True when the filter narrows nothing. */
export function isNoFilter(filter: Filter): boolean {
  return filter.text.trim() === '' && FACETS.every((facet) => filter[facet].length === 0);
}

/** The rows that pass every facet and the text. */
export function keep(dataset: Dataset, filter: Filter, texts: SearchTexts): Kept {
  const sought = searchWords(filter.text);
  const incidents: number[] = [];
  const visits: number[] = [];
  for (let row = 0; row < incidentCount(dataset); row++) {
    if (
      passes(filter, (facet) => incidentValues(dataset, row, facet)) &&
      matchesSearch(texts.incidents[row] ?? '', sought)
    ) {
      incidents.push(row);
    }
  }
  for (let row = 0; row < visitCount(dataset); row++) {
    if (passes(filter, (facet) => visitValues(dataset, row, facet)) && matchesSearch(texts.visits[row] ?? '', sought)) {
      visits.push(row);
    }
  }
  return { incidents: Uint32Array.from(incidents), visits: Uint32Array.from(visits) };
}

/** The values of each facet that occur in the dataset, most frequent first (kinds, precisions and statuses in their own order). */
export function facetValues(dataset: Dataset): Readonly<Record<Facet, readonly FacetValue[]>> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const add = (facet: Facet, values: readonly string[]) => {
    for (const value of new Set(values)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const facet of FACETS) {
    for (let row = 0; row < incidentCount(dataset); row++) add(facet, incidentValues(dataset, row, facet));
    for (let row = 0; row < visitCount(dataset); row++) add(facet, visitValues(dataset, row, facet));
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, listed(dataset, facet, counts[facet])])) as Record<
    Facet,
    FacetValue[]
  >;
}

/** `IQ/Anbar` for a place in a first-order division, `IQ/` for one known to its country only. */
export function governorateKey(country: string, admin1: string): string {
  return `${country}/${admin1}`;
}

function passes(filter: Filter, valuesOf: (facet: Facet) => readonly string[]): boolean {
  return FACETS.every((facet) => {
    const wanted = filter[facet];
    return wanted.length === 0 || valuesOf(facet).some((value) => wanted.includes(value));
  });
}

function incidentValues(dataset: Dataset, row: number, facet: Facet): string[] {
  const c = dataset.incidents;
  switch (facet) {
    case 'kinds':
      return [KIND_IDS[c.kind[row] ?? 0] ?? ''];
    case 'actors':
      return names(dataset, dataset.actors.name, sliceOf(c.actorsEnd, row));
    case 'governorates':
      return governorates(dataset, [c.where[row] ?? 0]);
    case 'precisions':
      return precisions(dataset, [c.where[row] ?? 0]);
    case 'statuses':
      return [STATUSES[c.status[row] ?? 0] ?? ''];
    case 'sources':
      return sourceIds(dataset, dataset.incidentSources.ref, sliceOf(c.sourcesEnd, row));
  }
}

function visitValues(dataset: Dataset, row: number, facet: Facet): string[] {
  const c = dataset.visits;
  const ends = [c.from[row] ?? 0, c.to[row] ?? 0].filter((where) => where !== 0);
  switch (facet) {
    case 'kinds':
      return [VISIT_KIND];
    case 'actors':
      return [textAt(dataset, c.traveller[row]), ...names(dataset, dataset.hosts.ref, sliceOf(c.hostsEnd, row))];
    case 'governorates':
      return governorates(dataset, ends);
    case 'precisions':
      return precisions(dataset, ends);
    case 'statuses':
      return [VISIT_STATUS_AS_STATUS[c.status[row] ?? 0] ?? 'reported'];
    case 'sources':
      return sourceIds(dataset, dataset.visitSources.ref, sliceOf(c.sourcesEnd, row));
  }
}

/** A visit made or under way counts as reported. Order of VISIT_STATUSES. */
const VISIT_STATUS_AS_STATUS = ['planned', 'reported', 'reported'];

function governorates(dataset: Dataset, wheres: readonly number[]): string[] {
  return wheres.flatMap((where) => {
    const place = placeOfWhere(dataset, where);
    return place === null ? [] : [governorateKey(place.country, place.admin1)];
  });
}

function precisions(dataset: Dataset, wheres: readonly number[]): string[] {
  if (wheres.every((where) => where === 0)) return ['unknown'];
  return wheres.map((where) => PRECISIONS[dataset.wheres.precision[where] ?? 0] ?? 'unknown');
}

function names(dataset: Dataset, column: Uint32Array, [from, to]: readonly [number, number]): string[] {
  return Array.from(column.subarray(from, to), (number) => textAt(dataset, number));
}

function sourceIds(dataset: Dataset, column: Uint32Array, [from, to]: readonly [number, number]): string[] {
  return Array.from(column.subarray(from, to), (index) => dataset.sources[index]?.id ?? '');
}

function listed(dataset: Dataset, facet: Facet, counts: ReadonlyMap<string, number>): FacetValue[] {
  const values = [...counts].map(([value, count]) => ({ value, label: labelOf(dataset, facet, value), count }));
  const order = facetOrder(facet);
  return values.sort((a, b) => {
    if (order) return order.indexOf(a.value) - order.indexOf(b.value);
    return b.count - a.count || compare(a.label, b.label) || compare(a.value, b.value);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function facetOrder(facet: Facet): readonly string[] | null {
  switch (facet) {
    case 'kinds':
      return [...KINDS_BY_FAMILY, VISIT_KIND];
    case 'precisions':
      return PRECISIONS;
    case 'statuses':
      return STATUSES;
    case 'actors':
    case 'governorates':
    case 'sources':
      return null;
  }
}

const KINDS_BY_FAMILY: readonly string[] = KIND_IDS.map((kind, code) => ({ kind, family: FAMILY_OF_KIND[code] ?? 0 }))
  .sort((a, b) => a.family - b.family)
  .map(({ kind }) => kind);

/** Kinds are named by the table; words for the closed lists (`precisions`, `statuses`, `visit`) are the interface's own: the value itself is given. */
function labelOf(dataset: Dataset, facet: Facet, value: string): string {
  if (facet === 'kinds') return value in KINDS ? KINDS[value as keyof typeof KINDS].label : value;
  if (facet === 'sources') {
    const source = dataset.sources.find(({ id }) => id === value);
    return source === undefined || source.title === '' ? value : source.title;
  }
  if (facet === 'governorates') {
    const slash = value.indexOf('/');
    return value.slice(slash + 1) || value.slice(0, slash);
  }
  return value;
}
