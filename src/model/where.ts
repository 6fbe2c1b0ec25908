import type { LonLat, PlaceId, PlaceKind } from './place.ts';
import type { Precision } from './precision.ts';

/** A place that a name may mean, with what speaks for it. */
export interface Candidate {
  readonly place: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: LonLat;
  readonly country: string;
  readonly admin1: string;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
  /** Short sentences for a person. */
  readonly because: readonly string[];
}

/** How the words became a place, or why they did not. */
export type Resolution =
  | { readonly kind: 'resolved'; readonly place: PlaceId }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'decided'; readonly place: PlaceId; readonly by: string; readonly on: string }
  /** The input gave the coordinates itself. `place`: what its name means, where that agrees with them; left out where no name was looked up. */
  | { readonly kind: 'given'; readonly place?: PlaceId };

/** The outcomes of a resolution; the index is the code in columns. */
export const RESOLUTIONS = ['resolved', 'ambiguous', 'unknown', 'decided', 'given'] as const;

/**
 * How the words agree with the spelling that was found, the closest first: letter by letter; but for accents, articles, hyphens or
 * letter forms; but for a type word; by other Latin letters for the same Arabic ones; with typing errors.
 */
export type MatchKind = 'exact' | 'folded' | 'typed' | 'transliterated' | 'misspelled';

/** A name to look up, as the report prints it, with the gates the report itself gives. Empty text means no gate. */
export interface PlaceQuestion {
  readonly name: string;
  /** Country as a name in any spelling or a code. */
  readonly country: string;
  /** First-order division as a name in any spelling or a code. */
  readonly admin1: string;
  /** Second-order division (district) as a name in any spelling; left out or empty where none is known. */
  readonly admin2?: string;
  /** A point the place is expected to be near, if any. */
  readonly near: LonLat | null;
  /** True where typing errors are not looked for: a point beside the name says already where it was, and most such names are of small places. */
  readonly asWritten?: boolean;
}

/**
 * What an event says of its place. `point` is where it is drawn: moved for "north of X", null when ambiguous or unknown.
 * `candidates` are best first; for a resolved name the others that were considered.
 */
export interface Where {
  readonly text: string;
  readonly country: string;
  readonly admin1: string;
  readonly resolution: Resolution;
  readonly point: LonLat | null;
  readonly precision: Precision;
  /** Radius of the circle that the event lies in; null when there is no point. */
  readonly radiusMetres: number | null;
  /** How the name was found; left out when no name was, and in datasets, which keep it in the reasons only. */
  readonly match?: MatchKind;
  readonly because: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** The place of a resolution, or null. */
export function placeOf(resolution: Resolution): PlaceId | null {
  return 'place' in resolution ? (resolution.place ?? null) : null;
}
