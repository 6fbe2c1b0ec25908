import type { PackPlace } from '../pack-places.ts';
import type { PartOf } from './affiliation.ts';
import type { Senses } from './candidates.ts';
import type { BesideWord, Span } from './surroundings.ts';

/** One given span with what the text around it says. */
export interface Mention {
  /** Position in the order the spans were given. */
  readonly index: number;
  readonly span: Span;
  readonly words: string;
  readonly beside: BesideWord | undefined;
  /** True when the type word stands behind a list of names that this one is in: "Clark and Boyle counties". */
  readonly inList: boolean;
  /** What the name is a part of, if not of a place's. */
  readonly partOf: PartOf | undefined;
}

/** All mentions of a text that must mean the same place. */
export interface Group {
  /** Place in the order of the text. */
  readonly at: number;
  readonly words: string;
  readonly senses: Senses;
  /** The folded words without their type word and container: groups of the same base speak of the same name. */
  readonly base: string;
  /** The folded words as they stand. */
  readonly spoken: string;
  readonly mentions: readonly Mention[];
  /** Groups that the text says it lies in. */
  readonly inside: readonly Inside[];
  /** Positions of groups that the text says lie in it. */
  readonly holds: readonly number[];
  /** Positions of groups of the same base of which the text says where it lies. */
  readonly same: readonly number[];
  /** How loudly it speaks in the votes of others. */
  readonly voice: number;
  /** True when every mention is part of a person's or an organisation's name: it says next to nothing for others. */
  readonly muted: boolean;
}

/** What the text says a group lies in: another group, or an area named outside of the spans. */
export interface Inside {
  readonly group: number;
  readonly areas: readonly PackPlace[];
  readonly words: string;
  /** An abbreviation or brackets leave no doubt; a comma between two full names may be a list. */
  readonly sure: boolean;
}
