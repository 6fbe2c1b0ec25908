import type { ActMention, ActSense } from '../../model/act.ts';

/** What a row of triggers makes: an act, or the one that the weapon told beside it gives. */
export type RowAct = ActMention['act'] | 'by-weapon';

/** A row of the table of triggers. Fields but `words` and `act` are lists of words and `<classes>` parted by blanks. */
export interface TriggerRow {
  readonly act: RowAct;
  /** Patterns parted by `|` (see `patternsOf`). */
  readonly words: string;
  /** One of these stands before it, in its sentence. `<Name>` is any name with a capital letter. */
  readonly before?: string;
  /** The word right before it, helping words aside, is one of these; enough instead of `before`. */
  readonly subject?: string;
  /** One of these does it: within twelve words before it, no semicolon or colon between, or behind a "by" that follows. */
  readonly doer?: string;
  /** None of these stands within twelve words before it: then somebody else does it. */
  readonly unled?: string;
  /** One of these stands behind it, in its sentence. */
  readonly after?: string;
  /** One of these stands in its own words behind its verb, at its end or within five words behind it. */
  readonly soon?: string;
  /** One of these stands near it, on either side. */
  readonly near?: string;
  /** None of these stands in its sentence near it. */
  readonly without?: string;
  /** None of these is the very next word, so that a noun is not the first half of another thing: "attack helicopter". */
  readonly notNext?: string;
  /** The act where `by-weapon` finds no weapon; without it there is none. */
  readonly otherwise?: ActMention['act'];
  /** True where it must point back: "the attack", "that strike". */
  readonly pointed?: boolean;
  /** True where it counts only if its sentence tells no other act and its line no violence before it. */
  readonly weak?: boolean;
  /** True for what comes of violence as well as of itself (fires, crashes, bodies): it counts only if its line tells no violence before it. */
  readonly result?: boolean;
  /** The sense that the words themselves have: "is due in". */
  readonly sense?: ActSense;
}
