import type { Dataset } from '../model/dataset.ts';
import { eventsOf, type Decision, type DecisionOf } from '../model/decision.ts';
import { applyField, applyWhen } from './apply-fields.ts';
import { applyNames } from './apply-names.ts';
import { applyPlace, type PlaceFinder } from './apply-places.ts';
import { applyReviews, roomForReviews } from './apply-reviews.ts';
import { copyDecisions } from './copy-decisions.ts';
import { editDataset, type Edit } from './edit.ts';
import { effectiveDecisions } from './effective.ts';
import { eventMerger } from './same-event.ts';

/** A dataset as people have decided, and what of that changed nothing. */
export interface Replayed {
  readonly dataset: Dataset;
  /** Decisions whose event, place or name is not there; they stay on record and count once it is there again. */
  readonly idle: readonly Decision[];
}

/**
 * The dataset as people have decided; see {@link replayDecisions}.
 * @param getPlace looks places up that the dataset does not mention; without it they are made of the event's candidates
 */
export function applyDecisions(dataset: Dataset, decisions: readonly Decision[], getPlace?: PlaceFinder): Dataset {
  return replayDecisions(dataset, decisions, getPlace).dataset;
}

/**
 * Replays decisions on a reading, which is not changed; its own decisions are followed by these. Of several decisions on one thing the
 * last one counts. They are applied in this order, whatever the order in which they were made: what names mean, then events that were
 * added, split off or accepted (what was decided on one before it was accepted is in it already), then places, points,
 * times and fields of single events, then events that are the same one, then what is no event. What the decisions on problems, gates, on the
 * order of dates, on different events and on a re-import say is for others to ask; here they stay on record. The cost is linear in the rows,
 * and small for rows that nobody decided on.
 */
export function replayDecisions(
  dataset: Dataset,
  decisions: readonly Decision[],
  getPlace: PlaceFinder = () => undefined,
): Replayed {
  if (decisions.length === 0) return { dataset, idle: [] };
  const { decisions: all, copies } = copyDecisions(decisions);
  const effective = effectiveDecisions(all);
  const names = applyNames(dataset, ofKind(effective, 'name'), getPlace);
  const idle = new Set<Decision>(names.idle);
  const decided = applyToEvents(names.dataset, { effective, copies }, getPlace, idle);
  return {
    dataset: { ...decided, decisions: [...dataset.decisions, ...decisions] },
    idle: decisions.filter((decision) => idle.has(decision)),
  };
}

const CHANGING: readonly Decision['kind'][] = [
  ...(['place', 'point', 'when', 'field', 'same-event', 'not-an-event'] as const),
  ...(['accept', 'split', 'add'] as const),
];

function applyToEvents(
  dataset: Dataset,
  { effective, copies }: { readonly effective: readonly Decision[]; readonly copies: ReadonlySet<Decision> },
  getPlace: PlaceFinder,
  idle: Set<Decision>,
): Dataset {
  const ids = new Set(effective.filter(({ kind }) => CHANGING.includes(kind)).flatMap(eventsOf));
  if (ids.size === 0) return dataset;
  const room = roomForReviews(dataset, effective);
  for (const decision of room.idle) idle.add(decision);
  const edit = editDataset(room.dataset, ids);
  const merger = eventMerger(edit);
  const run = <D extends Decision>(decisions: readonly D[], apply: (decision: D) => boolean): void => {
    for (const decision of decisions) if (!apply(decision)) idle.add(decision);
  };
  applyReviews(edit, effective, room, copies, getPlace);
  run(ofKind(effective, 'place'), (decision) => applyPlace(edit, decision, getPlace));
  run(ofKind(effective, 'point'), (decision) => applyPlace(edit, decision, getPlace));
  run(ofKind(effective, 'when'), (decision) => applyWhen(edit, decision));
  run(ofKind(effective, 'field'), (decision) => applyField(edit, decision));
  const isTold = toldBy(effective);
  run(ofKind(effective, 'same-event'), (decision) => {
    const isIn = isTold(decision);
    return merger.merge(decision, isIn) || (isIn && edit.eventsOf(decision.into).length > 0);
  });
  run(ofKind(effective, 'not-an-event'), (decision) => dropEvent(edit, decision));
  return edit.finish();
}

/** What went into an event before that was accepted stands in it already. */
function toldBy(effective: readonly Decision[]): (merged: DecisionOf<'same-event'>) => boolean {
  const made = new Map(effective.map((decision, i) => [decision, i]));
  const accepted = new Map(ofKind(effective, 'accept').map((one) => [one.event, made.get(one) ?? -1]));
  return (merged) => (made.get(merged) ?? 0) < (accepted.get(merged.into) ?? -1);
}

function dropEvent(edit: Edit, { event }: DecisionOf<'not-an-event'>): boolean {
  const events = edit.eventsOf(event);
  for (const ref of events) edit.drop(ref);
  return events.length > 0;
}

function ofKind<K extends Decision['kind']>(decisions: readonly Decision[], kind: K): DecisionOf<K>[] {
  return decisions.filter((decision): decision is DecisionOf<K> => decision.kind === kind);
}
