import countries from 'i18n-iso-countries';
import { parseDay } from '../../src/base/calendar.ts';
import { ROLES, STATUSES } from '../../src/model/incident.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import { VISIT_STATUSES } from '../../src/model/visit.ts';
import { TIME_PRECISIONS } from '../../src/model/when.ts';

const GENRES = ['wire', 'local', 'official', 'ngo', 'forum', 'listing', 'ticker'];
const INCIDENT = [
  'type',
  'kind',
  'status',
  'earliest',
  'latest',
  'place',
  'launch',
  'actors',
  'killed',
  'wounded',
  'arrested',
  'words',
  'repeats',
];
const VISIT = ['type', 'traveller', 'role', 'from', 'to', 'earliest', 'latest', 'status', 'hosts', 'words', 'repeats'];

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with the expectation of a golden report, a sentence a fault; none when it is well-formed. */
export function faultsOfReport(text: string, expected: unknown): readonly string[] {
  const report = fields(expected);
  return [
    ...unknownFields(report, ['published', 'genre', 'traps', 'events', 'not']),
    ...lengthFaults(text),
    ...dayFaults(report['published'], 'published'),
    ...oneOf(report['genre'], GENRES, 'genre'),
    ...list(report['traps']).flatMap((trap) => wordFaults(trap, 'trap')),
    ...list(report['events']).flatMap((event) => eventFaults(text, fields(event))),
    ...list(report['not']).flatMap((row) => notFaults(text, fields(row))),
  ];
}

/** The same for a text of which only toponyms and dates are expected. */
export function faultsOfText(text: string, expected: unknown): readonly string[] {
  const report = fields(expected);
  return [
    ...unknownFields(report, ['published', 'toponyms', 'dates', 'not']),
    ...lengthFaults(text),
    ...dayFaults(report['published'], 'published'),
    ...list(report['toponyms']).flatMap((row) => toponymFaults(text, fields(row))),
    ...list(report['dates']).flatMap((row) => dateFaults(text, fields(row))),
    ...list(report['not']).flatMap((row) => notFaults(text, fields(row))),
  ];
}

function lengthFaults(text: string): readonly string[] {
  const words = text.trim().split(/\s+/u).length;
  return words >= 60 && words <= 350 ? [] : [`the report has ${String(words)} words; 60 to 350 were expected`];
}

function eventFaults(text: string, event: Fields): readonly string[] {
  const own = event['type'] === 'visit' ? visitFaults(event) : incidentFaults(event);
  return [...own, ...intervalFaults(event), ...quoteFaults(text, event['words']), ...repeatFaults(text, event)];
}

function incidentFaults(event: Fields): readonly string[] {
  return [
    ...unknownFields(event, INCIDENT),
    ...oneOf(event['type'], ['incident'], 'type'),
    ...oneOf(event['kind'], KIND_IDS, 'kind'),
    ...oneOf(event['status'], STATUSES, 'status'),
    ...placeFaults(event['place'], 'place'),
    ...placeFaults(event['launch'] ?? null, 'launch'),
    ...list(event['actors']).flatMap((actor) => actorFaults(fields(actor))),
    ...['killed', 'wounded', 'arrested'].flatMap((name) => countFaults(event[name], name)),
  ];
}

function visitFaults(event: Fields): readonly string[] {
  return [
    ...unknownFields(event, VISIT),
    ...oneOf(event['status'], VISIT_STATUSES, 'status'),
    ...wordFaults(event['traveller'], 'traveller'),
    ...placeFaults(event['from'], 'from'),
    ...(event['to'] === null ? ['a visit has no place to go'] : placeFaults(event['to'], 'to')),
    ...list(event['hosts']).flatMap((host) => wordFaults(host, 'host')),
  ];
}

function toponymFaults(text: string, row: Fields): readonly string[] {
  const words = String(row['words']);
  const occurs = Number(row['occurs']);
  const found = text.split(words).length - 1;
  const enough = occurs >= 1 && found >= occurs;
  return [
    ...unknownFields(row, ['words', 'occurs', 'place']),
    ...(enough ? [] : [`“${words}” stands ${String(found)} times in the text; ${String(occurs)} were expected`]),
    ...placeFaults(row['place'], 'place'),
  ];
}

function dateFaults(text: string, row: Fields): readonly string[] {
  return [
    ...unknownFields(row, ['words', 'earliest', 'latest', 'precision']),
    ...quoteFaults(text, row['words']),
    ...intervalFaults(row),
    ...oneOf(row['precision'], TIME_PRECISIONS, 'precision'),
  ];
}

function notFaults(text: string, row: Fields): readonly string[] {
  return [
    ...unknownFields(row, ['words', 'why']),
    ...quoteFaults(text, row['words']),
    ...wordFaults(row['why'], 'why'),
  ];
}

function actorFaults(actor: Fields): readonly string[] {
  return [...oneOf(actor['role'], ROLES, 'role'), ...wordFaults(actor['name'], 'name of an actor')];
}

function repeatFaults(text: string, event: Fields): readonly string[] {
  return list(event['repeats'] ?? []).flatMap((words) => quoteFaults(text, words));
}

function quoteFaults(text: string, words: unknown): readonly string[] {
  const stands = typeof words === 'string' && words !== '' && text.includes(words);
  return stands ? [] : [`${JSON.stringify(words)} does not stand in the report`];
}

function intervalFaults(row: Fields): readonly string[] {
  const { earliest, latest } = row;
  const faults = [...dayFaults(earliest, 'earliest'), ...dayFaults(latest, 'latest')];
  if (typeof earliest !== 'string' || typeof latest !== 'string') return faults;
  return earliest <= latest ? faults : [...faults, `${earliest} comes after ${latest}`];
}

function dayFaults(value: unknown, name: string): readonly string[] {
  if (value === null) return [];
  const isDay = typeof value === 'string' && parseDay(value) !== undefined;
  return isDay ? [] : [`${name} is ${JSON.stringify(value)}; an ISO day or null was expected`];
}

function placeFaults(value: unknown, name: string): readonly string[] {
  if (value === null) return [];
  const place = fields(value);
  const country = String(place['country']);
  return [
    ...unknownFields(place, ['name', 'country', 'lon', 'lat', 'radiusKm']),
    ...wordFaults(place['name'], `name of ${name}`),
    ...(/^[A-Z]{2}$/u.test(country) && countries.isValid(country)
      ? []
      : [`${name} lies in ${country}; a code was expected`]),
    ...numberFaults(place['lon'], -180, 180, `lon of ${name}`),
    ...numberFaults(place['lat'], -90, 90, `lat of ${name}`),
    ...numberFaults(place['radiusKm'], 0.1, 3_000, `radiusKm of ${name}`),
  ];
}

function countFaults(value: unknown, name: string): readonly string[] {
  if (value === null) return [];
  const [min, max] = list(value).map((bound) => bound ?? null);
  const bounds = [min, max].filter((bound) => bound !== null);
  const whole = bounds.length > 0 && bounds.every((bound) => Number.isInteger(bound) && Number(bound) >= 0);
  const ordered = bounds.length < 2 || Number(min) <= Number(max);
  return list(value).length === 2 && whole && ordered
    ? []
    : [`${name} is ${JSON.stringify(value)}; [min, max] was expected`];
}

function numberFaults(value: unknown, min: number, max: number, name: string): readonly string[] {
  const fits = typeof value === 'number' && value >= min && value <= max;
  return fits ? [] : [`${name} is ${JSON.stringify(value)}; ${String(min)} to ${String(max)} was expected`];
}

function oneOf(value: unknown, known: readonly string[], name: string): readonly string[] {
  return typeof value === 'string' && known.includes(value) ? [] : [`${name} ${JSON.stringify(value)} is not known`];
}

function wordFaults(value: unknown, name: string): readonly string[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : [`${name} is empty`];
}

function unknownFields(row: Fields, known: readonly string[]): readonly string[] {
  return Object.keys(row)
    .filter((name) => !known.includes(name))
    .map((name) => `the field ${name} is not known`);
}

function fields(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Error(`expected an object; found ${JSON.stringify(value)}`);
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw new Error(`expected a list; found ${JSON.stringify(value)}`);
}
