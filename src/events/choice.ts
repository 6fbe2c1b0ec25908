import type { Span } from '../model/mention.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { When } from '../model/when.ts';

/** How near to an act stands what was joined with it, the nearest first. */
export const NEARNESS = ['clause', 'sentence', 'paragraph', 'report', 'dateline', 'none'] as const;

/** How near to an act stands what was joined with it. */
export type Nearness = (typeof NEARNESS)[number];

/** A place that an act was joined with. */
export interface PlaceChoice {
  readonly mention: PlacedMention;
  readonly nearness: Nearness;
  /** For a person. */
  readonly because: string;
}

/** A time that an act was joined with; `words` is null where no words of the report give it. */
export interface TimeChoice {
  readonly when: When;
  readonly nearness: Nearness;
  readonly words: Span | null;
  readonly rule: string;
}
