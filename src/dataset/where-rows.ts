import { growingTable } from '../base/columns.ts';
import type { Interner } from '../base/interner.ts';
import type { GivenPoint } from '../model/nearest.ts';
import type { LonLat } from '../model/place.ts';
import type { ProblemPlace } from '../model/problem.ts';
import type { PlaceQuestion, Where } from '../model/where.ts';
import { askedPlaces } from './asked-places.ts';
import { givenWheres, isPlainlyGiven } from './given-wheres.ts';

/** A question for the gazetteer. */
export interface AskedQuestion {
  readonly question: PlaceQuestion;
  /** Row of `Dataset.wheres` that takes the answer. */
  readonly row: number;
}

/** The rows of `Dataset.wheres` before questions are answered; row 0 is none. */
export interface WhereRows {
  readonly ask: (question: PlaceQuestion, at?: ProblemPlace) => number;
  readonly give: (where: Where, at?: ProblemPlace) => number;
  readonly questions: () => readonly AskedQuestion[];
  readonly placesAsked: (wanted: ReadonlySet<number>) => ReadonlyMap<number, readonly ProblemPlace[]>;
  readonly pointsGiven: () => readonly GivenPoint[];
  readonly pointAt: (row: number) => LonLat | null;
  /** All rows from 1 on. */
  readonly all: () => Generator<{ readonly ask: PlaceQuestion } | Where>;
}

/** No rows. */
export function whereRows(interner: Interner): WhereRows {
  /** What stands in a row: the number of a plainly given one plus 1, or 0 for an object of `objects`. */
  const rows = growingTable({ given: 'u32', object: 'u32' });
  const objects: ({ readonly ask: PlaceQuestion } | Where)[] = [];
  const given = givenWheres(interner);
  const rowOfGiven = growingTable({ row: 'u32' });
  const rowOfKey = new Map<string, number>();
  const asked = askedPlaces();

  const rowFor = (key: string, make: () => (typeof objects)[number]): number => {
    const known = rowOfKey.get(key);
    if (known !== undefined) return known;
    const row = rows.append();
    rows.columns.object[row] = objects.push(make()) - 1;
    rowOfKey.set(key, row + 1);
    return row + 1;
  };
  const rowForGiven = (where: Where): number => {
    const number = given.numberOf(where);
    if (number < rowOfGiven.length) return rowOfGiven.columns.row[number] ?? 0;
    const row = rows.append();
    rows.columns.given[row] = number + 1;
    const at = rowOfGiven.append();
    rowOfGiven.columns.row[at] = row + 1;
    return row + 1;
  };
  const at = (row: number): (typeof objects)[number] | undefined => {
    const number = rows.columns.given[row - 1] ?? 0;
    return number > 0 ? given.at(number - 1) : objects[rows.columns.object[row - 1] ?? 0];
  };
  const isRow = (row: number): boolean => row >= 1 && row <= rows.length;
  const pointAt = (row: number): LonLat | null => {
    if (!isRow(row)) return null;
    const number = rows.columns.given[row - 1] ?? 0;
    if (number > 0) return given.pointAt(number - 1);
    const where = at(row);
    return where === undefined || 'ask' in where ? null : where.point;
  };
  const noted = (row: number, place: ProblemPlace | undefined): number => {
    if (place) asked.add(row, place);
    return row;
  };

  return {
    ask: (question, place) =>
      noted(
        rowFor(questionKey(question), () => ({ ask: { ...question } })),
        place,
      ),
    give: (where, place) =>
      noted(isPlainlyGiven(where) ? rowForGiven(where) : rowFor(JSON.stringify(where), () => where), place),
    questions() {
      const found: AskedQuestion[] = [];
      for (let row = 1; row <= rows.length; row++) {
        const where = rows.columns.given[row - 1] === 0 ? at(row) : undefined;
        if (where && 'ask' in where) found.push({ question: where.ask, row });
      }
      return found;
    },
    placesAsked: (wanted) => asked.of(wanted),
    pointsGiven() {
      const withPoint: number[] = [];
      for (let row = 1; row <= rows.length; row++) if (pointAt(row) !== null) withPoint.push(row);
      const places = asked.of(new Set(withPoint));
      return withPoint.flatMap((row) => {
        const [where, stands] = [at(row), places.get(row)];
        if (where === undefined || 'ask' in where || where.point === null || stands === undefined) return [];
        return [{ point: where.point, country: where.country, at: stands }];
      });
    },
    pointAt,
    *all() {
      for (let row = 1; row <= rows.length; row++) {
        const where = at(row);
        if (where) yield where;
      }
    },
  };
}

function questionKey({ name, country, admin1, near }: PlaceQuestion): string {
  return `${name}\u0000${country}\u0000${admin1}\u0000${near ? `${near[0]},${near[1]}` : ''}`;
}
