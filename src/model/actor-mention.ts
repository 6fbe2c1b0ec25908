import type { CountRange } from './incident.ts';
import type { Found } from './mention.ts';

/** Which side a group is on, as the table of actors says it; empty where it says none. */
export type Side = string;

/** A person, group or state that can act. */
export interface ActorMention extends Found {
  readonly kind: 'person' | 'group' | 'state' | 'people';
  /** The name to show: the fullest form in the report for a person, the table's name for a group it knows. For `people` ("gunmen", "Hazara traders") the words as they stand, without a capital that only begins the sentence; for what a state fights with ("Turkish warplanes") the state's name. */
  readonly name: string;
  /** Id in the table of actors (`hezbollah`, `state:TR`); empty for what it does not know. Of a state's forces ("Kenyan troops") the state's. */
  readonly actor: string;
  /** A person's office with its country as the report says it: "Iranian Foreign Minister"; empty where nothing says it. */
  readonly role: string;
  readonly side: Side;
  /** The same number for all mentions of the same actor in a report, pronouns that surely mean him included. */
  readonly same: number;
}

/** A number of people harmed or held, or of munitions: "at least six rockets", "dozens were arrested". */
export interface CountMention extends Found {
  readonly kind: 'count';
  readonly of: 'killed' | 'wounded' | 'arrested' | 'munitions';
  readonly range: CountRange;
  /** What was counted, in lower case: "soldiers", "rockets"; empty where nothing says it. */
  readonly what: string;
}
