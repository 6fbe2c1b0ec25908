/** How exactly a time is known; the index is the code in columns. */
export const TIME_PRECISIONS = ['minute', 'day', 'week', 'month', 'season', 'year', 'unknown'] as const;

/** How exactly a time is known. */
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** Parts of a date that the words themselves state; what is not listed was inferred. The index is the bit in columns. */
export const TIME_PARTS = ['year', 'month', 'day', 'weekday', 'time'] as const;

/** A part of a date. */
export type TimePart = (typeof TIME_PARTS)[number];

/**
 * When an event was: an interval of ISO days (`2020-05-09`) or instants (`2020-01-03T22:00:00Z`), both ends inclusive.
 * A null end is open ("before the funeral"); both null means undated.
 */
export interface When {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: TimePrecision;
  /** True when it went on through the whole interval, false when it happened somewhere inside it. */
  readonly lasting: boolean;
  /** The words of the report. */
  readonly text: string;
  /** How the interval follows from the words, for a person. */
  readonly because: string;
  /** The day that relative words were counted from; empty when none was needed. */
  readonly anchor: string;
  readonly stated: readonly TimePart[];
}

/** A time about which nothing is known. */
export const UNDATED: When = {
  earliest: null,
  latest: null,
  precision: 'unknown',
  lasting: false,
  text: '',
  because: '',
  anchor: '',
  stated: [],
};

/** True when neither end is known. */
export function isUndated(when: Pick<When, 'earliest' | 'latest'>): boolean {
  return when.earliest === null && when.latest === null;
}
