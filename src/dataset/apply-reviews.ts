import type { Dataset } from '../model/dataset.ts';
import type { Decision, DecisionOf, EventSnapshot } from '../model/decision.ts';
import { withMark, withoutMark } from '../model/machine-read.ts';
import type { PlaceFinder } from './apply-places.ts';
import type { Edit } from './edit.ts';
import type { EventTable } from './event-fields.ts';
import { growRows } from './grow-rows.ts';
import { rowsOfIds } from './id-index.ts';
import { writeEvent } from './write-event.ts';

type Review = DecisionOf<'accept' | 'add' | 'split'>;

/** A dataset with room for the events that are accepted, added or split off and that it does not have. */
export interface RoomForReviews {
  readonly dataset: Dataset;
  /** Ids of new rows that are written whole. */
  readonly restored: ReadonlySet<string>;
  /** Those for which there is no room: their id is taken, or the event that they split is not there. */
  readonly idle: ReadonlySet<Decision>;
}

/** Adds a row for each event that reviewing made, or that was accepted and is gone. */
export function roomForReviews(dataset: Dataset, decisions: readonly Decision[]): RoomForReviews {
  const reviews = decisions.filter(isReview);
  const ids = new Set(reviews.flatMap((one) => (one.kind === 'split' ? [one.event, one.made] : [one.event])));
  const tables: Readonly<Record<EventTable, Set<string>>> = {
    incidents: new Set(rowsOfIds(dataset, dataset.incidents.id, ids).keys()),
    visits: new Set(rowsOfIds(dataset, dataset.visits.id, ids).keys()),
  };
  const grown: Record<EventTable, string[]> = { incidents: [], visits: [] };
  const restored = new Set<string>();
  const idle = new Set<Decision>();
  const isTaken = (id: string): boolean => tables.incidents.has(id) || tables.visits.has(id);
  const grow = (table: EventTable, id: string): void => {
    grown[table].push(id);
    tables[table].add(id);
  };
  for (const one of reviews) {
    if (one.kind === 'split') continue;
    const table = tableOf(one.as);
    const isThere = tables[table].has(one.event);
    if (isThere ? one.kind === 'add' : isTaken(one.event)) idle.add(one);
    else if (!isThere) {
      grow(table, one.event);
      restored.add(one.event);
    }
  }
  for (const one of reviews) {
    if (one.kind !== 'split' || restored.has(one.made)) continue;
    const from = (['incidents', 'visits'] as const).filter((table) => tables[table].has(one.event));
    if (from.length === 0 || isTaken(one.made)) idle.add(one);
    else for (const table of from) grow(table, one.made);
  }
  return { dataset: growRows(dataset, grown), restored, idle };
}

/**
 * Writes what was accepted, added and split off, in that room.
 * @param copies decisions on an event before it was split, for the event split off: they do not say that anybody looked at that one
 */
export function applyReviews(
  edit: Edit,
  decisions: readonly Decision[],
  { restored, idle }: RoomForReviews,
  copies: ReadonlySet<Decision>,
  getPlace: PlaceFinder,
): void {
  const reviews = decisions.filter(isReview).filter((one) => !idle.has(one));
  const write = (one: DecisionOf<'accept' | 'add'>): void => {
    const row = edit.eventsOf(one.event).find(({ table }) => table === tableOf(one.as))?.row;
    if (row !== undefined) writeEvent(edit, row, copies.has(one) ? marked(one.as) : unmarked(one.as), getPlace);
  };
  for (const one of reviews) if (one.kind !== 'split' && restored.has(one.event)) write(one);
  for (const one of reviews) if (one.kind === 'split' && !restored.has(one.made)) copyEvent(edit, one);
  for (const one of reviews) if (one.kind === 'accept' && !restored.has(one.event)) write(one);
}

function isReview(decision: Decision): decision is Review {
  return decision.kind === 'accept' || decision.kind === 'add' || decision.kind === 'split';
}

function tableOf({ table }: EventSnapshot): EventTable {
  return table === 'incident' ? 'incidents' : 'visits';
}

function unmarked(as: EventSnapshot): EventSnapshot {
  return withNote(as, withoutMark);
}

function marked(as: EventSnapshot): EventSnapshot {
  return withNote(as, withMark);
}

function withNote(as: EventSnapshot, change: (note: string) => string): EventSnapshot {
  if (as.table === 'incident') return { ...as, incident: { ...as.incident, note: change(as.incident.note) } };
  return { ...as, visit: { ...as.visit, note: change(as.visit.note) } };
}

/** The copy has no row of a table: that row says one event. */
function copyEvent(edit: Edit, { event, made }: DecisionOf<'split'>): void {
  for (const { table, row } of edit.eventsOf(event)) {
    const to = edit.eventsOf(made).find((one) => one.table === table)?.row;
    if (to === undefined) continue;
    if (table === 'incidents') copyCells(edit.incidents, edit.dataset.incidents, row, to);
    else copyCells(edit.visits, edit.dataset.visits, row, to);
    const lists = table === 'incidents' ? INCIDENT_LISTS : VISIT_LISTS;
    for (const name of lists) edit[name].set(to, edit[name].get(row));
  }
}

const INCIDENT_LISTS = ['actors', 'incidentSources', 'incidentEvidence'] as const;
const VISIT_LISTS = ['hosts', 'visitSources', 'visitEvidence'] as const;

function copyCells<C extends object>(
  patch: {
    get(column: keyof C & string, row: number): number;
    set(column: keyof C & string, row: number, cell: number): void;
  },
  columns: C,
  from: number,
  to: number,
): void {
  for (const name of Object.keys(columns) as (keyof C & string)[]) {
    if (name !== 'id' && name !== 'original' && !name.endsWith('End')) patch.set(name, to, patch.get(name, from));
  }
}
