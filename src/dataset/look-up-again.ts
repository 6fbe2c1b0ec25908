import { createInterner } from '../base/interner.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { packedNumbers, whereAt } from '../model/read-dataset.ts';
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
  /** True when every name that a look-up answered was asked again. */
  readonly isAll: boolean;
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

/**
 * The dataset with new answers in these rows; events, decisions and every other row stay. Places that nothing stands for any more go.
 * Null when nothing differs.
 */
export function withAnswers(dataset: Dataset, given: NewAnswers): LookedUpAgain | null {
  const counts = { placed: 0, unplaced: 0, moved: 0 };
  const { attribution, packs } = creditOf(dataset, given);
  let isChanged = packs.join('\n') !== dataset.packs.join('\n');
  const wheres: (Where | null)[] = [];
  for (let row = 1; row < dataset.wheres.text.length; row++) {
    const before = whereAt(dataset, row);
    const after = given.answers.get(row);
    wheres.push(after ?? before);
    if (!before || !after) continue;
    const change = changeOf(before, after);
    if (change !== 'none') isChanged = true;
    if (change === 'placed' || change === 'unplaced' || change === 'moved') counts[change] += 1;
  }
  if (!isChanged) return null;
  const interner = createInterner(dataset.strings, packedNumbers(dataset));
  const places = placesOf(dataset, given.places, wheres);
  const placeRows = new Map(places.map((place, i) => [place.id, i + 1]));
  const table = whereTable(interner, (id) => placeRows.get(id) ?? 0, places);
  for (const where of wheres) if (where) table.add(where);
  return { ...counts, dataset: { ...dataset, ...table.finish(), strings: interner.strings, attribution, packs } };
}

/** The credit of the new answers, and that of before where answers stay that it may be for. */
function creditOf(dataset: Dataset, given: NewAnswers): Pick<Dataset, 'attribution' | 'packs'> {
  if (given.isAll && dataset.decisions.length === 0) return given;
  return {
    attribution: [...new Set([...dataset.attribution, ...given.attribution])],
    packs: [...new Set([...dataset.packs, ...given.packs])].sort(),
  };
}

/** The places of before that something still stands for, as they are known now, then new ones. */
function placesOf(dataset: Dataset, given: readonly Place[], wheres: readonly (Where | null)[]): Place[] {
  const news = new Map(given.map((place) => [place.id, roundedPlace(place)]));
  const meant = new Set([
    ...wheres.map((where) => where && placeOf(where.resolution)),
    ...dataset.decisions.flatMap((decision) => (decision.kind === 'place' ? [decision.place] : [])),
  ]);
  const before = new Set(dataset.places.map(({ id }) => id));
  const kept = dataset.places.filter(({ id }) => meant.has(id)).map((place) => news.get(place.id) ?? place);
  return [...kept, ...[...news.values()].filter(({ id }) => !before.has(id))];
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
