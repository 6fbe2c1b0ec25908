import type { Decision } from './decision.ts';
import type { Incident } from './incident.ts';
import type { Place } from './place.ts';
import type { ProblemPlace } from './problem.ts';
import type { Source } from './source.ts';
import type { Visit } from './visit.ts';
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
