import type { When } from './when.ts';

/** A range of characters of a text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a report that a reader found to mean something. */
export interface Found extends Span {
  /** The words as they stand. */
  readonly text: string;
  /** What found them, for a person who asks why. */
  readonly rule: string;
}

/** How a date is spoken of: as news, as what is to come, as what is long past ("since 2003"), or as what goes on again and again. */
export type TimeSense = 'news' | 'plan' | 'history' | 'habit';

/** How the words bind an event to a date: at it, from it on ("since Tuesday"), up to it ("until June", "by Friday"), before or after it. */
export type TimeBound = 'at' | 'since' | 'until' | 'by' | 'before' | 'after';

/** A date or a time. */
export interface DateMention extends Found {
  readonly kind: 'date';
  /** For `since` the date itself; for the other bounds the interval that they leave, which is open on one side. */
  readonly when: When;
  readonly bound: TimeBound;
  readonly sense: TimeSense;
  /** It stands in the words under a picture, and is the day that the picture shows, however long ago. */
  readonly caption?: true;
}

/** The name of a place, or of its people ("Iraqi"), in running text. Which place it means is the gazetteer's to say. */
export interface ToponymMention extends Found {
  readonly kind: 'toponym' | 'demonym';
  /** True where the name stands for those who rule there ("Baghdad said"): it is no place of action. */
  readonly metonym: boolean;
  /** From 0 to 1: how likely the words name a place here. */
  readonly likelihood: number;
}
