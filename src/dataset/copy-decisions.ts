import type { Decision, EventSnapshot } from '../model/decision.ts';
import { CORRECTING } from './effective.ts';

/** Decisions with those that an event which was split off takes along. */
export interface CopiedDecisions {
  readonly decisions: readonly Decision[];
  /** Those that were added: what was decided on the first event before it was split. */
  readonly copies: ReadonlySet<Decision>;
}

/** An event that is split off is a copy of the other one as it was decided on by then. */
export function copyDecisions(decisions: readonly Decision[]): CopiedDecisions {
  const copies = new Set<Decision>();
  if (!decisions.some(({ kind }) => kind === 'split')) return { decisions, copies };
  const all: Decision[] = [];
  for (const decision of decisions) {
    const before = all.length;
    all.push(decision);
    if (decision.kind !== 'split') continue;
    for (let at = 0; at < before; at++) {
      const copy = copyFor(all[at] as Decision, decision.event, decision.made);
      if (copy === null) continue;
      copies.add(copy);
      all.push(copy);
    }
  }
  return { decisions: all, copies };
}

function copyFor(decision: Decision, event: string, made: string): Decision | null {
  if (!('event' in decision) || decision.event !== event) return null;
  if (decision.kind === 'accept') return { ...decision, event: made, as: snapshotWithId(decision.as, made) };
  return CORRECTING.includes(decision.kind) ? { ...decision, event: made } : null;
}

/** The same event under another id. */
export function snapshotWithId(as: EventSnapshot, id: string): EventSnapshot {
  if (as.table === 'incident') return { ...as, incident: { ...as.incident, id } };
  return { ...as, visit: { ...as.visit, id } };
}
