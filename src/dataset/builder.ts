import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { GivenPoint } from '../model/nearest.ts';
import type { LonLat, Place, PlaceId } from '../model/place.ts';
import type { ProblemPlace } from '../model/problem.ts';
import type { TableSink } from '../model/sink.ts';
import type { PlaceQuestion, Where } from '../model/where.ts';
import { eventTables } from './event-tables.ts';
import { originalTables } from './original-tables.ts';
import { sourceTable } from './source-table.ts';
import { textStore } from './text-store.ts';
import { whereRows, type AskedQuestion } from './where-rows.ts';
import { roundedPlace, whereTable } from './where-table.ts';

export type { AskedQuestion };

/** A name that stands with given points. */
export interface NameGiven {
  /** `near` is the point of the first row. */
  readonly question: PlaceQuestion;
  /** Rows of `Dataset.wheres`. */
  readonly rows: readonly number[];
}

/** What a dataset needs besides the events. */
export interface DatasetFrame {
  readonly title: string;
  /** Answers a question; called once for each different one. */
  readonly resolve: (question: PlaceQuestion) => Where;
  /**
   * The place that the name of a given point means, see `namesGiven`; undefined where it is not known or lies elsewhere. The point stays.
   * @param row row of `Dataset.wheres`
   */
  readonly attach?: (row: number) => PlaceId | undefined;
  readonly getPlace: (id: PlaceId) => Place | undefined;
  readonly attribution: readonly string[];
  readonly packs: readonly string[];
}

/** A sink that makes a dataset. Everything is copied into columns at once; no object is kept for a row. */
export interface DatasetBuilder extends TableSink {
  /** The different questions asked so far, in the order they were first asked. */
  questions(): readonly AskedQuestion[];
  /** Where in the input the questions of these rows stand, in the order in which they were asked. */
  placesAsked(rows: ReadonlySet<number>): ReadonlyMap<number, readonly ProblemPlace[]>;
  /** The coordinates that were given with a place in the input, in the order in which they were first given. */
  pointsGiven(): readonly GivenPoint[];
  /**
   * The different names that stand with given points, for `attach`: a name with its country and first-order division is asked once for
   * all points of one square of a degree. Names of points that have a place already are left out.
   */
  namesGiven(): readonly NameGiven[];
  /** The point of a row of `Dataset.wheres` that was given; null where there is none. */
  pointAt(row: number): LonLat | null;
  /** The dataset; the builder takes no more rows afterwards. */
  finish(frame: DatasetFrame): Dataset;
}

/** An empty builder. */
export function createDatasetBuilder(): DatasetBuilder {
  const texts = textStore();
  const { interner } = texts;
  const sources = sourceTable();
  const originals = originalTables();
  const events = eventTables(texts, sources.rowOf);
  const decisions: Decision[] = [];
  const given = new Map<PlaceId, Place>();
  const wheres = whereRows(interner);

  return {
    addSource: sources.add,
    addPlace: (place) => void given.set(place.id, roundedPlace(place)),
    askWhere: wheres.ask,
    giveWhere: wheres.give,
    addTable: originals.addTable,
    addOriginal: originals.addOriginal,
    addIncident: events.addIncident,
    addVisit: events.addVisit,
    compact: { ...events.compact, addRawOriginal: originals.addRawOriginal },
    addDecision: (decision) => void decisions.push(decision),
    questions: wheres.questions,
    placesAsked: wheres.placesAsked,
    pointsGiven: wheres.pointsGiven,
    namesGiven() {
      const names = new Map<string, { question: PlaceQuestion; rows: number[] }>();
      let row = 0;
      for (const where of wheres.all()) {
        row++;
        if ('ask' in where || !isNameGiven(where)) continue;
        const { text: name, country, admin1, point: near } = where;
        const key = `${name}\u0000${country}\u0000${admin1}\u0000${near.map(Math.floor).join()}`;
        const known = names.get(key);
        if (known) known.rows.push(row);
        else names.set(key, { question: { name, country, admin1, near, asWritten: true }, rows: [row] });
      }
      return [...names.values()];
    },
    pointAt: wheres.pointAt,
    finish({ title, resolve, attach, getPlace, attribution, packs }) {
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
      let row = 0;
      for (const where of wheres.all()) {
        row++;
        if ('ask' in where) table.add(resolve(where.ask));
        else table.add(attach === undefined ? where : withPlace(where, attach, row));
      }
      const packed = texts.finish();
      const { tables, renumber } = originals.finish();
      return {
        title,
        strings: interner.strings,
        packed,
        ...events.finish(renumber),
        ...table.finish(),
        tables,
        sources: sources.finish(),
        decisions,
        attribution,
        packs,
      };
    },
  };
}

/** True for a point that was given with a name nobody looked up. */
function isNameGiven(where: Where): where is Where & { readonly point: LonLat } {
  const { text, point, resolution } = where;
  return text !== '' && point !== null && resolution.kind === 'given' && resolution.place === undefined;
}

function withPlace(where: Where, attach: (row: number) => PlaceId | undefined, row: number): Where {
  const place = isNameGiven(where) ? attach(row) : undefined;
  return place === undefined ? where : { ...where, resolution: { kind: 'given', place } };
}
