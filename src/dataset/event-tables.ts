import { growingTable, type GrowingTable } from '../base/columns.ts';
import {
  ACTOR_SPEC,
  EVIDENCE_SPEC,
  INCIDENT_SPEC,
  NO_SOURCE,
  REFERENCE_SPEC,
  VISIT_SPEC,
  type Dataset,
} from '../model/dataset.ts';
import { CONFIDENCES, ROLES, STATUSES, type Confidence } from '../model/incident.ts';
import { KIND_IDS, type Kind } from '../model/kinds.ts';
import type { IncidentRow, VisitRow } from '../model/sink.ts';
import { EVIDENCE_FIELDS, type Evidence } from '../model/source.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import type { When } from '../model/when.ts';
import type { FinishedTables, OriginalTables } from './original-tables.ts';
import type { TextStore } from './text-store.ts';
import { whenCells } from './when-columns.ts';

/** The parts of a dataset that hold its events. */
export type EventParts = Pick<
  Dataset,
  | 'incidents'
  | 'visits'
  | 'actors'
  | 'hosts'
  | 'incidentSources'
  | 'visitSources'
  | 'incidentEvidence'
  | 'visitEvidence'
>;

/** The tables of events while they are filled. */
export interface EventTables {
  readonly addIncident: (row: IncidentRow) => void;
  readonly addVisit: (row: VisitRow) => void;
  /** The texts must be finished. @param renumber gives a column of numbers of rows of tables their last values */
  readonly finish: (renumber: FinishedTables['renumber']) => EventParts;
}

const KIND_CODES = new Map<Kind, number>(KIND_IDS.map((kind, code) => [kind, code]));

/** What a text is of an event, for `OriginalTables.intern`; further actors have the numbers behind. */
const FIELDS = { title: 0, whenText: 1, actor: 2 } as const;

/** Actors beyond share a field. */
const MOST_ACTORS = 8;

/** Empty tables. @param sourceRow row of a source by its id */
export function eventTables(
  texts: TextStore,
  originals: Pick<OriginalTables, 'find' | 'intern'>,
  sourceRow: (id: string) => number,
): EventTables {
  const { intern } = texts;
  const pack = (text: string): number => originals.find(text) ?? texts.pack(text);
  const incidents = growingTable(INCIDENT_SPEC);
  const visits = growingTable(VISIT_SPEC);
  const actors = growingTable(ACTOR_SPEC);
  const hosts = growingTable(REFERENCE_SPEC);
  const incidentSources = growingTable(REFERENCE_SPEC);
  const visitSources = growingTable(REFERENCE_SPEC);
  const incidentEvidence = growingTable(EVIDENCE_SPEC);
  const visitEvidence = growingTable(EVIDENCE_SPEC);

  const addRefs = (
    table: GrowingTable<typeof REFERENCE_SPEC>,
    names: readonly string[],
    refOf: (name: string) => number,
  ): number => {
    for (const name of names) {
      const n = table.append();
      table.columns.ref[n] = refOf(name);
    }
    return table.length;
  };
  const addEvidence = (table: GrowingTable<typeof EVIDENCE_SPEC>, list: readonly Evidence[]): number => {
    for (const { field, words, source, start, end, rule } of list) {
      const n = table.append();
      const c = table.columns;
      c.field[n] = EVIDENCE_FIELDS.indexOf(field);
      c.words[n] = intern(words);
      c.source[n] = source === '' ? NO_SOURCE : sourceRow(source);
      c.start[n] = start ?? -1;
      c.end[n] = end ?? -1;
      c.rule[n] = intern(rule);
    }
    return table.length;
  };
  const writeShared = (table: typeof incidents | typeof visits, n: number, row: SharedCells): void => {
    const c = table.columns;
    const when = whenCells(row.when);
    c.id[n] = texts.pack(row.id);
    c.start[n] = when.start;
    c.end[n] = when.end;
    c.timePrecision[n] = when.timePrecision;
    c.timeFlags[n] = when.timeFlags;
    c.timeStated[n] = when.timeStated;
    c.whenText[n] = originals.intern(row.when.text, FIELDS.whenText);
    c.whenBecause[n] = intern(row.when.because);
    c.whenAnchor[n] = intern(row.when.anchor);
    c.confidence[n] = CONFIDENCES.indexOf(row.confidence);
    c.confidenceBecause[n] = intern(row.confidenceBecause);
    c.note[n] = pack(row.note);
    c.original[n] = row.original ?? 0;
  };

  return {
    addIncident(row) {
      const n = incidents.append();
      const c = incidents.columns;
      writeShared(incidents, n, row);
      c.kind[n] = KIND_CODES.get(row.kind) ?? 0;
      c.title[n] = originals.intern(row.title, FIELDS.title);
      c.summary[n] = pack(row.summary);
      c.where[n] = row.where;
      c.launch[n] = row.launch;
      c.placeBecause[n] = intern(row.placeBecause);
      c.launchBecause[n] = intern(row.launchBecause);
      const { killed, wounded, arrested, text } = row.casualties;
      c.killedMin[n] = killed.min ?? -1;
      c.killedMax[n] = killed.max ?? -1;
      c.woundedMin[n] = wounded.min ?? -1;
      c.woundedMax[n] = wounded.max ?? -1;
      c.arrestedMin[n] = arrested.min ?? -1;
      c.arrestedMax[n] = arrested.max ?? -1;
      c.casualtiesText[n] = intern(text);
      c.status[n] = STATUSES.indexOf(row.status);
      let field: number = FIELDS.actor;
      for (const { role, name } of row.actors) {
        const at = actors.append();
        actors.columns.role[at] = ROLES.indexOf(role);
        actors.columns.name[at] = originals.intern(name, field);
        if (field < FIELDS.actor + MOST_ACTORS) field++;
      }
      c.actorsEnd[n] = actors.length;
      c.sourcesEnd[n] = addRefs(incidentSources, row.sources, sourceRow);
      c.evidenceEnd[n] = addEvidence(incidentEvidence, row.evidence);
    },
    addVisit(row) {
      const n = visits.append();
      const c = visits.columns;
      writeShared(visits, n, row);
      c.traveller[n] = intern(row.traveller);
      c.role[n] = intern(row.role);
      c.from[n] = row.from;
      c.to[n] = row.to;
      c.purpose[n] = intern(row.purpose);
      c.status[n] = VISIT_STATUSES.indexOf(row.status);
      c.trip[n] = intern(row.trip);
      c.leg[n] = row.leg;
      c.hostsEnd[n] = addRefs(hosts, row.hosts, intern);
      c.sourcesEnd[n] = addRefs(visitSources, row.sources, sourceRow);
      c.evidenceEnd[n] = addEvidence(visitEvidence, row.evidence);
    },
    finish(renumber) {
      for (const { columns, length } of [incidents, visits]) renumber(columns.original, length);
      const { id, summary, note } = incidents.columns;
      for (const column of [id, summary, note]) texts.settle(column, incidents.length);
      for (const column of [visits.columns.id, visits.columns.note]) texts.settle(column, visits.length);
      return {
        incidents: incidents.finish(),
        visits: visits.finish(),
        actors: actors.finish(),
        hosts: hosts.finish(),
        incidentSources: incidentSources.finish(),
        visitSources: visitSources.finish(),
        incidentEvidence: incidentEvidence.finish(),
        visitEvidence: visitEvidence.finish(),
      };
    },
  };
}

interface SharedCells {
  readonly id: string;
  readonly when: When;
  readonly confidence: Confidence;
  readonly confidenceBecause: string;
  readonly note: string;
  readonly original?: number;
}
