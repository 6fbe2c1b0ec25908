import { pagedTable, type PagedTable } from '../base/paged-table.ts';
import {
  ACTOR_SPEC,
  EVIDENCE_SPEC,
  INCIDENT_SPEC,
  NO_SOURCE,
  REFERENCE_SPEC,
  VISIT_SPEC,
  type Dataset,
} from '../model/dataset.ts';
import { CONFIDENCES, ROLES, STATUSES, type Casualties, type Confidence } from '../model/incident.ts';
import { KIND_IDS, type Kind } from '../model/kinds.ts';
import type {
  CompactIncident,
  CompactSink,
  IncidentRow,
  SharedActor,
  SharedCasualties,
  SharedWhen,
  VisitRow,
} from '../model/sink.ts';
import { EVIDENCE_FIELDS, type Evidence } from '../model/source.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import type { When } from '../model/when.ts';
import type { FinishedTables } from './original-tables.ts';
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
  readonly compact: Omit<CompactSink, 'addRawOriginal'>;
  readonly addIncident: (row: IncidentRow) => void;
  readonly addVisit: (row: VisitRow) => void;
  /** The texts must be finished. @param renumber gives a column of numbers of rows of tables their last values */
  readonly finish: (renumber: FinishedTables['renumber']) => EventParts;
}

const KIND_CODES = new Map<Kind, number>(KIND_IDS.map((kind, code) => [kind, code]));

/** Empty tables. @param sourceRow row of a source by its id */
export function eventTables(texts: TextStore, sourceRow: (id: string) => number): EventTables {
  const { intern, pack, packBytes, settle } = texts;
  const incidents = pagedTable(INCIDENT_SPEC);
  const visits = pagedTable(VISIT_SPEC);
  const actors = pagedTable(ACTOR_SPEC);
  const hosts = pagedTable(REFERENCE_SPEC);
  const incidentSources = pagedTable(REFERENCE_SPEC);
  const visitSources = pagedTable(REFERENCE_SPEC);
  const incidentEvidence = pagedTable(EVIDENCE_SPEC);
  const visitEvidence = pagedTable(EVIDENCE_SPEC);

  const addRefs = (
    table: PagedTable<typeof REFERENCE_SPEC>,
    names: readonly string[],
    refOf: (name: string) => number,
  ): number => {
    for (const name of names) {
      const n = table.append();
      table.columns.ref[n] = refOf(name);
    }
    return table.length;
  };
  const addEvidence = (table: PagedTable<typeof EVIDENCE_SPEC>, list: readonly Evidence[]): number => {
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
  const addActor = (role: number, name: number): void => {
    const at = actors.append();
    actors.columns.role[at] = role;
    actors.columns.name[at] = name;
  };
  const writeWhen = (table: typeof incidents | typeof visits, n: number, when: SharedWhen): void => {
    const c = table.columns;
    c.start[n] = when.start;
    c.end[n] = when.end;
    c.timePrecision[n] = when.timePrecision;
    c.timeFlags[n] = when.timeFlags;
    c.timeStated[n] = when.timeStated;
    c.whenText[n] = when.text;
    c.whenBecause[n] = when.because;
    c.whenAnchor[n] = when.anchor;
  };
  const writeCasualties = (n: number, cells: SharedCasualties): void => {
    const c = incidents.columns;
    c.killedMin[n] = cells.killedMin;
    c.killedMax[n] = cells.killedMax;
    c.woundedMin[n] = cells.woundedMin;
    c.woundedMax[n] = cells.woundedMax;
    c.arrestedMin[n] = cells.arrestedMin;
    c.arrestedMax[n] = cells.arrestedMax;
    c.casualtiesText[n] = cells.text;
  };
  const writeShared = (table: typeof incidents | typeof visits, n: number, row: SharedCells): void => {
    const c = table.columns;
    c.id[n] = pack(row.id);
    writeWhen(table, n, sharedWhen(row.when, intern));
    c.confidence[n] = CONFIDENCES.indexOf(row.confidence);
    c.confidenceBecause[n] = intern(row.confidenceBecause);
    c.note[n] = pack(row.note);
    c.original[n] = row.original ?? 0;
  };

  const addCompact = (row: CompactIncident): void => {
    const n = incidents.append();
    const c = incidents.columns;
    c.id[n] = row.id;
    writeWhen(incidents, n, row.when);
    c.confidence[n] = row.confidence;
    c.confidenceBecause[n] = row.confidenceBecause;
    c.note[n] = row.note;
    c.original[n] = row.original;
    c.kind[n] = row.kind;
    c.title[n] = row.title;
    c.summary[n] = row.summary;
    c.where[n] = row.where;
    writeCasualties(n, row.casualties);
    c.status[n] = row.status;
    for (let i = 0; i < row.actorCount; i++) {
      const { role, name } = row.actors[i] as SharedActor;
      addActor(role, name);
    }
    c.actorsEnd[n] = actors.length;
    for (let i = 0; i < row.sources.length; i++) {
      const at = incidentSources.append();
      incidentSources.columns.ref[at] = row.sources[i] as number;
    }
    c.sourcesEnd[n] = incidentSources.length;
    c.evidenceEnd[n] = incidentEvidence.length;
  };

  return {
    compact: {
      shareText: intern,
      packText: pack,
      packBytes,
      shareWhen: (when) => sharedWhen(when, intern),
      shareCasualties: (casualties) => casualtyCells(casualties, intern),
      shareActor: ({ role, name }) => ({ role: ROLES.indexOf(role), name: intern(name) }),
      shareSources: (ids) => ids.map(sourceRow),
      addIncident: addCompact,
    },
    addIncident(row) {
      const n = incidents.append();
      const c = incidents.columns;
      writeShared(incidents, n, row);
      c.kind[n] = KIND_CODES.get(row.kind) ?? 0;
      c.title[n] = intern(row.title);
      c.summary[n] = pack(row.summary);
      c.where[n] = row.where;
      c.launch[n] = row.launch;
      c.placeBecause[n] = intern(row.placeBecause);
      c.launchBecause[n] = intern(row.launchBecause);
      writeCasualties(n, casualtyCells(row.casualties, intern));
      c.status[n] = STATUSES.indexOf(row.status);
      for (const { role, name } of row.actors) addActor(ROLES.indexOf(role), intern(name));
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
      const change = { original: renumber, id: settle, summary: settle, note: settle, title: settle };
      return {
        incidents: incidents.finish(change),
        visits: visits.finish({ original: renumber, id: settle, note: settle }),
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

function sharedWhen(when: When, intern: (text: string) => number): SharedWhen {
  const { start, end, timePrecision, timeFlags, timeStated } = whenCells(when);
  // Written out: V8 makes a kind of its own for each object that is put together by spreading, and is slow to read it.
  return {
    start,
    end,
    timePrecision,
    timeFlags,
    timeStated,
    text: intern(when.text),
    because: intern(when.because),
    anchor: intern(when.anchor),
  };
}

function casualtyCells(
  { killed, wounded, arrested, text }: Casualties,
  intern: (text: string) => number,
): SharedCasualties {
  return {
    killedMin: killed.min ?? -1,
    killedMax: killed.max ?? -1,
    woundedMin: wounded.min ?? -1,
    woundedMax: wounded.max ?? -1,
    arrestedMin: arrested.min ?? -1,
    arrestedMax: arrested.max ?? -1,
    text: intern(text),
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
