import { NO_SOURCE, type Dataset } from '../model/dataset.ts';
import type { DecisionOf } from '../model/decision.ts';
import { KIND_IDS, KINDS } from '../model/kinds.ts';
import { isMachineRead, withMark, withoutMark } from '../model/machine-read.ts';
import { textAt } from '../model/read-dataset.ts';
import { EVIDENCE_FIELDS, type EvidenceField } from '../model/source.ts';
import type { Edit, EventRef } from './edit.ts';
import type { Item } from './patch-lists.ts';

/** Takes events into others; false where one of the two is not there, or one is an incident and the other a visit. */
export interface EventMerger {
  /** @param isTold where the one that stays knows already what the other one says: that one goes */
  merge(decision: DecisionOf<'same-event'>, isTold?: boolean): boolean;
}

/**
 * Makes one event of two. The one that stays keeps what it says; what it does not say (time, place, casualties, summary) it takes from
 * the other one, whose actors or hosts, sources and evidence it gets as well. Where the two differ, the words of the other one are evidence
 * with the rule `same event as ID`, and its title stands in the note.
 */
export function eventMerger(edit: Edit): EventMerger {
  const wentInto = new Map<string, EventRef>();
  const keyOf = ({ table, row }: EventRef): string => `${table} ${row}`;
  const standsFor = (event: EventRef): EventRef => {
    const next = wentInto.get(keyOf(event));
    return next ? standsFor(next) : event;
  };
  return {
    merge(decision, isTold = false) {
      for (const into of edit.eventsOf(decision.into)) {
        const event = edit.eventsOf(decision.event).find(({ table }) => table === into.table);
        if (!event) continue;
        const [kept, gone] = [standsFor(into), standsFor(event)];
        if (kept.row === gone.row) return true;
        if (!isTold && kept.table === 'incidents') mergeIncidents(edit, kept.row, gone.row);
        else if (!isTold) mergeVisits(edit, kept.row, gone.row);
        wentInto.set(keyOf(gone), kept);
        edit.drop(gone);
        return true;
      }
      return false;
    },
  };
}

const TIME = [
  ...['start', 'end', 'timePrecision', 'timeFlags', 'timeStated'],
  ...['whenText', 'whenBecause', 'whenAnchor'],
] as const;

function mergeIncidents(edit: Edit, kept: number, gone: number): void {
  const { incidents, dataset } = edit;
  type Name = keyof Dataset['incidents'];
  const take = (...names: readonly Name[]): void => {
    for (const name of names) incidents.set(name, kept, incidents.get(name, gone));
  };
  const differ = (...names: readonly Name[]): boolean =>
    names.some((name) => !Object.is(incidents.get(name, kept), incidents.get(name, gone)));
  const said: Said[] = [];
  const kind = KINDS[KIND_IDS[incidents.get('kind', gone)] ?? 'other'].label;
  if (differ('kind')) said.push(['kind', edit.texts.intern(kind)]);
  mergeTime(incidents, kept, gone, said);
  for (const role of ['where', 'launch'] as const) {
    if (isBetterPlace(edit, incidents.get(role, kept), incidents.get(role, gone))) {
      take(role, role === 'where' ? 'placeBecause' : 'launchBecause');
    } else if (differ(role)) said.push([role, placeWords(edit, incidents.get(role, gone))]);
  }
  for (const harm of ['killed', 'wounded', 'arrested'] as const) {
    const isStated = incidents.get(`${harm}Min`, kept) >= 0 || incidents.get(`${harm}Max`, kept) >= 0;
    if (!isStated) take(`${harm}Min`, `${harm}Max`);
    else if (differ(`${harm}Min`, `${harm}Max`)) said.push(['casualties', harmWords(edit, harm, gone)]);
  }
  if (incidents.get('casualtiesText', kept) === 0) take('casualtiesText');
  else if (differ('casualtiesText')) said.push(['casualties', incidents.get('casualtiesText', gone)]);
  if (incidents.get('summary', kept) === 0) take('summary');
  if (incidents.get('original', kept) === 0) take('original');
  edit.actors.set(kept, union(edit.actors.get(kept), edit.actors.get(gone)));
  const id = textAt(dataset, dataset.incidents.id[gone]);
  const title = [incidents.get('title', gone), differ('summary') ? incidents.get('summary', gone) : 0];
  mergeNotes(edit, incidents, kept, gone, `same event as ${id}`, differ('title') || differ('summary') ? title : []);
  mergeSources(edit, edit.incidentSources, edit.incidentEvidence, kept, gone, said, id);
}

function mergeVisits(edit: Edit, kept: number, gone: number): void {
  const { visits, dataset } = edit;
  const take = (...names: readonly (keyof Dataset['visits'])[]): void => {
    for (const name of names) visits.set(name, kept, visits.get(name, gone));
  };
  const said: Said[] = [];
  mergeTime(visits, kept, gone, said);
  for (const role of ['from', 'to'] as const) {
    const [mine, other] = [visits.get(role, kept), visits.get(role, gone)];
    if (isBetterPlace(edit, mine, other)) take(role);
    else if (mine !== other) said.push([role, placeWords(edit, other)]);
  }
  for (const name of ['role', 'purpose'] as const) if (visits.get(name, kept) === 0) take(name);
  if (visits.get('traveller', kept) !== visits.get('traveller', gone)) {
    said.push(['traveller', visits.get('traveller', gone)]);
  }
  if (visits.get('purpose', kept) !== visits.get('purpose', gone)) said.push(['purpose', visits.get('purpose', gone)]);
  if (visits.get('original', kept) === 0) take('original');
  edit.hosts.set(kept, union(edit.hosts.get(kept), edit.hosts.get(gone)));
  const id = textAt(dataset, dataset.visits.id[gone]);
  mergeNotes(edit, visits, kept, gone, `same event as ${id}`, []);
  mergeSources(edit, edit.visitSources, edit.visitEvidence, kept, gone, said, id);
}

/** A field in which the other event differs, and the number of its words. */
type Said = readonly [field: EvidenceField, words: number];

function mergeTime(columns: Cells<(typeof TIME)[number]>, kept: number, gone: number, said: Said[]): void {
  if (Number.isNaN(columns.get('start', kept)) && Number.isNaN(columns.get('end', kept))) {
    for (const name of TIME) columns.set(name, kept, columns.get(name, gone));
  } else if (columns.get('whenText', kept) !== columns.get('whenText', gone)) {
    said.push(['when', columns.get('whenText', gone)]);
  }
}

interface Cells<C> {
  get(column: C, row: number): number;
  set(column: C, row: number, cell: number): void;
}

/** True when only the other event has a place, or only its place has a point. */
function isBetterPlace({ wheres }: Edit, mine: number, other: number): boolean {
  if (other === 0) return false;
  if (mine === 0) return true;
  const hasPoint = (row: number): boolean => (wheres.at(row)?.point ?? null) !== null;
  return !hasPoint(mine) && hasPoint(other);
}

function placeWords({ wheres, texts }: Edit, where: number): number {
  return texts.intern(wheres.at(where)?.text ?? '');
}

function harmWords({ incidents, texts }: Edit, harm: 'killed' | 'wounded' | 'arrested', row: number): number {
  const [min, max] = [incidents.get(`${harm}Min`, row), incidents.get(`${harm}Max`, row)];
  if (min < 0 && max < 0) return 0;
  if (min === max) return texts.intern(`${harm}: ${min}`);
  return texts.intern(
    min < 0 ? `${harm}: at most ${max}` : max < 0 ? `${harm}: at least ${min}` : `${harm}: ${min} to ${max}`,
  );
}

/** @param told numbers of texts of the other event that are told in the note */
function mergeNotes(
  { texts }: Edit,
  columns: Cells<'note'>,
  kept: number,
  gone: number,
  head: string,
  told: readonly number[],
): void {
  const words = told.map((number) => texts.textOf(number)).filter((text) => text !== '');
  const line = words.length === 0 ? head : `${head}: ${words.join('. ')}`;
  const own = texts.textOf(columns.get('note', kept));
  const notes = [withoutMark(own), line, withoutMark(texts.textOf(columns.get('note', gone)))];
  const note = notes.filter((part) => part !== '').join('; ');
  columns.set('note', kept, texts.intern(isMachineRead({ note: own }) ? withMark(note) : note));
}

function mergeSources(
  { texts }: Edit,
  sources: Edit['incidentSources'],
  evidence: Edit['incidentEvidence'],
  kept: number,
  gone: number,
  said: readonly Said[],
  id: string,
): void {
  const source = sources.get(gone)[0]?.['ref'] ?? NO_SOURCE;
  const rule = texts.intern(`same event as ${id}`);
  const differing = said
    .filter(([, words]) => words !== 0)
    .map(([field, words]) => ({ field: EVIDENCE_FIELDS.indexOf(field), words, source, start: -1, end: -1, rule }));
  sources.set(kept, union(sources.get(kept), sources.get(gone)));
  evidence.set(kept, union(evidence.get(kept), [...evidence.get(gone), ...differing]));
}

function union(mine: readonly Item[], others: readonly Item[]): Item[] {
  const keys = new Set<string>();
  return [...mine, ...others].filter((item) => {
    const key = Object.values(item).join(' ');
    return !keys.has(key) && keys.add(key);
  });
}
