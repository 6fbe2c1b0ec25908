import { createInterner } from '../base/interner.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { GivenPoint } from '../model/nearest.ts';
import type { Place, PlaceId } from '../model/place.ts';
import type { ProblemPlace } from '../model/problem.ts';
import type { EventSink } from '../model/sink.ts';
import type { PlaceQuestion, Where } from '../model/where.ts';
import { askedPlaces } from './asked-places.ts';
import { eventTables } from './event-tables.ts';
import { sourceTable } from './source-table.ts';
import { roundedPlace, whereTable } from './where-table.ts';

/** A question for the gazetteer. */
export interface AskedQuestion {
  readonly question: PlaceQuestion;
  /** Row of `Dataset.wheres` that takes the answer. */
  readonly row: number;
}

/** What a dataset needs besides the events. */
export interface DatasetFrame {
  readonly title: string;
  /** Answers a question; called once for each different one. */
  readonly resolve: (question: PlaceQuestion) => Where;
  readonly getPlace: (id: PlaceId) => Place | undefined;
  readonly attribution: readonly string[];
  readonly packs: readonly string[];
}

/** A sink that makes a dataset. Everything is copied into columns at once; no object is kept for a row. */
export interface DatasetBuilder extends EventSink {
  /** The different questions asked so far, in the order they were first asked. */
  questions(): readonly AskedQuestion[];
  /** Where in the input the questions of these rows stand, in the order in which they were asked. */
  placesAsked(rows: ReadonlySet<number>): ReadonlyMap<number, readonly ProblemPlace[]>;
  /** The coordinates that were given with a place in the input, in the order in which they were first given. */
  pointsGiven(): readonly GivenPoint[];
  /** The dataset; the builder takes no more rows afterwards. */
  finish(frame: DatasetFrame): Dataset;
}

/** An empty builder. */
export function createDatasetBuilder(): DatasetBuilder {
  const interner = createInterner();
  const sources = sourceTable();
  const events = eventTables(interner, sources.rowOf);
  const decisions: Decision[] = [];
  const given = new Map<PlaceId, Place>();
  const rows: ({ ask: PlaceQuestion } | Where)[] = [];
  const rowOfKey = new Map<string, number>();
  const asked = askedPlaces();

  const rowFor = (key: string, make: () => (typeof rows)[number]): number => {
    let row = rowOfKey.get(key);
    if (row === undefined) {
      rows.push(make());
      row = rows.length;
      rowOfKey.set(key, row);
    }
    return row;
  };

  return {
    addSource: sources.add,
    addPlace: (place) => void given.set(place.id, roundedPlace(place)),
    askWhere(question, at) {
      const row = rowFor(questionKey(question), () => ({ ask: { ...question } }));
      if (at) asked.add(row, at);
      return row;
    },
    giveWhere(where, at) {
      const row = rowFor(JSON.stringify(where), () => where);
      if (at) asked.add(row, at);
      return row;
    },
    addTable: () => undefined,
    addOriginal: () => 0,
    addIncident: events.addIncident,
    addVisit: events.addVisit,
    addDecision: (decision) => void decisions.push(decision),
    questions: () => rows.flatMap((row, i) => ('ask' in row ? [{ question: row.ask, row: i + 1 }] : [])),
    placesAsked: (wanted) => asked.of(wanted),
    pointsGiven() {
      const given = rows.flatMap((row, i) => ('ask' in row || row.point === null ? [] : [{ row: i + 1, where: row }]));
      const places = asked.of(new Set(given.map(({ row }) => row)));
      return given.flatMap(({ row, where: { point, country } }) => {
        const at = places.get(row);
        return point === null || at === undefined ? [] : [{ point, country, at }];
      });
    },
    finish({ title, resolve, getPlace, attribution, packs }) {
      const places = [...given.values()];
      const placeRows = new Map(places.map((place, i) => [place.id, i + 1]));
      const placeRow = (id: PlaceId): number => {
        const known = placeRows.get(id);
        if (known !== undefined) return known;
        const place = getPlace(id);
        if (!place) return 0;
        places.push(roundedPlace(place));
        placeRows.set(id, places.length);
        return places.length;
      };
      const table = whereTable(interner, placeRow, places);
      for (const row of rows) table.add('ask' in row ? resolve(row.ask) : row);
      return {
        title,
        strings: interner.strings,
        ...events.finish(interner.strings.length),
        ...table.finish(),
        sources: sources.finish(),
        decisions,
        attribution,
        packs,
      };
    },
  };
}

function questionKey({ name, country, admin1, near }: PlaceQuestion): string {
  return `${name}\u0000${country}\u0000${admin1}\u0000${near ? `${near[0]},${near[1]}` : ''}`;
}
