import type { CollectionMember, IncidentMember, VisitMember } from '../model/file-format.ts';
import { CONFIDENCES, STATUSES } from '../model/incident.ts';
import { isKind } from '../model/kinds.ts';
import type { EventSink } from '../model/sink.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { TIME_PRECISIONS, type When } from '../model/when.ts';
import { isRecord, memberOf } from './guards.ts';
import { hasOwnProperties, isIncidentMember, isVisitMember } from './own-members.ts';
import { isReversed } from './when-cells.ts';

/** Reads a feature of our own into the sink. @returns null, or the name of the member that is not as we write it; then nothing was added */
export type OwnFeatureReader = (feature: Readonly<Record<string, unknown>>, id: string) => string | null;

/** Adds what a collection's foreign member holds to the sink, and gives the reader of its features. */
export function ownFeatureReader(member: CollectionMember, sink: EventSink): OwnFeatureReader {
  for (const source of member.sources) sink.addSource(source);
  for (const place of member.places) sink.addPlace(place);
  for (const decision of member.decisions) sink.addDecision(decision);
  const rows = new Map<number, number>();
  const rowOf = (index: number | undefined): number => {
    const where = index === undefined ? undefined : member.wheres[index];
    if (index === undefined || where === undefined) return 0;
    const known = rows.get(index) ?? sink.giveWhere(where);
    rows.set(index, known);
    return known;
  };
  return (feature, id) => {
    const properties = memberOf(feature, 'properties');
    const detail = memberOf(feature, 'placeline');
    if (!isRecord(properties) || !hasOwnProperties(properties)) return 'properties';
    const status = memberOf(properties, 'status');
    const confidence = CONFIDENCES.find((word) => word === memberOf(properties, 'confidence'));
    const precision = TIME_PRECISIONS.find((word) => word === memberOf(properties, 'date_precision'));
    if (!confidence) return 'properties.confidence';
    if (!precision) return 'properties.date_precision';
    const shared = { id, confidence };
    if (properties['type'] === 'visit') {
      const visitStatus = VISIT_STATUSES.find((word) => word === status);
      if (!isVisitMember(detail, member.wheres.length)) return 'placeline';
      if (!visitStatus) return 'properties.status';
      const when = whenOf(properties, detail, precision);
      if (!when) return 'properties.start';
      sink.addVisit({
        ...shared,
        ...eventRest(detail),
        when,
        status: visitStatus,
        traveller: detail.traveller,
        role: detail.role ?? '',
        from: rowOf(detail.from),
        to: rowOf(detail.to),
        hosts: detail.hosts ?? [],
        purpose: textOf(properties, 'description'),
        trip: detail.trip ?? '',
        leg: detail.leg ?? 0,
      });
      return null;
    }
    const kind = properties['kind'];
    const incidentStatus = STATUSES.find((word) => word === status);
    if (!isIncidentMember(detail, member.wheres.length)) return 'placeline';
    if (typeof kind !== 'string' || !isKind(kind)) return 'properties.kind';
    if (!incidentStatus) return 'properties.status';
    const when = whenOf(properties, detail, precision);
    if (!when) return 'properties.start';
    sink.addIncident({
      ...shared,
      ...eventRest(detail),
      kind,
      when,
      status: incidentStatus,
      title: textOf(properties, 'title'),
      summary: textOf(properties, 'description'),
      where: rowOf(detail.where),
      launch: rowOf(detail.launch),
      placeBecause: detail.placeBecause ?? '',
      launchBecause: detail.launchBecause ?? '',
      actors: detail.actors ?? [],
      casualties: {
        killed: { min: countOf(properties, 'killed_min'), max: countOf(properties, 'killed_max') },
        wounded: { min: countOf(properties, 'wounded_min'), max: countOf(properties, 'wounded_max') },
        arrested: detail.arrested ?? { min: null, max: null },
        text: detail.casualtiesText ?? '',
      },
    });
    return null;
  };
}

function eventRest(detail: IncidentMember | VisitMember) {
  return {
    confidenceBecause: detail.confidenceBecause ?? '',
    sources: detail.sources ?? [],
    evidence: detail.evidence ?? [],
    note: detail.note ?? '',
  };
}

/** Days stand in the flat properties, instants in the foreign member. */
function whenOf(
  properties: Readonly<Record<string, unknown>>,
  { when = {} }: IncidentMember | VisitMember,
  precision: When['precision'],
): When | null {
  const earliest = when.earliest ?? dayOf(properties, 'start');
  const latest = when.latest ?? dayOf(properties, 'end');
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

function dayOf(properties: Readonly<Record<string, unknown>>, name: string): string | null {
  return textOf(properties, name) || null;
}

function textOf(properties: Readonly<Record<string, unknown>>, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

function countOf(properties: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = properties[name];
  return typeof value === 'number' ? value : null;
}
