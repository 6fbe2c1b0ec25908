import type { Dataset } from '../model/dataset.ts';
import type { CountRange, Incident } from '../model/incident.ts';
import { KINDS } from '../model/kinds.ts';
import { incidentAt, visitAt } from '../model/read-dataset.ts';
import type { Visit } from '../model/visit.ts';
import { isUndated, type When } from '../model/when.ts';
import { placeOf, type Where } from '../model/where.ts';
import type { EventField, EventTable } from './event-fields.ts';

/** A field of an event in words for a person; empty where nothing is stated. The same event gives the same words in every dataset. */
export function fieldWords(dataset: Dataset, table: EventTable, row: number, field: EventField): string {
  return table === 'incidents' ? ofIncident(incidentAt(dataset, row), field) : ofVisit(visitAt(dataset, row), field);
}

function ofIncident(incident: Incident, field: EventField): string {
  switch (field) {
    case 'kind':
      return KINDS[incident.kind].label;
    case 'when':
      return whenWords(incident.when);
    case 'where':
    case 'launch':
      return whereWords(incident[field]);
    case 'casualties':
      return harmWords(incident);
    case 'actors':
      return incident.actors.map(({ role, name }) => `${role}: ${name}`).join('; ');
    case 'sources':
      return incident.sources.join('; ');
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

function ofVisit(visit: Visit, field: EventField): string {
  switch (field) {
    case 'when':
      return whenWords(visit.when);
    case 'from':
    case 'to':
      return whereWords(visit[field]);
    case 'hosts':
    case 'sources':
      return visit[field].join('; ');
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
function whereWords(where: Where | null): string {
  if (where === null) return '';
  const { text, admin1, country, resolution, point, precision, radiusMetres } = where;
  const names = [text, admin1, country].filter((name) => name !== '').join(', ');
  const id = placeOf(resolution);
  const place = id === null ? '' : ` ${id}`;
  const at = point === null ? 'no point' : `${point[1]}, ${point[0]} (${precision}, ${radiusMetres ?? 0} m)`;
  return `${names}${names === '' ? '' : ': '}${resolution.kind}${place}, ${at}`;
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
