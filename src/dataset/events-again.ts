import { NO_SOURCE, type Dataset } from '../model/dataset.ts';
import type { Decision, EventSnapshot, Passage } from '../model/decision.ts';
import { FAMILY_OF_KIND, KIND_IDS } from '../model/kinds.ts';
import { incidentAt, sliceOf, textAt, visitAt } from '../model/read-dataset.ts';
import { EVIDENCE_FIELDS } from '../model/source.ts';
import type { EventTable } from './event-fields.ts';
import { rowsOfIds } from './id-index.ts';
import type { WordFinder, WordPlace } from './locate-words.ts';

/** What is known of an event that a reading does not have under its id. */
interface Sought {
  readonly id: string;
  readonly at: WordPlace;
  /** Null where nothing tells. */
  readonly table: EventTable | null;
  readonly kind: number;
  readonly place: string;
}

/** An event of the reading by the words that tell it. */
interface Found {
  readonly id: string;
  readonly table: EventTable;
  readonly kind: number;
  readonly place: string;
  readonly tells: readonly WordPlace[];
}

/**
 * The ids that events of before have in a reading, by the words that tell them. An event goes to one only where it fits that one better than
 * any other, and that one fits no other better: where several may be meant, none is.
 * @param ids those that the reading does not have
 * @param taken ids of the reading that are decided on under their own name
 */
export function eventsAgain(
  reading: Dataset,
  ids: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  decisions: readonly Decision[],
  earlier: Dataset | null,
  finder: WordFinder,
): ReadonlyMap<string, string> {
  const sought = soughtEvents(ids, decisions, earlier, finder);
  if (sought.length === 0) return new Map();
  const found = toldEvents(reading, new Set(sought.map(({ at }) => at.source))).filter(({ id }) => !taken.has(id));
  const scores = sought.map((one) => found.map((other) => scoreOf(one, other, textOf(one.at.source))));
  const again = new Map<string, string>();
  sought.forEach((one, i) => {
    const best = onlyBest(scores[i] ?? []);
    if (best === null) return;
    const rival = onlyBest(scores.map((row) => row[best] ?? 0));
    const other = found[best];
    if (rival === i && other) again.set(one.id, other.id);
  });
  return again;

  function textOf(source: string): string {
    return reading.sources.find(({ id }) => id === source)?.text ?? '';
  }
}

function soughtEvents(
  ids: ReadonlySet<string>,
  decisions: readonly Decision[],
  earlier: Dataset | null,
  finder: WordFinder,
): Sought[] {
  const shown = snapshotsOf(ids, decisions, earlier);
  const passages = new Map<string, Passage>();
  for (const one of decisions) if ('event' in one && one.passage) passages.set(one.event, one.passage);
  return [...ids].flatMap((id): Sought[] => {
    const as = shown.get(id);
    const passage = passages.get(id) ?? (as && passageOf(as));
    const at = passage && finder.locate(passage, passage.words);
    if (!at) return [];
    const table = as
      ? tableOf(as)
      : /\/visit-[^/]*$/.test(id)
        ? 'visits'
        : /\/incident-[^/]*$/.test(id)
          ? 'incidents'
          : null;
    const place = as?.table === 'incident' ? as.incident.where : as?.visit.to;
    const kind = as?.table === 'incident' ? KIND_IDS.indexOf(as.incident.kind) : -1;
    return [{ id, at, table, kind, place: place?.text ?? '' }];
  });
}

/** The events as they were shown last: as they were accepted, else as they stand in the dataset of before. */
function snapshotsOf(
  ids: ReadonlySet<string>,
  decisions: readonly Decision[],
  earlier: Dataset | null,
): ReadonlyMap<string, EventSnapshot> {
  const shown = new Map<string, EventSnapshot>();
  if (earlier) {
    for (const [id, row] of rowsOfIds(earlier, earlier.incidents.id, ids))
      shown.set(id, { table: 'incident', incident: incidentAt(earlier, row) });
    for (const [id, row] of rowsOfIds(earlier, earlier.visits.id, ids))
      shown.set(id, { table: 'visit', visit: visitAt(earlier, row) });
  }
  for (const one of decisions) if (one.kind === 'accept' && ids.has(one.event)) shown.set(one.event, one.as);
  return shown;
}

function tableOf({ table }: EventSnapshot): EventTable {
  return table === 'incident' ? 'incidents' : 'visits';
}

/** The words that tell an event first. */
function passageOf(as: EventSnapshot): Passage | undefined {
  const { evidence } = as.table === 'incident' ? as.incident : as.visit;
  const told = evidence.find(({ field, start }) => TELLS.includes(field) && start !== null);
  if (!told || told.start === null || told.end === null) return undefined;
  return { source: told.source, start: told.start, end: told.end, words: told.words };
}

/** What an incident and a visit are told by. */
const TELLS: readonly string[] = ['kind', 'status'];

/** The events of a reading that words of these sources tell. */
function toldEvents(reading: Dataset, sources: ReadonlySet<string>): Found[] {
  const wanted = new Set(reading.sources.flatMap(({ id }, row) => (sources.has(id) ? [row] : [])));
  const { incidents, visits } = reading;
  const placeText = (where: number | undefined): string => textAt(reading, reading.wheres.text[where ?? 0]);
  return [
    ...Array.from(incidents.id, (id, row): Found => {
      const tells = tellsOf(reading, reading.incidentEvidence, sliceOf(incidents.evidenceEnd, row), wanted);
      const place = tells.length === 0 ? '' : placeText(incidents.where[row]);
      return { id: textAt(reading, id), table: 'incidents', kind: incidents.kind[row] ?? 0, place, tells };
    }),
    ...Array.from(visits.id, (id, row): Found => {
      const tells = tellsOf(reading, reading.visitEvidence, sliceOf(visits.evidenceEnd, row), wanted);
      const place = tells.length === 0 ? '' : placeText(visits.to[row]);
      return { id: textAt(reading, id), table: 'visits', kind: -1, place, tells };
    }),
  ].filter(({ tells }) => tells.length > 0);
}

function tellsOf(
  { sources }: Dataset,
  { field, source, start, end }: Dataset['incidentEvidence'],
  [from, to]: readonly [number, number],
  wanted: ReadonlySet<number>,
): WordPlace[] {
  const found: WordPlace[] = [];
  for (let i = from; i < to; i++) {
    const row = source[i] ?? NO_SOURCE;
    if (!wanted.has(row) || (start[i] ?? -1) < 0 || !TELLS.includes(EVIDENCE_FIELDS[field[i] ?? 0] ?? '')) continue;
    found.push({ source: sources[row]?.id ?? '', start: start[i] ?? 0, end: end[i] ?? 0 });
  }
  return found;
}

/** 0 where it is not that event; more where more speaks for it. */
function scoreOf({ at, table, kind, place }: Sought, other: Found, text: string): number {
  if (table !== null && table !== other.table) return 0;
  const own = other.tells.filter(({ source }) => source === at.source);
  const isSameWords = own.some(({ start, end }) => start < at.end && end > at.start);
  const [from, to] = sentenceAround(text, at);
  const isSameFamily = kind >= 0 && FAMILY_OF_KIND[kind] === FAMILY_OF_KIND[other.kind];
  const isNear = own.some(({ start }) => start >= from && start < to) && (isSameFamily || other.table === 'visits');
  if (!isSameWords && !isNear) return 0;
  return (
    (isSameWords ? 8 : 1) +
    (kind >= 0 && kind === other.kind ? 2 : isSameFamily ? 1 : 0) +
    (place !== '' && place === other.place ? 4 : 0)
  );
}

/** From the end of the sentence before to the end of this one, about. */
function sentenceAround(text: string, { start, end }: WordPlace): readonly [number, number] {
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const ends = ['. ', '! ', '? ', '\n'].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  return [before + 1, Math.min(text.length, ...ends)];
}

/** The index of the greatest number where no other is as great; null for zeros. */
function onlyBest(numbers: readonly number[]): number | null {
  const most = Math.max(0, ...numbers);
  const first = numbers.indexOf(most);
  return most > 0 && numbers.lastIndexOf(most) === first ? first : null;
}
