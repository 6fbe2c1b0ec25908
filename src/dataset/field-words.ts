import type { Dataset } from '../model/dataset.ts';
import type { CountRange, Incident } from '../model/incident.ts';
import { KINDS } from '../model/kinds.ts';
import { incidentAt, visitAt } from '../model/read-dataset.ts';
import type { PlaceId } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { Visit } from '../model/visit.ts';
import { isUndated, type When } from '../model/when.ts';
import { placeOf, type Where } from '../model/where.ts';
import type { EventField, EventTable } from './event-fields.ts';

/** What places and sources are called. */
interface Names {
  readonly place: (id: PlaceId) => string;
  readonly source: (id: string) => string;
}

/** Places and sources by their ids, which are the same in every dataset. */
const IDS: Names = { place: (id) => id, source: (id) => id };

/** A field of an event in words for a person, places and sources by their names; empty where nothing is stated. */
export function fieldWords(dataset: Dataset, table: EventTable, row: number, field: EventField): string {
  return wordsOf(dataset, table, row, field, namesOf(dataset));
}

/**
 * A field of an event as decisions call what a reading said, places and sources by their ids; empty where nothing is stated. The same event
 * gives the same text in every dataset, whatever its gazetteer calls the places.
 */
export function fieldKey(dataset: Dataset, table: EventTable, row: number, field: EventField): string {
  return wordsOf(dataset, table, row, field, IDS);
}

function wordsOf(dataset: Dataset, table: EventTable, row: number, field: EventField, names: Names): string {
  return table === 'incidents'
    ? ofIncident(incidentAt(dataset, row), field, names)
    : ofVisit(visitAt(dataset, row), field, names);
}

const known = new WeakMap<Dataset, Names>();

/** The names of a dataset's places and sources; gathered once for a dataset. */
function namesOf(dataset: Dataset): Names {
  let names = known.get(dataset);
  if (!names) known.set(dataset, (names = gatheredNames(dataset)));
  return names;
}

function gatheredNames({ places, sources }: Dataset): Names {
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    place: (id) => placeNames.get(id) || id,
    source(id) {
      const source = byId.get(id);
      return (source && sourceWords(source)) || id;
    },
  };
}

/** Publisher, title and day, as far as they are known; else the address. */
function sourceWords({ publisher, title, publishedEarliest, url }: Source): string {
  const parts = [publisher, title, publishedEarliest ?? ''].filter((part) => part !== '');
  return publisher === '' && title === '' ? url : parts.join(', ');
}

function ofIncident(incident: Incident, field: EventField, names: Names): string {
  switch (field) {
    case 'kind':
      return KINDS[incident.kind].label;
    case 'when':
      return whenWords(incident.when);
    case 'where':
    case 'launch':
      return whereWords(incident[field], names);
    case 'casualties':
      return harmWords(incident);
    case 'actors':
      return incident.actors.map(({ role, name }) => `${role}: ${name}`).join('; ');
    case 'sources':
      return incident.sources.map(names.source).join('; ');
    case 'title':
    case 'summary':
    case 'status':
    case 'confidence':
    case 'note':
      return incident[field];
    case 'traveller':
    case 'role':
    case 'from':
    case 'to':
    case 'hosts':
    case 'purpose':
    case 'trip':
      return '';
  }
}

function ofVisit(visit: Visit, field: EventField, names: Names): string {
  switch (field) {
    case 'when':
      return whenWords(visit.when);
    case 'from':
    case 'to':
      return whereWords(visit[field], names);
    case 'hosts':
      return visit.hosts.join('; ');
    case 'sources':
      return visit.sources.map(names.source).join('; ');
    case 'trip':
      return visit.leg === 0 ? visit.trip : `${visit.trip}, leg ${visit.leg}`;
    case 'traveller':
    case 'role':
    case 'purpose':
    case 'status':
    case 'confidence':
    case 'note':
      return visit[field];
    case 'kind':
    case 'title':
    case 'summary':
    case 'where':
    case 'launch':
    case 'casualties':
    case 'actors':
      return '';
  }
}

/** An interval, how exact it is, and the words of the report. */
function whenWords(when: When): string {
  const { earliest, latest, precision, lasting, text } = when;
  const span = earliest !== null && earliest === latest ? earliest : `${earliest ?? '…'} – ${latest ?? '…'}`;
  const shown = isUndated(when) ? 'undated' : `${span}, to the ${precision}${lasting ? ', lasting' : ''}`;
  return text === '' ? shown : `${shown} (“${text}”)`;
}

/** The words, what they mean, and the point: latitude, then longitude. */
function whereWords(where: Where | null, names: Names): string {
  if (where === null) return '';
  const { text, admin1, country, resolution, point, precision, radiusMetres } = where;
  const said = [text, admin1, country].filter((name) => name !== '').join(', ');
  const id = placeOf(resolution);
  const place = id === null ? '' : ` ${names.place(id)}`;
  const at = point === null ? 'no point' : `${point[1]}, ${point[0]} (${precision}, ${radiusMetres ?? 0} m)`;
  return `${said}${said === '' ? '' : ': '}${resolution.kind}${place}, ${at}`;
}

function harmWords({ casualties }: Incident): string {
  const parts = (['killed', 'wounded', 'arrested'] as const).flatMap((harm) => {
    const range = rangeWords(casualties[harm]);
    return range === '' ? [] : [`${harm} ${range}`];
  });
  return [...parts, casualties.text].filter((part) => part !== '').join('; ');
}

function rangeWords({ min, max }: CountRange): string {
  if (min === null) return max === null ? '' : `at most ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}
