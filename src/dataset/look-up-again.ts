import { createInterner } from '../base/interner.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { whereAt } from '../model/read-dataset.ts';
import { placeOf, type PlaceQuestion, type Where } from '../model/where.ts';
import { roundedPlace, whereTable } from './where-table.ts';

/** A name of an open dataset as it would be asked today. */
export interface NameToAsk {
  /** Row of `Dataset.wheres`. */
  readonly row: number;
  readonly question: PlaceQuestion;
}

/** New answers for rows of `Dataset.wheres`, with what they were made from. */
export interface NewAnswers {
  readonly answers: ReadonlyMap<number, Where>;
  readonly places: readonly Place[];
  readonly attribution: readonly string[];
  readonly packs: readonly string[];
}

/** A dataset after its names were asked again, and how many names changed, each counted once. */
export interface LookedUpAgain {
  readonly dataset: Dataset;
  /** Had no point, has one now. */
  readonly placed: number;
  /** Had a point, has none now. */
  readonly unplaced: number;
  /** Has another point or stands for another place. */
  readonly moved: number;
}

/** The names that may be asked again: never what a person decided, what the file gave, or what no words stand for. */
export function namesToAsk(dataset: Dataset, resolvedToo: boolean): NameToAsk[] {
  const names: NameToAsk[] = [];
  for (let row = 1; row < dataset.wheres.text.length; row++) {
    const where = whereAt(dataset, row);
    if (!where || where.text === '') continue;
    const { kind } = where.resolution;
    const isOpen = kind === 'unknown' || kind === 'ambiguous' || (kind === 'resolved' && resolvedToo);
    if (!isOpen) continue;
    const { text: name, country, admin1 } = where;
    names.push({ row, question: { name, country, admin1, near: null } });
  }
  return names;
}

/** The dataset with new answers in these rows; events, decisions and every other row stay. Null when no answer differs. */
export function withAnswers(dataset: Dataset, given: NewAnswers): LookedUpAgain | null {
  const counts = { placed: 0, unplaced: 0, moved: 0 };
  let isChanged = false;
  const interner = createInterner(dataset.strings);
  const news = new Map(given.places.map((place) => [place.id, roundedPlace(place)]));
  const places = dataset.places.map((place) => news.get(place.id) ?? place);
  const placeRows = new Map(places.map((place, i) => [place.id, i + 1]));
  for (const place of news.values()) {
    if (!placeRows.has(place.id)) placeRows.set(place.id, places.push(place));
  }
  const table = whereTable(interner, (id) => placeRows.get(id) ?? 0, places);
  for (let row = 1; row < dataset.wheres.text.length; row++) {
    const before = whereAt(dataset, row);
    const after = given.answers.get(row);
    if (before && after) {
      const change = changeOf(before, after);
      if (change !== 'none') isChanged = true;
      if (change === 'placed' || change === 'unplaced' || change === 'moved') counts[change] += 1;
    }
    const where = after ?? before;
    if (where) table.add(where);
  }
  if (!isChanged) return null;
  const made = table.finish();
  return {
    ...counts,
    dataset: {
      ...dataset,
      ...made,
      strings: interner.strings,
      attribution: [...new Set([...dataset.attribution, ...given.attribution])],
      packs: given.packs,
    },
  };
}

function changeOf(before: Where, after: Where): 'none' | 'placed' | 'unplaced' | 'moved' | 'reasons' {
  if (before.point === null && after.point !== null) return 'placed';
  if (before.point !== null && after.point === null) return 'unplaced';
  if (placeOf(before.resolution) !== placeOf(after.resolution) || !isSamePoint(before, after)) return 'moved';
  const words = ({ resolution, because, candidates }: Where): string =>
    JSON.stringify([resolution.kind, because, candidates.map(({ place }) => place)]);
  return words(before) === words(after) ? 'none' : 'reasons';
}

/** Points are kept to six decimals. */
function isSamePoint({ point: a }: Where, { point: b }: Where): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a[0] - b[0]) < 2e-6 && Math.abs(a[1] - b[1]) < 2e-6;
}
