import { andInto, type Bitmap, countBits, fullBitmap } from '../base/bitmap.ts';
import type { Dataset } from '../model/dataset.ts';
import { incidentCount, visitCount } from '../model/read-dataset.ts';
import { type FacetCodes, facetCodes } from './facet-codes.ts';
import { countCodes, rowsWith } from './facet-rows.ts';
import { type Facet, FACETS, type FacetValue, listedValues } from './facets.ts';

/** What the lists and the map are narrowed to. An empty list narrows nothing; within a list any match will do. */
export interface Filter {
  /** Kinds of incident, and `visit`. */
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  /** Keys as `governorateKey` makes them. */
  readonly governorates: readonly string[];
  readonly precisions: readonly string[];
  readonly statuses: readonly string[];
  /** Of `REVIEWS`. */
  readonly reviews: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly text: string;
}

/** Narrows nothing. */
export const NO_FILTER: Filter = {
  kinds: [],
  actors: [],
  governorates: [],
  precisions: [],
  statuses: [],
  reviews: [],
  sources: [],
  text: '',
};

/** Some rows of a dataset. */
export interface RowSets {
  readonly incidents: Bitmap;
  readonly visits: Bitmap;
}

/** The rows that a filter keeps, and how many they are. */
export interface Kept extends RowSets {
  readonly counts: { readonly incidents: number; readonly visits: number };
}

/**
 * Filters one dataset again and again. What a facet keeps is remembered, so that a change of one facet costs one pass over the rows; the same
 * question gives the same object. `texts` are the rows that hold the words of `Filter.text` (see `findRows`), null when no words are sought.
 */
export interface DatasetFilter {
  /** The rows that pass every facet and the text. */
  readonly keep: (filter: Filter, texts: RowSets | null) => Kept;
  /** The rows that pass every *other* facet and the text: a view of a facet ignores it. */
  readonly keepBut: (facet: Facet, filter: Filter, texts: RowSets | null) => Kept;
  /** The values of a facet that occur in the dataset, each with the events that have it among those that pass every other facet and the text. */
  readonly values: (facet: Facet, filter: Filter, texts: RowSets | null) => readonly FacetValue[];
}

/** True when the filter narrows nothing. */
export function isNoFilter(filter: Filter): boolean {
  return filter.text.trim() === '' && FACETS.every((facet) => filter[facet].length === 0);
}

/** The rows that pass every facet and the texts; {@link filterOf} is cheaper for more than one question. */
export function keep(dataset: Dataset, filter: Filter, texts: RowSets | null = null): Kept {
  return filterOf(dataset).keep(filter, texts);
}

/** The values of each facet that occur in the dataset, most frequent first (kinds, precisions, statuses and reviews in their own order). */
export function facetValues(dataset: Dataset): Readonly<Record<Facet, readonly FacetValue[]>> {
  const { values } = filterOf(dataset);
  const entries = FACETS.map((facet) => [facet, values(facet, NO_FILTER, null)] as const);
  return Object.fromEntries(entries) as Record<Facet, readonly FacetValue[]>;
}

/** Makes a filter for a dataset; nothing is computed before it is asked. */
export function filterOf(dataset: Dataset): DatasetFilter {
  const all: RowSets = { incidents: fullBitmap(incidentCount(dataset)), visits: fullBitmap(visitCount(dataset)) };
  const facets = new Map<Facet, FacetMemory>();
  const memoryOf = (facet: Facet): FacetMemory => {
    const known = facets.get(facet) ?? facetMemory(facetCodes(dataset, facet));
    facets.set(facet, known);
    return known;
  };
  const combined = new Map<Facet | 'all', { readonly parts: readonly RowSets[]; readonly kept: Kept }>();
  const combine = (but: Facet | 'all', filter: Filter, texts: RowSets | null): Kept => {
    const narrowing = FACETS.filter((facet) => facet !== but && filter[facet].length > 0);
    const parts = narrowing.map((facet) => memoryOf(facet).rows(filter[facet]));
    if (texts !== null) parts.push(texts);
    const before = combined.get(but);
    if (before && isSame(before.parts, parts)) return before.kept;
    const kept = allOf(all, parts);
    combined.set(but, { parts, kept });
    return kept;
  };
  return {
    keep: (filter, texts) => combine('all', filter, texts),
    keepBut: combine,
    values(facet, filter, texts) {
      const { codes, count } = memoryOf(facet);
      return listedValues(dataset, facet, codes.values, count(all), count(combine(facet, filter, texts)));
    },
  };
}

/** A facet with what it was asked last. */
interface FacetMemory {
  readonly codes: FacetCodes;
  readonly rows: (wanted: readonly string[]) => RowSets;
  readonly count: (among: RowSets) => Uint32Array;
}

function facetMemory(codes: FacetCodes): FacetMemory {
  let last: { readonly wanted: readonly string[]; readonly rows: RowSets } | null = null;
  const counted = new WeakMap<RowSets, Uint32Array>();
  return {
    codes,
    rows(wanted) {
      if (last && isSame(last.wanted, wanted)) return last.rows;
      const sought = new Set(wanted);
      const isWanted = Uint8Array.from(codes.values, (value, code) => (code > 0 && sought.has(value) ? 1 : 0));
      last = {
        wanted,
        rows: { incidents: rowsWith(codes.incidents, isWanted), visits: rowsWith(codes.visits, isWanted) },
      };
      return last.rows;
    },
    count(among) {
      const known = counted.get(among);
      if (known) return known;
      const counts = new Uint32Array(codes.values.length);
      countCodes(codes.incidents, among.incidents, counts);
      countCodes(codes.visits, among.visits, counts);
      counted.set(among, counts);
      return counts;
    },
  };
}

function allOf(all: RowSets, parts: readonly RowSets[]): Kept {
  const incidents = all.incidents.slice();
  const visits = all.visits.slice();
  for (const part of parts) {
    andInto(incidents, part.incidents);
    andInto(visits, part.visits);
  }
  return { incidents, visits, counts: { incidents: countBits(incidents), visits: countBits(visits) } };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
