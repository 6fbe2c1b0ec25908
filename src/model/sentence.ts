import type { Span } from './mention.ts';

/** A sentence of a report. Headlines and lines of lists are sentences too. */
export interface Sentence extends Span {
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
  /** True for the headline of the report. */
  readonly isHeadline: boolean;
  /** Its clauses in order: they cover it without gaps. A relative or a reporting clause ("he said") is one of its own. */
  readonly clauses: readonly Span[];
  /** Stretches that stand in quotation marks. */
  readonly quotes: readonly Span[];
}
