import type { Kind } from './kinds.ts';
import type { Found, Span } from './mention.ts';

/**
 * How an act is spoken of. Only `news`, `planned`, `claimed` and `denied` (someone denies having done what happened) become events.
 * `negated`: it did not happen. `doubt`: nobody says that it did. `threat`: it was threatened with. `conditional`: if. `history`: long before the report's news.
 * `habit`: again and again, without a day of its own. `standing`: a state of things ("has 1,500 troops in").
 */
export type ActSense =
  | 'news'
  | 'planned'
  | 'claimed'
  | 'denied'
  | 'negated'
  | 'doubt'
  | 'threat'
  | 'conditional'
  | 'history'
  | 'habit'
  | 'standing';

/** Words that tell an act: a verb, a noun, a light verb with its noun ("carried out a strike"), a passive. */
export interface ActMention extends Found {
  readonly kind: 'act';
  /** What was done. */
  readonly act: Kind | 'visit' | 'meeting';
  readonly sense: ActSense;
  /** Why that sense, for a person: the words that decided. */
  readonly because: string;
  /** The words that make news less sure ("reportedly", "suspected"); empty where nothing does. */
  readonly hedge?: string;
  /** Whether who did it stands before the words (active), behind "by" (passive), or is said by a noun's neighbours. */
  readonly voice: 'active' | 'passive' | 'noun';
  /** Index of its sentence. */
  readonly sentence: number;
  /** The words within whose clause it stands. */
  readonly clause: Span;
}
