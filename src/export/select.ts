import { parseMoment } from '../base/calendar.ts';
import { foldName } from '../base/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import { FAMILIES } from '../model/families.ts';
import { FAMILY_OF_KIND, KIND_IDS } from '../model/kinds.ts';
import { machineReadNotes } from '../model/count-machine-read.ts';
import { PRECISIONS, precisionRank, type Precision } from '../model/precision.ts';
import { incidentCount, placeOfWhere, textAt, visitCount } from '../model/read-dataset.ts';

/** What to keep. A part that is left out narrows nothing. */
export interface Selection {
  /** ISO days or instants, both inclusive. With either, undated events are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Kinds or families of incident, and `visit`. */
  readonly kinds?: readonly string[] | undefined;
  /** Ids of places, or names in any spelling: of the place, of its first-order division, of its country by code. */
  readonly places?: readonly string[] | undefined;
  /** Ids of places to keep beside those of `places`, such as all that lie in an area. */
  readonly placeIds?: ReadonlySet<string> | undefined;
  /** The coarsest precision to keep. */
  readonly minPrecision?: Precision | undefined;
  /** Only events that a person has looked at, or made: none that is marked as machine-read. */
  readonly reviewed?: boolean | undefined;
  /** Rows to choose from; all by default. */
  readonly incidents?: Iterable<number> | undefined;
  readonly visits?: Iterable<number> | undefined;
}

/** Rows in the order of the dataset (or as they were given). */
export interface SelectedRows {
  readonly incidents: readonly number[];
  readonly visits: readonly number[];
}

/** The events that pass every part of a selection. What is surely and what is possibly in the time window is kept alike. */
export function selectEvents(dataset: Dataset, selection: Selection): SelectedRows {
  const { incidents, visits } = dataset;
  const inWindow = windowTest(selection);
  const isPlaceKept = placeTest(dataset, selection);
  const isKindKept = kindTest(selection);
  const isMarked = selection.reviewed === true ? machineReadNotes(dataset) : () => false;
  return {
    incidents: [...(selection.incidents ?? rowsOf(incidentCount(dataset)))].filter(
      (row) =>
        !isMarked(incidents.note[row] ?? 0) &&
        isKindKept(incidents.kind[row] ?? 0) &&
        inWindow(incidents.start[row] ?? NaN, incidents.end[row] ?? NaN) &&
        isPlaceKept([incidents.where[row] ?? 0]),
    ),
    visits: [...(selection.visits ?? rowsOf(visitCount(dataset)))].filter(
      (row) =>
        !isMarked(visits.note[row] ?? 0) &&
        isKindKept('visit') &&
        inWindow(visits.start[row] ?? NaN, visits.end[row] ?? NaN) &&
        isPlaceKept([visits.to[row] ?? 0, visits.from[row] ?? 0]),
    ),
  };
}

/** True when the selection keeps everything. */
export function isWhole(selection: Selection): boolean {
  const { from, to, kinds, places, placeIds, minPrecision, reviewed, incidents, visits } = selection;
  return (
    reviewed !== true &&
    [from, to, kinds, places, placeIds, minPrecision, incidents, visits].every((part) => part === undefined)
  );
}

/** True for what `Selection.from` and `to` understand. */
export function isMoment(text: string): boolean {
  return parseMoment(text) !== undefined;
}

/** True for what `Selection.kinds` understands. */
export function isKindWord(word: string): boolean {
  return word === 'visit' || [...KIND_IDS, ...FAMILIES].some((known) => known === word);
}

function windowTest({ from, to }: Selection): (start: number, end: number) => boolean {
  if (from === undefined && to === undefined) return () => true;
  const opens = from === undefined ? -Infinity : moment(from).startMs;
  const closes = to === undefined ? Infinity : moment(to).endMs;
  return (start, end) => start < closes && end > opens;
}

function moment(text: string) {
  const read = parseMoment(text);
  if (!read) throw new Error(`invalid day: ${text}`);
  return read;
}

function kindTest({ kinds }: Selection): (kind: number | 'visit') => boolean {
  if (kinds === undefined) return () => true;
  const wanted = new Set(kinds);
  return (kind) => {
    if (kind === 'visit') return wanted.has('visit');
    return wanted.has(KIND_IDS[kind] ?? '') || wanted.has(FAMILIES[FAMILY_OF_KIND[kind] ?? 0] ?? '');
  };
}

/** The first row of `wheres` is the event's own place, which the precision is asked of; any of them may be the place asked for. */
function placeTest(
  dataset: Dataset,
  { places, placeIds, minPrecision }: Selection,
): (wheres: readonly number[]) => boolean {
  const coarsest = minPrecision === undefined ? PRECISIONS.length : precisionRank(minPrecision);
  const isAsked = places !== undefined || placeIds !== undefined;
  const wanted = new Set((places ?? []).flatMap((place) => [place, foldName(place)]).filter((name) => name !== ''));
  const answers = new Map<number, boolean>();
  const isWanted = (where: number): boolean => {
    let answer = answers.get(where);
    if (answer === undefined) {
      const id = placeIds === undefined ? undefined : placeOfWhere(dataset, where)?.id;
      answer =
        !isAsked ||
        (id !== undefined && placeIds?.has(id) === true) ||
        namesOf(dataset, where).some((name) => wanted.has(name));
      answers.set(where, answer);
    }
    return answer;
  };
  return (wheres) => (dataset.wheres.precision[wheres[0] ?? 0] ?? 0) <= coarsest && wheres.some(isWanted);
}

function namesOf(dataset: Dataset, where: number): string[] {
  if (where === 0) return [];
  const words = foldName(textAt(dataset, dataset.wheres.text[where]));
  const place = placeOfWhere(dataset, where);
  if (!place) return [words];
  const spellings = place.spellings.map(({ text }) => foldName(text));
  return [words, place.id, foldName(place.name), foldName(place.admin1), place.country, ...spellings].filter(
    (name) => name !== '',
  );
}

function rowsOf(count: number): number[] {
  return Array.from({ length: count }, (_, row) => row);
}
