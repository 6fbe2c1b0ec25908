import { joinList } from '../base/cell-list.ts';
import { parseMoment, formatDay, formatInstant, DAY_MS } from '../base/calendar.ts';
import { FAMILY_COLOURS } from '../model/families.ts';
import type { Incident } from '../model/incident.ts';
import { PROPERTY_NAMES } from '../model/flat-columns.ts';
import { familyOf } from '../model/kinds.ts';
import type { Place } from '../model/place.ts';
import type { Evidence, Source } from '../model/source.ts';
import type { Visit } from '../model/visit.ts';
import type { When } from '../model/when.ts';
import type { Where } from '../model/where.ts';

export { PROPERTY_NAMES };

/** The flat properties of a feature; null where nothing is known. */
export type Properties = Readonly<Record<(typeof PROPERTY_NAMES)[number], string | number | null>>;

/** The properties of an incident. @param place the place it was resolved to @param sources its sources */
export function incidentProperties(incident: Incident, place: Place | null, sources: readonly Source[]): Properties {
  const { killed, wounded } = incident.casualties;
  return {
    id: incident.id,
    type: 'incident',
    kind: incident.kind,
    title: incident.title,
    description: orNull(incident.summary),
    ...timeProperties(incident.when),
    ...placeProperties(incident.where, place),
    actors: orNull(joinList(incident.actors.map(({ role, name }) => `${role}=${name}`))),
    killed_min: killed.min,
    killed_max: killed.max,
    wounded_min: wounded.min,
    wounded_max: wounded.max,
    status: incident.status,
    confidence: incident.confidence,
    ...sourceProperties(sources, incident.evidence),
    'marker-color': FAMILY_COLOURS[familyOf(incident.kind)],
  };
}

/** The properties of a visit; its place is the one it goes to. */
export function visitProperties(visit: Visit, place: Place | null, sources: readonly Source[]): Properties {
  return {
    id: visit.id,
    type: 'visit',
    kind: 'visit',
    title:
      visit.to === null
        ? visit.traveller
        : `${visit.traveller}: ${visit.from ? `${visit.from.text} – ` : ''}${visit.to.text}`,
    description: orNull(visit.purpose),
    ...timeProperties(visit.when),
    ...placeProperties(visit.to, place),
    actors: joinList([`traveller=${visit.traveller}`, ...visit.hosts.map((name) => `host=${name}`)]),
    killed_min: null,
    killed_max: null,
    wounded_min: null,
    wounded_max: null,
    status: visit.status,
    confidence: visit.confidence,
    ...sourceProperties(sources, visit.evidence),
    'marker-color': FAMILY_COLOURS.other,
  };
}

/** `start` and `end` are days, inclusive, null on an open side; `time` is the first instant, null when no beginning is known. */
function timeProperties(when: When) {
  const first = when.earliest === null ? null : moment(when.earliest).startMs;
  const last = when.latest === null ? null : moment(when.latest).endMs - 1;
  return {
    start: first === null ? null : formatDay(Math.floor(first / DAY_MS)),
    end: last === null ? null : formatDay(Math.floor(last / DAY_MS)),
    time: first === null ? null : formatInstant(first),
    date_precision: when.precision,
  };
}

function moment(text: string) {
  const read = parseMoment(text);
  if (!read) throw new Error(`invalid moment: ${text}`);
  return read;
}

function placeProperties(where: Where | null, place: Place | null) {
  return {
    place: place?.name ?? null,
    place_text: orNull(where?.text ?? ''),
    place_id: place?.id ?? null,
    place_kind: place?.kind ?? null,
    admin1: orNull(place?.admin1 ?? ''),
    country: orNull(place?.country ?? ''),
    geo_precision: where?.precision ?? 'unknown',
    radius_m: where?.radiusMetres ?? null,
  };
}

function sourceProperties(sources: readonly Source[], evidence: readonly Evidence[]) {
  return {
    source: orNull(sources.map(sourceLine).join(' | ')),
    source_url: sources.find(({ url }) => /^https?:\/\//i.test(url))?.url ?? null,
    evidence: orNull(joinList(evidence.map(({ field, words }) => `${field}=${words}`))),
  };
}

function sourceLine({ id, publisher, title }: Source): string {
  const line = [publisher, title].filter((part) => part !== '').join(': ');
  return line === '' ? id : line;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
