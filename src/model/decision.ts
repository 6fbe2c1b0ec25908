import type { Actor, Confidence, CountRange, Incident, Status } from './incident.ts';
import type { Kind } from './kinds.ts';
import type { DateOrder } from './mapping.ts';
import type { LonLat, PlaceId } from './place.ts';
import type { ProblemCode } from './problem.ts';
import type { Visit, VisitStatus } from './visit.ts';
import type { TimePrecision } from './when.ts';

/** The places that an event can have: `where` and `launch` of an incident, `from` and `to` of a visit; the last word is how columns call them. */
export const PLACE_ROLES = ['where', 'launch', 'from', 'to'] as const;

/** A place that an event can have. */
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** The words of a report that tell an event: by them it is found again where a later reading gives it another id. */
export interface Passage {
  /** Id of the source. */
  readonly source: string;
  /** Range in the source's text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands there: it is looked for where the text has moved. */
  readonly words: string;
}

/** An event, whole, as it was when a person looked at it. Its id is the decision's `event`. */
export type EventSnapshot =
  { readonly table: 'incident'; readonly incident: Incident } | { readonly table: 'visit'; readonly visit: Visit };

/** Who decided, when and why; every decision has it. */
export interface DecisionHead {
  readonly by: string;
  /** ISO day or instant. */
  readonly on: string;
  readonly why: string;
  /** Made in one go with the decision before it: both are undone and done again together. */
  readonly isWithLast?: true;
  /** What tells the event; decisions on events that a program read have it. */
  readonly passage?: Passage;
}

/** A field of an event and what a person says it is. A field that the event's table does not have changes nothing. */
export type FieldValue =
  | { readonly field: 'kind'; readonly value: Kind }
  | { readonly field: 'status'; readonly value: Status | VisitStatus }
  | { readonly field: 'confidence'; readonly value: Confidence }
  | { readonly field: 'title' | 'summary' | 'note' | 'traveller' | 'role' | 'purpose'; readonly value: string }
  | { readonly field: 'killed' | 'wounded' | 'arrested'; readonly value: CountRange }
  | { readonly field: 'actors'; readonly value: readonly Actor[] }
  | { readonly field: 'hosts'; readonly value: readonly string[] };

/** What a person can decide; ids of events are those of the dataset. */
type Decided =
  /** The event was at this place. */
  | { readonly kind: 'place'; readonly event: string; readonly role: PlaceRole; readonly place: PlaceId }
  /** The event was at this point, as picked on the map; the words stay. Null: the point that the input gave is not meant, and nothing else says where. */
  | { readonly kind: 'point'; readonly event: string; readonly role: PlaceRole; readonly point: LonLat | null }
  /**
   * These words mean this place, or this point, for every event that says so and that nobody decided on by itself.
   * `country` and `admin1` as they stand with the words; empty for any.
   */
  | {
      readonly kind: 'name';
      readonly words: string;
      readonly country: string;
      readonly admin1: string;
      readonly means: { readonly place: PlaceId } | { readonly point: LonLat };
    }
  /**
   * What a table calls a country or a governorate, and nobody knows, is this one: a code of ISO 3166-1 alpha-2 or a governorate's name. On
   * record: what the names of places mean by it is decided beside it.
   */
  | { readonly kind: 'gate'; readonly gate: 'country' | 'admin1'; readonly words: string; readonly means: string }
  /** ISO days or instants, both inclusive; null for an open end, both null for undated. */
  | {
      readonly kind: 'when';
      readonly event: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly precision: TimePrecision;
    }
  | ({ readonly kind: 'field'; readonly event: string } & FieldValue)
  /** `event` goes, and what it knows is kept with `into`. */
  | { readonly kind: 'same-event'; readonly event: string; readonly into: string }
  | { readonly kind: 'different-events'; readonly event: string; readonly other: string }
  | { readonly kind: 'not-an-event'; readonly event: string }
  /**
   * A person looked at an event that a program read, and it is right as shown here, with all that was decided on it before. It is no longer
   * marked, and stays exactly so on a later reading, also where that one does not find it.
   */
  | { readonly kind: 'accept'; readonly event: string; readonly as: EventSnapshot }
  /** The report tells two events: a copy of `event`, as it was decided on before, gets the id `made`. */
  | { readonly kind: 'split'; readonly event: string; readonly made: string }
  /** An event that a person made. */
  | { readonly kind: 'add'; readonly event: string; readonly as: EventSnapshot }
  /** A problem that is none. `came`: null for all of that column, whatever came. */
  | {
      readonly kind: 'ignore';
      readonly source: string;
      readonly code: ProblemCode;
      readonly column: string | null;
      readonly came: string | null;
    }
  /** How the dates of a table are read, for its next reading. */
  | { readonly kind: 'date-order'; readonly table: string; readonly order: DateOrder }
  /** What a later reading of the same table says of a field was taken, or refused; `came`: what it said. A refused change is proposed no more. */
  | { readonly kind: 'take' | 'refuse'; readonly event: string; readonly field: string; readonly came: string };

/** A person's correction, plain JSON: appended, never written over a reading. */
export type Decision = DecisionHead & Decided;

/** The decision of a kind. */
export type DecisionOf<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

/** The events that a decision is about, by id; none for one about a name, a problem or a table. */
export function eventsOf(decision: Decision): readonly string[] {
  if (!('event' in decision)) return [];
  if (decision.kind === 'same-event') return [decision.event, decision.into];
  if (decision.kind === 'split') return [decision.event, decision.made];
  return decision.kind === 'different-events' ? [decision.event, decision.other] : [decision.event];
}
