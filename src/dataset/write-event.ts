import { NO_SOURCE, type Dataset } from '../model/dataset.ts';
import type { EventSnapshot } from '../model/decision.ts';
import { CONFIDENCES, ROLES, STATUSES, type CountRange, type Incident } from '../model/incident.ts';
import { KIND_IDS } from '../model/kinds.ts';
import { EVIDENCE_FIELDS, type Evidence } from '../model/source.ts';
import { VISIT_STATUSES, type Visit } from '../model/visit.ts';
import type { When } from '../model/when.ts';
import { placeOf, type Where } from '../model/where.ts';
import type { PlaceFinder } from './apply-places.ts';
import type { Edit } from './edit.ts';
import type { Item } from './patch-lists.ts';
import { whenCells } from './when-columns.ts';

/** Writes an event over a row of its table; the row's id and the row of a table that it was read from stay. */
export function writeEvent(edit: Edit, row: number, as: EventSnapshot, getPlace: PlaceFinder): void {
  if (as.table === 'incident') writeIncident(edit, row, as.incident, getPlace);
  else writeVisit(edit, row, as.visit, getPlace);
}

function writeIncident(edit: Edit, row: number, incident: Incident, getPlace: PlaceFinder): void {
  const { incidents, texts } = edit;
  const { killed, wounded, arrested } = incident.casualties;
  setCells(incidents, row, {
    ...sharedCells(edit, incident),
    kind: KIND_IDS.indexOf(incident.kind),
    title: texts.intern(incident.title),
    summary: texts.intern(incident.summary),
    where: whereRow(edit, incident.where, getPlace),
    launch: whereRow(edit, incident.launch, getPlace),
    placeBecause: texts.intern(incident.placeBecause),
    launchBecause: texts.intern(incident.launchBecause),
    ...{ killedMin: least(killed), woundedMin: least(wounded), arrestedMin: least(arrested) },
    ...{ killedMax: most(killed), woundedMax: most(wounded), arrestedMax: most(arrested) },
    casualtiesText: texts.intern(incident.casualties.text),
    status: STATUSES.indexOf(incident.status),
  });
  edit.actors.set(
    row,
    incident.actors.map(({ role, name }) => ({ role: ROLES.indexOf(role), name: texts.intern(name) })),
  );
  edit.incidentSources.set(row, sourceItems(edit, incident.sources));
  edit.incidentEvidence.set(row, evidenceItems(edit, incident.evidence));
}

function writeVisit(edit: Edit, row: number, visit: Visit, getPlace: PlaceFinder): void {
  const { visits, texts } = edit;
  setCells(visits, row, {
    ...sharedCells(edit, visit),
    traveller: texts.intern(visit.traveller),
    role: texts.intern(visit.role),
    from: whereRow(edit, visit.from, getPlace),
    to: whereRow(edit, visit.to, getPlace),
    purpose: texts.intern(visit.purpose),
    status: VISIT_STATUSES.indexOf(visit.status),
    trip: texts.intern(visit.trip),
    leg: visit.leg,
  });
  edit.hosts.set(
    row,
    visit.hosts.map((host) => ({ ref: texts.intern(host) })),
  );
  edit.visitSources.set(row, sourceItems(edit, visit.sources));
  edit.visitEvidence.set(row, evidenceItems(edit, visit.evidence));
}

type SharedName = keyof Dataset['incidents'] & keyof Dataset['visits'];

function sharedCells({ texts }: Edit, event: Incident | Visit): Partial<Record<SharedName, number>> {
  const when: When = event.when;
  return {
    ...whenCells(when),
    whenText: texts.intern(when.text),
    whenBecause: texts.intern(when.because),
    whenAnchor: texts.intern(when.anchor),
    confidence: CONFIDENCES.indexOf(event.confidence),
    confidenceBecause: texts.intern(event.confidenceBecause),
    note: texts.intern(event.note),
  };
}

function setCells<C extends string>(
  columns: { set(column: C, row: number, cell: number): void },
  row: number,
  cells: Partial<Record<C, number>>,
): void {
  for (const [name, cell] of Object.entries<number>(cells as Record<C, number>)) columns.set(name as C, row, cell);
}

function whereRow({ wheres }: Edit, where: Where | null, getPlace: PlaceFinder): number {
  if (where === null) return 0;
  const place = placeOf(where.resolution);
  if (place !== null) wheres.placeOf(place, getPlace);
  return wheres.add(where);
}

function sourceItems({ sources }: Edit, ids: readonly string[]): Item[] {
  return ids.map((id) => ({ ref: sources.rowOf(id) }));
}

function evidenceItems({ sources, texts }: Edit, evidence: readonly Evidence[]): Item[] {
  return evidence.map(({ field, words, source, start, end, rule }) => ({
    field: EVIDENCE_FIELDS.indexOf(field),
    words: texts.intern(words),
    source: source === '' ? NO_SOURCE : sources.rowOf(source),
    start: start ?? -1,
    end: end ?? -1,
    rule: texts.intern(rule),
  }));
}

function least({ min }: CountRange): number {
  return min ?? -1;
}

function most({ max }: CountRange): number {
  return max ?? -1;
}
