import type { LonLat, Place } from './place.ts';
import type { ProblemPlace } from './problem.ts';

/** What lies at a point. */
export interface PointAnswer {
  /** ISO 3166-1 alpha-2 of the country or territory, the waters off its coast counted; empty at high sea, and for what is no point. */
  readonly country: string;
  /** Name of the first-order division that most of the nearest towns lie in; empty where none is near. */
  readonly admin1: string;
  /** The nearest place that is no area, null where none is known; metres along the great circle. */
  readonly nearest: { readonly place: Place; readonly metres: number } | null;
  /** The same for a person, with what it rests on. */
  readonly because: readonly string[];
}

/** Coordinates that a file gave itself, with the country that it says they are in. */
export interface GivenPoint {
  readonly point: LonLat;
  readonly country: string;
  /** Where in the file they stand. */
  readonly at: readonly ProblemPlace[];
}

/** From points to places; see `openNearest`. */
export interface Nearest {
  whereIs(point: LonLat): PointAnswer;
  /**
   * What is wrong with a point that is said to lie in a country (a code or a name in any spelling; empty or unknown: only the point
   * itself is looked at), such as latitude and longitude swapped. Undefined when nothing is.
   */
  checkPoint(point: LonLat, claimedCountry: string): string | undefined;
  /**
   * Says so when a point probably lies outside the first-order division that it is said to lie in (a name in any spelling or a code):
   * when none of the nearest towns is in it. Undefined when one is, when few towns are near, or when nobody knows the division.
   */
  checkDivision(point: LonLat, claimedCountry: string, claimedDivision: string): string | undefined;
}
