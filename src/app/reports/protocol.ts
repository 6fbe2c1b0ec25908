import type { Dataset, Problem, ReportChoice } from '../../index.ts';
import type { Piece } from '../in-pieces.ts';

/** Files of reports and what is known of all of them beforehand. */
export interface ReportsAsk {
  readonly files: readonly File[];
  readonly choice: ReportChoice;
}

/** What came of files of reports. */
export interface ReportsRead {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly reports: number;
}

/** How far a reading is. */
export interface ReportsProgress {
  /** The file that is read now. */
  readonly name: string;
  /** Files read before it. */
  readonly done: number;
}

/** What the worker that reads reports tells: how far it is, then its answer, or why there is none. */
export type FromReader =
  | Piece
  | { readonly kind: 'progress'; readonly progress: ReportsProgress }
  | { readonly kind: 'failed'; readonly why: string };
