import {
  incidentAt,
  incidentRowOf,
  KINDS,
  visitAt,
  visitRowOf,
  type Dataset,
  type Evidence,
  type EventSnapshot,
  type PlaceRole,
  type Source,
  type When,
  type Where,
} from '../../index.ts';

/** The event with this id, whole; null when the dataset has none. */
export function eventOf(dataset: Dataset, table: 'incidents' | 'visits', id: string): EventSnapshot | null {
  const row = (table === 'incidents' ? incidentRowOf : visitRowOf)(dataset, id);
  if (row === null) return null;
  return table === 'incidents'
    ? { table: 'incident', incident: incidentAt(dataset, row) }
    : { table: 'visit', visit: visitAt(dataset, row) };
}

/** What both kinds of events have. */
export interface Common {
  readonly id: string;
  readonly when: When;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly string[];
  readonly note: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly confidenceBecause: string;
}

/** The fields that both kinds of events have. */
export function commonOf(event: EventSnapshot): Common {
  return event.table === 'incident' ? event.incident : event.visit;
}

/** What an event is called. */
export function titleOfEvent(event: EventSnapshot): string {
  if (event.table === 'visit') return event.visit.traveller || event.visit.role;
  return event.incident.title || KINDS[event.incident.kind].label;
}

/** A place of an event; null where it has none of that role. */
export function whereOf(event: EventSnapshot, role: PlaceRole): Where | null {
  if (event.table === 'incident') {
    return role === 'where' ? event.incident.where : role === 'launch' ? event.incident.launch : null;
  }
  return role === 'from' ? event.visit.from : role === 'to' ? event.visit.to : null;
}

/** The place that an event is mostly about. */
export function mainRole(event: EventSnapshot): PlaceRole {
  return event.table === 'incident' ? 'where' : 'to';
}

/** The reports of an event, the first one first. */
export function sourcesOf(dataset: Dataset, event: EventSnapshot): Source[] {
  return commonOf(event).sources.flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []);
}
