import type { LonLat } from '../model/place.ts';
import type { Precision } from '../model/precision.ts';
import type { Spelling } from '../model/place.ts';
import type { MatchKind } from '../model/where.ts';
import type { Lookup } from './lookup.ts';
import type { PackPlace } from './pack-places.ts';

/** A place that the words may mean, as ranked. */
export interface Match {
  readonly place: PackPlace;
  readonly spelling: Spelling;
  /** Left out where no look-up of a name gave it. */
  readonly how?: MatchKind;
  /** Decimal logarithm of the place's weight: a difference of 1 is a factor of ten. */
  readonly score: number;
  readonly because: readonly string[];
}

/** What an expression was read as. */
export type Reading =
  | {
      readonly status: 'resolved';
      readonly place: PackPlace;
      /** The place as it was ranked. */
      readonly match: Match;
      readonly point: LonLat;
      readonly precision: Precision;
      readonly radiusMetres: number;
      readonly because: readonly string[];
      /** The others that were considered, best first. */
      readonly others: readonly Match[];
      /** True when the words name a people: "Iraqi". */
      readonly demonym: boolean;
    }
  | {
      readonly status: 'ambiguous' | 'unknown';
      readonly because: readonly string[];
      readonly others: readonly Match[];
    };

/** An area that the place must lie in: one of these containers. */
export interface Gate {
  readonly label: string;
  readonly containers: readonly PackPlace[];
  /** Set for a district whose edge is not known: places so near (metres) to its middle or its town may be of it, the nearer the better. */
  readonly reachMetres?: number;
}

/** What holds for all words of one question. */
export interface Context {
  readonly lookup: Lookup;
  readonly gates: readonly Gate[];
  readonly near: LonLat | null;
  /** True where typing errors are not looked for. */
  readonly asWritten?: boolean;
  /** Reads an inner expression; words shorter than the whole, so it ends. */
  read(text: string, gates?: readonly Gate[]): Reading;
  /** The same for words that may name an area around others: the user's own lists do not count. */
  readArea(text: string): Reading;
}

/** A form of place expression: undefined when the words do not have it. */
export type Form = (text: string, context: Context) => Reading | undefined;

/** A reading that found nothing, with what it came near to. */
export function unknown(because: readonly string[], others: readonly Match[] = []): Reading {
  return { status: 'unknown', because, others };
}

/** The reading with one more reason at its end. */
export function withReason(reading: Reading, ...reasons: readonly string[]): Reading {
  return { ...reading, because: [...reading.because, ...reasons] };
}
