import type { Decision } from './decision.ts';
import type { Actor, Casualties, Incident } from './incident.ts';
import type { Place } from './place.ts';
import type { ProblemPlace } from './problem.ts';
import type { RawRow } from './raw-rows.ts';
import type { Source } from './source.ts';
import type { Visit } from './visit.ts';
import type { When } from './when.ts';
import type { PlaceQuestion, Where } from './where.ts';

/** An incident whose places are rows given out by the sink; 0 for none. `original`: as `addOriginal` gave it; left out or 0 for none. */
export type IncidentRow = Omit<Incident, 'where' | 'launch'> & {
  readonly where: number;
  readonly launch: number;
  readonly original?: number;
};

/** A visit whose places are rows given out by the sink; 0 for none. `original` as in {@link IncidentRow}. */
export type VisitRow = Omit<Visit, 'from' | 'to'> & {
  readonly from: number;
  readonly to: number;
  readonly original?: number;
};

/** A table whose own columns are kept with the events. */
export interface TableToKeep {
  /** As problems call it. */
  readonly name: string;
  /** The known shape that it is read as; empty for none. */
  readonly preset: string;
  readonly columns: readonly string[];
}

/** A time as columns hold it, to be given with many rows. */
export interface SharedWhen {
  readonly start: number;
  readonly end: number;
  readonly timePrecision: number;
  readonly timeFlags: number;
  readonly timeStated: number;
  readonly text: number;
  readonly because: number;
  readonly anchor: number;
}

/** Casualties as columns hold them: -1 where a number is not known. */
export interface SharedCasualties {
  readonly killedMin: number;
  readonly killedMax: number;
  readonly woundedMin: number;
  readonly woundedMax: number;
  readonly arrestedMin: number;
  readonly arrestedMax: number;
  readonly text: number;
}

/** An actor as columns hold it: index of `ROLES`, number of a text. */
export interface SharedActor {
  readonly role: number;
  readonly name: number;
}

/** An incident whose parts are as columns hold them, so that nothing is made for a row. Texts are numbers of the sink. */
export interface CompactIncident {
  readonly id: number;
  readonly title: number;
  readonly summary: number;
  readonly note: number;
  /** Indexes of `KIND_IDS`, `STATUSES` and `CONFIDENCES`. */
  readonly kind: number;
  readonly status: number;
  readonly confidence: number;
  readonly confidenceBecause: number;
  readonly when: SharedWhen;
  /** As `askWhere` and `giveWhere` gave it. */
  readonly where: number;
  readonly casualties: SharedCasualties;
  /** The first `actorCount` of them count. */
  readonly actors: readonly SharedActor[];
  readonly actorCount: number;
  /** As `shareSources` gave it. */
  readonly sources: readonly number[];
  /** As `addRawOriginal` gave it. */
  readonly original: number;
}

/** Takes rows of large tables. What is shared is made once and given with many rows. */
export interface CompactSink {
  /** The number of a text that rows share. */
  shareText(text: string): number;
  /** The number of a text that hardly any other row has. */
  packText(text: string): number;
  /** As `packText` for the bytes of a text in UTF-8, behind a beginning. */
  packBytes(bytes: Uint8Array, from: number, to: number, beginning: Uint8Array): number;
  shareWhen(when: When): SharedWhen;
  shareCasualties(casualties: Casualties): SharedCasualties;
  shareActor(actor: Actor): SharedActor;
  /** @param ids of sources */
  shareSources(ids: readonly string[]): readonly number[];
  /** As `addOriginal` for the last table; keeps the bytes that the row stands in. */
  addRawOriginal(line: number, row: RawRow): number;
  addIncident(incident: CompactIncident): void;
}

/** What readers of large tables write events into. */
export interface TableSink extends EventSink {
  readonly compact: CompactSink;
}

/** What readers write events into: it copies every row into columns at once, so a caller may reuse the row object. */
export interface EventSink {
  addSource(source: Source): void;
  /** Adds a place that `giveWhere` rows refer to. */
  addPlace(place: Place): void;
  /**
   * Notes a question for the gazetteer; equal questions share one row. The answer is filled in when the dataset is finished.
   * `at`: where in the input it stands, so that a place nobody knows can be pointed at.
   */
  askWhere(question: PlaceQuestion, at?: ProblemPlace): number;
  /**
   * Takes a `Where` as it is, such as from a file of our own; equal ones share one row.
   * `at`: where in the input it stands, for coordinates that can be checked against what the file says of them.
   */
  giveWhere(where: Where, at?: ProblemPlace): number;
  /** Begins a table whose own columns are kept; rows may be longer than `columns`, whose names are read when the dataset is finished. Returns its index. */
  addTable(table: TableToKeep): number;
  /**
   * Keeps the cells of a row as they stand. Returns what the event refers to it by.
   * @param line where it begins in the file @param table index of its table; the last one by default
   */
  addOriginal(line: number, cells: readonly string[], table?: number): number;
  addIncident(row: IncidentRow): void;
  addVisit(row: VisitRow): void;
  addDecision(decision: Decision): void;
}
