import { joinList } from '../base/cell-list.ts';
import type { CollectionMember, IncidentMember, VisitMember } from '../model/file-format.ts';
import { CONFIDENCES, STATUSES } from '../model/incident.ts';
import { isKind } from '../model/kinds.ts';
import type { EventSink } from '../model/sink.ts';
import type { Source } from '../model/source.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { TIME_PRECISIONS, type When } from '../model/when.ts';
import { placeOf, type Where } from '../model/where.ts';
import { isRecord, memberOf } from './guards.ts';
import {
  addedProperties,
  differingProperties,
  expectedPlace,
  expectedSources,
  expectedTime,
  writtenDay,
  type Expected,
} from './own-corrections.ts';
import { hasOwnProperties, isIncidentMember, isVisitMember } from './own-members.ts';
import { correctedPlace, incidentChange, visitChanges } from './own-place.ts';
import { isReversed } from './when-cells.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What came of a feature of our own: a member that is not as we write it (then nothing was added), or what was not read of it. */
export type OwnFeatureRead = { readonly fault: string } | { readonly unread: readonly string[] };

/** Reads a feature of our own into the sink. */
export type OwnFeatureReader = (feature: Properties, id: string) => OwnFeatureRead;

/** Adds what a collection's foreign member holds to the sink, and gives the reader of its features. */
export function ownFeatureReader(member: CollectionMember, sink: EventSink): OwnFeatureReader {
  const sources = member.sources.map((source): Source => ({ ...source, text: source.text ?? '' }));
  for (const source of sources) sink.addSource(source);
  for (const place of member.places) sink.addPlace(place);
  for (const decision of member.decisions) sink.addDecision(decision);
  const tables = (member.tables ?? []).map((table) => sink.addTable(table));
  const originalOf = ({ original }: IncidentMember | VisitMember): number => {
    const [table, line, ...cells] = original ?? [];
    return line === undefined ? 0 : sink.addOriginal(line, cells, tables[table ?? 0]);
  };
  const placeById = new Map(member.places.map((place) => [place.id, place]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const rows = new Map<Where, number>();
  const rowOf = (where: Where | null): number => {
    if (where === null) return 0;
    const known = rows.get(where) ?? sink.giveWhere(where);
    rows.set(where, known);
    return known;
  };
  const whereOf = (index: number | undefined): Where | null => member.wheres[index ?? -1] ?? null;
  const expected = (
    before: Where | null,
    after: Where | null,
    when: When,
    { sources = [], evidence = [] }: IncidentMember | VisitMember,
  ): Expected => {
    const id = before && placeOf(before.resolution);
    return {
      ...expectedTime(when),
      ...expectedPlace(before, after, (id && placeById.get(id)) ?? null),
      ...expectedSources(
        sources.flatMap((source) => sourceById.get(source) ?? []),
        evidence,
      ),
    };
  };
  const readVisit = (feature: Properties, properties: Properties, id: string): OwnFeatureRead => {
    const detail = memberOf(feature, 'placeline');
    const status = VISIT_STATUSES.find((word) => word === memberOf(properties, 'status'));
    if (!isVisitMember(detail, member)) return { fault: 'placeline' };
    if (!status) return { fault: 'properties.status' };
    const shared = sharedOf(properties, detail, id);
    if (!('when' in shared)) return shared;
    const [from, to] = [whereOf(detail.from), whereOf(detail.to)];
    const [leaves, arrives] = visitChanges(memberOf(feature, 'geometry'), from, to);
    const [origin, goal] = [correctedPlace(from, leaves, {}), correctedPlace(to, arrives, properties)];
    const title = textOf(properties, 'title');
    const ends = [legOf(from, to), legOf(origin, goal)];
    const end = ends.find((words) => title.endsWith(words) && title.length > words.length);
    const traveller = end === undefined ? detail.traveller : title.slice(0, title.length - end.length);
    const actors = (name: string) =>
      joinList([`traveller=${name}`, ...(detail.hosts ?? []).map((host) => `host=${host}`)]);
    const words: Expected = {
      ...expected(to, goal, shared.when, detail),
      kind: ['visit'],
      title: [detail.traveller, traveller].flatMap((name) => ends.map((words) => name + words)),
      actors: [actors(detail.traveller), actors(traveller)],
      ...{ killed_min: [null], killed_max: [null], wounded_min: [null], wounded_max: [null] },
    };
    sink.addVisit({
      ...shared,
      note: noteOf(detail, properties, words),
      status,
      traveller,
      role: detail.role ?? '',
      from: rowOf(origin),
      to: rowOf(goal),
      hosts: detail.hosts ?? [],
      purpose: textOf(properties, 'description'),
      trip: detail.trip ?? '',
      leg: detail.leg ?? 0,
      original: originalOf(detail),
    });
    const isOther = leaves.kind === 'other' || arrives.kind === 'other';
    return { unread: unreadOf(feature, properties, isOther, words) };
  };
  const readIncident = (feature: Properties, properties: Properties, id: string): OwnFeatureRead => {
    const detail = memberOf(feature, 'placeline');
    const kind = properties['kind'];
    const status = STATUSES.find((word) => word === memberOf(properties, 'status'));
    if (!isIncidentMember(detail, member)) return { fault: 'placeline' };
    if (typeof kind !== 'string' || !isKind(kind)) return { fault: 'properties.kind' };
    if (!status) return { fault: 'properties.status' };
    const shared = sharedOf(properties, detail, id);
    if (!('when' in shared)) return shared;
    const actors = detail.actors ?? [];
    const before = whereOf(detail.where);
    const named = before && placeOf(before.resolution);
    const area = member.places.find(({ id: known }) => known === named)?.area ?? null;
    const change = incidentChange(memberOf(feature, 'geometry'), before, area);
    const where = correctedPlace(before, change, properties);
    const words: Expected = {
      ...expected(before, where, shared.when, detail),
      actors: [joinList(actors.map(({ role, name }) => `${role}=${name}`)) || null],
    };
    sink.addIncident({
      ...shared,
      note: noteOf(detail, properties, words),
      kind,
      status,
      title: textOf(properties, 'title'),
      summary: textOf(properties, 'description'),
      where: rowOf(where),
      launch: rowOf(whereOf(detail.launch)),
      placeBecause: detail.placeBecause ?? '',
      launchBecause: detail.launchBecause ?? '',
      original: originalOf(detail),
      actors,
      casualties: {
        killed: { min: countOf(properties, 'killed_min'), max: countOf(properties, 'killed_max') },
        wounded: { min: countOf(properties, 'wounded_min'), max: countOf(properties, 'wounded_max') },
        arrested: detail.arrested ?? { min: null, max: null },
        text: detail.casualtiesText ?? '',
      },
    });
    return { unread: unreadOf(feature, properties, change.kind === 'other', words) };
  };
  return (feature, id) => {
    const properties = memberOf(feature, 'properties');
    if (!isRecord(properties) || !hasOwnProperties(properties)) return { fault: 'properties' };
    return properties['type'] === 'visit' ? readVisit(feature, properties, id) : readIncident(feature, properties, id);
  };
}

function sharedOf(properties: Properties, detail: IncidentMember | VisitMember, id: string) {
  const confidence = CONFIDENCES.find((word) => word === memberOf(properties, 'confidence'));
  const precision = TIME_PRECISIONS.find((word) => word === memberOf(properties, 'date_precision'));
  if (!confidence) return { fault: 'properties.confidence' };
  if (!precision) return { fault: 'properties.date_precision' };
  const when = whenOf(properties, detail, precision);
  if (!when) return { fault: 'properties.start' };
  return {
    ...{ id, confidence, when },
    confidenceBecause: detail.confidenceBecause ?? '',
    sources: detail.sources ?? [],
    evidence: detail.evidence ?? [],
  };
}

/** What a visit's title says after the traveller. */
function legOf(from: Where | null, to: Where | null): string {
  return to === null ? '' : `: ${from ? `${from.text} – ` : ''}${to.text}`;
}

function noteOf({ note = '' }: IncidentMember | VisitMember, properties: Properties, expected: Expected): string {
  const added = addedProperties(properties, expected);
  return note === '' || added === '' ? note + added : `${note}; ${added}`;
}

function unreadOf(feature: Properties, properties: Properties, isOtherShape: boolean, expected: Expected): string[] {
  const outer = memberOf(feature, 'id');
  const isOtherId = (typeof outer === 'string' || typeof outer === 'number') && String(outer) !== properties['id'];
  return [
    ...(isOtherShape ? ['geometry'] : []),
    ...(isOtherId ? ['id'] : []),
    ...differingProperties(properties, expected),
  ];
}

/** Days stand in the flat properties, instants in the foreign member unless the day was corrected. */
function whenOf(
  properties: Properties,
  { when = {} }: IncidentMember | VisitMember,
  precision: When['precision'],
): When | null {
  const earliest = momentOf(properties, 'start', when.earliest);
  const latest = momentOf(properties, 'end', when.latest);
  if (isReversed(earliest, latest)) return null;
  return {
    earliest,
    latest,
    precision,
    lasting: when.lasting ?? false,
    text: when.text ?? '',
    because: when.because ?? '',
    anchor: when.anchor ?? '',
    stated: when.stated ?? [],
  };
}

function momentOf(properties: Properties, name: 'start' | 'end', exact: string | null = null): string | null {
  const day = textOf(properties, name) || null;
  return exact !== null && writtenDay(exact, name) === day ? exact : day;
}

function textOf(properties: Properties, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

function countOf(properties: Properties, name: string): number | null {
  const value = properties[name];
  return typeof value === 'number' ? value : null;
}
