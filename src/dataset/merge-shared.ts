import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';

/**
 * What datasets hold besides events: decisions, attribution and packs of both, each once. Null when the incoming one brings nothing of that.
 * @param renamed new ids of events of the incoming dataset
 */
export function joinShared(
  open: Dataset,
  incoming: Dataset,
  renamed: ReadonlyMap<string, string>,
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

function withNewIds(decision: Decision, renamed: ReadonlyMap<string, string>): Decision {
  const idOf = (id: string): string => renamed.get(id) ?? id;
  if (!('event' in decision)) return decision;
  if (decision.kind === 'same-event') return { ...decision, event: idOf(decision.event), into: idOf(decision.into) };
  if (decision.kind === 'different-events') {
    return { ...decision, event: idOf(decision.event), other: idOf(decision.other) };
  }
  return { ...decision, event: idOf(decision.event) };
}
