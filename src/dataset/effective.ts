import { eventsOf, type Decision } from '../model/decision.ts';

/** The decisions that count: of several on one thing the last one, in the order in which they were made. */
export function effectiveDecisions(decisions: readonly Decision[]): Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = thingOf(decision);
    last.delete(key);
    last.set(key, decision);
  }
  return withoutSuperseded([...last.values()]);
}

/** The kinds that change single events, and that are in an accepted event already when they were made before. */
export const CORRECTING: readonly Decision['kind'][] = ['place', 'point', 'when', 'field'];

function withoutSuperseded(decisions: readonly Decision[]): Decision[] {
  const accepted = new Map(decisions.flatMap((one, i) => (one.kind === 'accept' ? [[one.event, i] as const] : [])));
  return decisions.filter(
    (one, i) => !('event' in one) || !CORRECTING.includes(one.kind) || i >= (accepted.get(one.event) ?? 0),
  );
}

/** What a decision is about: two decisions on the same thing have the same text. */
function thingOf(decision: Decision): string {
  return JSON.stringify([sortOf(decision), ...partsOf(decision)]);
}

function sortOf({ kind }: Decision): string {
  if (kind === 'point') return 'place';
  if (kind === 'different-events') return 'same-event';
  if (kind === 'accept') return 'not-an-event';
  return kind === 'refuse' ? 'take' : kind;
}

function partsOf(decision: Decision): readonly (string | null)[] {
  switch (decision.kind) {
    case 'place':
    case 'point':
      return [decision.event, decision.role];
    case 'name':
      return [decision.words, decision.country, decision.admin1];
    case 'gate':
      return [decision.gate, decision.words];
    case 'field':
      return [decision.event, decision.field];
    case 'ignore':
      return [decision.source, decision.code, decision.column, decision.came];
    case 'date-order':
      return [decision.table];
    case 'take':
    case 'refuse':
      return [decision.event, decision.field, decision.came];
    case 'same-event':
    case 'different-events':
      return [...eventsOf(decision)].sort();
    case 'split':
      return [decision.made];
    case 'when':
    case 'not-an-event':
    case 'accept':
    case 'add':
      return [decision.event];
  }
}
