import type { Dataset } from '../model/dataset.ts';
import { eventsOf, type Decision, type EventSnapshot } from '../model/decision.ts';
import type { Evidence, Source } from '../model/source.ts';
import { replayDecisions, type Replayed } from './apply.ts';
import type { PlaceFinder } from './apply-places.ts';
import { eventsAgain } from './events-again.ts';
import { rowsOfIds } from './id-index.ts';
import { wordFinder, type WordFinder } from './locate-words.ts';
import { isBare } from './gather-sources.ts';

/** Decisions as a later reading has their events. */
export interface CarriedOver {
  /** In their order; those about events that are not found stay as they were. */
  readonly decisions: readonly Decision[];
  /** The new ids of events that were found by their words. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Fits decisions to a later reading of the same reports: an event that has another id now is found by its passage, and the words of
 * accepted and added events are found anew where the text has moved. To be replayed on that reading.
 * @param earlier the dataset that they were made on, where it is known: its texts and events help to find them
 */
export function carryOver(
  reading: Dataset,
  decisions: readonly Decision[],
  earlier: Dataset | null = null,
): CarriedOver {
  const finder = wordFinder(reading.sources, earlier?.sources ?? []);
  const made = new Set(
    decisions.flatMap((one) => (one.kind === 'split' ? [one.made] : one.kind === 'add' ? [one.event] : [])),
  );
  const named = new Set(decisions.flatMap(eventsOf).filter((id) => !made.has(id)));
  const there = new Set(
    [reading.incidents.id, reading.visits.id].flatMap((ids) => [...rowsOfIds(reading, ids, named).keys()]),
  );
  const gone = new Set([...named].filter((id) => !there.has(id)));
  const renamed = eventsAgain(reading, gone, there, decisions, earlier, finder);
  return { renamed, decisions: decisions.map((one) => carried(one, renamed, finder)) };
}

/**
 * Replays the decisions of an earlier dataset on a later reading of its reports, see {@link carryOver}. Sources that only its events have, and
 * places that nobody else knows, come with it.
 */
export function replayEarlier(reading: Dataset, earlier: Dataset, getPlace: PlaceFinder = () => undefined): Replayed {
  const { decisions } = carryOver(reading, earlier.decisions, earlier);
  const places = new Map(earlier.places.map((place) => [place.id, place]));
  const { dataset, idle } = replayDecisions(reading, decisions, (id) => getPlace(id) ?? places.get(id));
  const sources = new Map(earlier.sources.map((source) => [source.id, source]));
  const known = (source: Source): Source => (isBare(source) ? (sources.get(source.id) ?? source) : source);
  return { idle, dataset: { ...dataset, sources: dataset.sources.map(known) } };
}

function carried(decision: Decision, renamed: ReadonlyMap<string, string>, finder: WordFinder): Decision {
  if (!('event' in decision)) return decision;
  const idOf = (id: string): string => renamed.get(id) ?? id;
  const at = decision.passage && finder.locate(decision.passage, decision.passage.words);
  const head = { event: idOf(decision.event), ...(at && { passage: { ...at, words: decision.passage.words } }) };
  if (decision.kind === 'accept' || decision.kind === 'add')
    return { ...decision, ...head, as: snapshotNow(decision.as, head.event, finder) };
  if (decision.kind === 'same-event') return { ...decision, ...head, into: idOf(decision.into) };
  if (decision.kind === 'different-events') return { ...decision, ...head, other: idOf(decision.other) };
  return { ...decision, ...head };
}

function snapshotNow(as: EventSnapshot, id: string, finder: WordFinder): EventSnapshot {
  const sourceOf = (source: string): string => finder.sourceOf(source)?.id ?? source;
  const now = ({
    sources,
    evidence,
  }: {
    readonly sources: readonly string[];
    readonly evidence: readonly Evidence[];
  }) => ({
    id,
    sources: [...new Set(sources.map(sourceOf))],
    evidence: evidence.map((one) => evidenceNow(one, finder)),
  });
  if (as.table === 'incident') return { ...as, incident: { ...as.incident, ...now(as.incident) } };
  return { ...as, visit: { ...as.visit, ...now(as.visit) } };
}

/** Words that cannot be found any more keep their source and have no range. */
function evidenceNow(evidence: Evidence, finder: WordFinder): Evidence {
  const { source, start, end, words } = evidence;
  const found = source === '' ? null : finder.sourceOf(source);
  if (!found) return evidence;
  if (start === null || end === null || found.text === '') return { ...evidence, source: found.id };
  const at = finder.locate({ source, start, end }, words);
  return { ...evidence, ...(at ?? { source: found.id, start: null, end: null }) };
}
