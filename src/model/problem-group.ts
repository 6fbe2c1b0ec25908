import type { ProblemCode } from './problem.ts';

/** What the program would do about a problem, if a person agrees. */
export type ProposedFix =
  /** Latitude and longitude change places. */
  | { readonly kind: 'swap-coordinates' }
  /** The point goes; the name alone says where. */
  | { readonly kind: 'drop-point' }
  /** A person says which country or governorate is meant. */
  | { readonly kind: 'choose-gate'; readonly gate: 'country' | 'admin1' };

/** Problems of one sort in one column of one table. */
export interface ProblemGroup {
  /** `error`: the rows are left out; `warning`: they are kept. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly source: string;
  readonly column: string | null;
  readonly expected: string;
  /** What to do, a sentence. */
  readonly advice: string;
  readonly fix: ProposedFix | null;
  /** Row numbers of the file, from 1, ascending. */
  readonly lines: readonly number[];
  /** What stood there, for each line. */
  readonly came: readonly string[];
  /** The rows that were left out, as CSV, for each line; empty for rows that are kept: the dataset has their columns. */
  readonly raws: readonly string[];
}

/** Takes problems row by row and groups them. */
export interface ProblemSink {
  add(problem: {
    readonly severity: 'error' | 'warning';
    readonly code: ProblemCode;
    readonly column: string | null;
    readonly expected: string;
    readonly advice: string;
    readonly fix?: ProposedFix | null;
    readonly line: number;
    readonly came: string;
    readonly raw?: string;
  }): void;
}
