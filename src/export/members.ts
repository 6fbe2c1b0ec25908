import { parseMoment } from '../base/calendar.ts';
import type { IncidentMember, OriginalMember, VisitMember } from '../model/file-format.ts';
import type { Incident } from '../model/incident.ts';
import type { Visit } from '../model/visit.ts';
import type { When } from '../model/when.ts';

/** What a feature's flat properties do not say of an incident. @param where, launch indexes in the collection's `wheres` */
export function incidentMember(
  incident: Incident,
  where: number | null,
  launch: number | null,
  original: OriginalMember | null,
): IncidentMember {
  const { casualties } = incident;
  const isArrestedKnown = casualties.arrested.min !== null || casualties.arrested.max !== null;
  return filled({
    where,
    launch,
    placeBecause: incident.placeBecause,
    launchBecause: incident.launchBecause,
    when: whenMember(incident.when),
    actors: incident.actors,
    arrested: isArrestedKnown ? casualties.arrested : null,
    casualtiesText: casualties.text,
    confidenceBecause: incident.confidenceBecause,
    sources: incident.sources,
    evidence: incident.evidence,
    note: incident.note,
    original,
  });
}

/** What a feature's flat properties do not say of a visit. @param from, to indexes in the collection's `wheres` */
export function visitMember(
  visit: Visit,
  from: number | null,
  to: number | null,
  original: OriginalMember | null,
): VisitMember {
  const { traveller } = visit;
  const rest = filled({
    role: visit.role,
    from,
    to,
    when: whenMember(visit.when),
    hosts: visit.hosts,
    trip: visit.trip,
    leg: visit.leg === 0 ? null : visit.leg,
    confidenceBecause: visit.confidenceBecause,
    sources: visit.sources,
    evidence: visit.evidence,
    note: visit.note,
    original,
  });
  return { traveller, ...rest };
}

function whenMember(when: When) {
  const isExact = [when.earliest, when.latest].some((end) => end !== null && parseMoment(end)?.isDay === false);
  const member = filled({
    earliest: isExact ? when.earliest : null,
    latest: isExact ? when.latest : null,
    lasting: when.lasting ? (true as const) : null,
    text: when.text,
    because: when.because,
    anchor: when.anchor,
    stated: when.stated,
  });
  return Object.keys(member).length === 0 ? null : member;
}

type Filled<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The members that say something: not null, not empty. */
function filled<T extends object>(record: T): Filled<T> {
  const isFilled = (value: unknown): boolean =>
    value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => isFilled(value))) as Filled<T>;
}
