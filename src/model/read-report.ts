import type { ActMention } from './act.ts';
import type { ActorMention, CountMention } from './actor-mention.ts';
import type { DateMention, ToponymMention } from './mention.ts';
import type { PlaceId, PlaceKind } from './place.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';
import type { Where } from './where.ts';

/** What is known of the place that a name was resolved to. */
export interface NamedPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO alpha-2 code. */
  readonly country: string;
  /** Name of the first-order division; empty where there is none. */
  readonly admin1: string;
  /** True for the capital of a country; left out for all others. */
  readonly capital?: true;
}

/** A place's name in a report, and what the gazetteer says of it. */
export interface PlacedMention extends ToponymMention {
  readonly where: Where;
  /** What the name alone says, where words before it ("30 km north of") move or widen `where`. */
  readonly named?: Where;
  /** Null unless it was resolved. */
  readonly place: NamedPlace | null;
}

/** All that was found in a report, each list in the order of the text. Events are made of it. */
export interface ReadReport {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlacedMention[];
  readonly actors: readonly ActorMention[];
  readonly counts: readonly CountMention[];
  readonly acts: readonly ActMention[];
}
