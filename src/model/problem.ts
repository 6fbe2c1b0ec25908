/** What can be wrong with input. */
export type ProblemCode =
  | 'file-empty'
  | 'file-unreadable'
  | 'file-missing'
  | 'format-unknown'
  | 'json-invalid'
  | 'geojson-invalid'
  | 'coordinate-out-of-range'
  | 'coordinate-doubtful'
  | 'coordinate-far'
  | 'shape-simplified'
  | 'member-unusable'
  | 'correction-unread'
  | 'column-missing'
  | 'column-unknown'
  | 'row-malformed'
  | 'id-missing'
  | 'id-duplicate'
  | 'value-unknown'
  | 'value-missing'
  | 'date-unreadable'
  | 'date-reversed'
  | 'date-order-open'
  | 'encoding-guessed'
  | 'number-unreadable'
  | 'source-unknown'
  | 'place-unknown'
  | 'place-ambiguous'
  | 'gate-unknown';

/**
 * Something wrong with input, as a value.
 * `error`: this row or file is left out; `warning`: it is kept, look at it.
 * `message` says what was expected, what came, where, and what to do.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly where: ProblemPlace;
  readonly message: string;
  /** The text of the row that was left out, so that nothing is lost; empty where there is none. */
  readonly raw: string;
}

/** Where in the input a problem stands; line and column count from 1, null where they say nothing. */
export interface ProblemPlace {
  readonly source: string;
  readonly line: number | null;
  readonly column: string | null;
}

/** What a reader could read and what it could not. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
