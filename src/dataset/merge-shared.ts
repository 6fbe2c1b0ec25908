import type { Dataset } from '../model/dataset.ts';
import { snapshotWithId } from './copy-decisions.ts';
import type { Decision, EventSnapshot } from '../model/decision.ts';
import type { Incident } from '../model/incident.ts';

/** New ids of events and sources. */
export interface RenamedIds {
  readonly events: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * What datasets hold besides events: decisions, attribution and packs of both, each once. Null when the incoming one brings nothing of that.
 * @param renamed new ids of what stands in the incoming dataset
 */
export function joinShared(
  open: Dataset,
  incoming: Dataset,
  renamed: RenamedIds = { events: new Map(), sources: new Map() },
): Pick<Dataset, 'decisions' | 'attribution' | 'packs'> | null {
  const known = new Set(open.decisions.map((decision) => JSON.stringify(decision)));
  const news = incoming.decisions
    .map((decision) => withNewIds(decision, renamed))
    .filter((decision) => !known.has(JSON.stringify(decision)));
  const attribution = joined(open.attribution, incoming.attribution);
  const packs = joined(open.packs, incoming.packs);
  const isNew = news.length > 0 || attribution.length > open.attribution.length || packs.length > open.packs.length;
  return isNew ? { decisions: [...open.decisions, ...news], attribution, packs } : null;
}

/** The one list, and what it has not of the other behind it. */
function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one, ...other.filter((text) => !one.includes(text))];
}

function withNewIds(decision: Decision, { events, sources }: RenamedIds): Decision {
  if (!('event' in decision)) return decision;
  const idOf = (id: string): string => events.get(id) ?? id;
  const sourceOf = (id: string): string => sources.get(id) ?? id;
  const { passage } = decision;
  const head = {
    event: idOf(decision.event),
    ...(passage && { passage: { ...passage, source: sourceOf(passage.source) } }),
  };
  switch (decision.kind) {
    case 'same-event':
      return { ...decision, ...head, into: idOf(decision.into) };
    case 'different-events':
      return { ...decision, ...head, other: idOf(decision.other) };
    case 'split':
      return { ...decision, ...head, made: idOf(decision.made) };
    case 'accept':
    case 'add':
      return { ...decision, ...head, as: withNewSources(snapshotWithId(decision.as, head.event), sourceOf) };
    case 'place':
    case 'point':
    case 'when':
    case 'field':
    case 'not-an-event':
    case 'take':
    case 'refuse':
      return { ...decision, ...head };
  }
}

function withNewSources(as: EventSnapshot, sourceOf: (id: string) => string): EventSnapshot {
  const moved = ({ sources, evidence }: Pick<Incident, 'sources' | 'evidence'>) => ({
    sources: sources.map(sourceOf),
    evidence: evidence.map((one) => ({ ...one, source: sourceOf(one.source) })),
  });
  if (as.table === 'incident') return { ...as, incident: { ...as.incident, ...moved(as.incident) } };
  return { ...as, visit: { ...as.visit, ...moved(as.visit) } };
}
