import { formEvents, type FormedEvents } from '../../src/events/form-events.ts';
import { placeId, type LonLat, type PlaceKind } from '../../src/model/place.ts';
import type { PlacedMention, ReadReport } from '../../src/model/read-report.ts';
import type { Where } from '../../src/model/where.ts';
import type { Report } from '../../src/model/report.ts';
import { readActs } from '../../src/reading/acts/read-acts.ts';
import { makeActors } from '../../gazetteer/build/actors.ts';
import { openActorTable } from '../../src/reading/actors/actor-table.ts';
import { readCounts } from '../../src/reading/actors/counts/read-counts.ts';
import { readActors } from '../../src/reading/actors/read-actors.ts';
import { readDates } from '../../src/reading/dates/read-dates.ts';
import { readSentences } from '../../src/reading/sentences/read-sentences.ts';

/** The places of the made reports: kind, country, first-order division, point. */
const PLACES: Readonly<Record<string, readonly [PlaceKind, string, string, LonLat]>> = {
  Levant: ['region', '', '', [40, 34]],
  Iraq: ['country', 'IQ', '', [44, 33]],
  Syria: ['country', 'SY', '', [38, 35]],
  Turkey: ['country', 'TR', '', [35, 39]],
  Iran: ['country', 'IR', '', [53, 32]],
  Anbar: ['governorate', 'IQ', 'Anbar', [42, 33]],
  Baghdad: ['settlement', 'IQ', 'Baghdad', [44.4, 33.3]],
  Mosul: ['settlement', 'IQ', 'Nineveh', [43.1, 36.3]],
  Ramadi: ['settlement', 'IQ', 'Anbar', [43.3, 33.4]],
  Fallujah: ['settlement', 'IQ', 'Anbar', [43.8, 33.35]],
  Erbil: ['settlement', 'IQ', 'Erbil', [44, 36.2]],
  Gwer: ['settlement', 'IQ', 'Erbil', [43.5, 36]],
  Kirkuk: ['settlement', 'IQ', 'Kirkuk', [44.4, 35.5]],
  Basra: ['settlement', 'IQ', 'Basra', [47.8, 30.5]],
  Aleppo: ['settlement', 'SY', 'Aleppo', [37.2, 36.2]],
  Damascus: ['settlement', 'SY', 'Damascus', [36.3, 33.5]],
  Tehran: ['settlement', 'IR', 'Tehran', [51.4, 35.7]],
  Muscat: ['settlement', 'OM', 'Muscat', [58.4, 23.6]],
  Doha: ['settlement', 'QA', 'Doha', [51.5, 25.3]],
  Nineveh: ['governorate', 'IQ', 'Nineveh', [42.4, 36]],
  Dohuk: ['settlement', 'IQ', 'Dohuk', [43, 36.9]],
  Balad: ['airbase', 'IQ', 'Saladin', [44.36, 33.94]],
  Tigris: ['water', 'IQ', '', [43.8, 34.2]],
  Moscow: ['settlement', 'RU', 'Moscow', [37.6, 55.75]],
  Masbah: ['neighbourhood', 'YE', 'Taiz', [44, 13.6]],
};

/** The actors of `gazetteer/actors.csv`. */
const TABLE = openActorTable(makeActors());

const CAPITALS: ReadonlySet<string> = new Set(['Baghdad', 'Damascus', 'Tehran', 'Muscat', 'Doha', 'Moscow']);

/** The places of a text that {@link PLACES} has, each where it stands. `metonyms` are names that stand for a government. */
export function placesIn(text: string, metonyms: readonly string[] = []): PlacedMention[] {
  return Array.from(text.matchAll(/\p{Lu}\p{L}+/gu), ({ 0: name, index }) => mentionOf(name, index, metonyms)).flat();
}

/** Names that no gazetteer knows, as a reader of names finds them all the same. */
const UNKNOWN: ReadonlySet<string> = new Set(['Zarkuban', 'Hantush']);

/** Peoples, and the country whose they are. */
const PEOPLES: Readonly<Record<string, string>> = {
  Iraqi: 'Iraq',
  Iranian: 'Iran',
  Syrian: 'Syria',
  Turkish: 'Turkey',
};

function peopleMention(name: string, start: number): PlacedMention[] | undefined {
  const country = PEOPLES[name];
  const [mention] = country === undefined ? [] : mentionOf(country, start, []);
  return mention && [{ ...mention, kind: 'demonym', end: start + name.length, text: name }];
}

function unknownMention(name: string, start: number): PlacedMention {
  const where: Where = {
    text: name,
    country: '',
    admin1: '',
    resolution: { kind: 'unknown' },
    point: null,
    precision: 'unknown',
    radiusMetres: null,
    because: [],
    candidates: [],
  };
  const found = { kind: 'toponym', start, end: start + name.length, text: name, rule: 'made', likelihood: 1 } as const;
  return { ...found, metonym: false, where, place: null };
}

function mentionOf(name: string, start: number, metonyms: readonly string[]): PlacedMention[] {
  const row = PLACES[name];
  if (!row) return UNKNOWN.has(name) ? [unknownMention(name, start)] : (peopleMention(name, start) ?? []);
  const [kind, country, admin1, point] = row;
  const id = placeId(`pl:${name.toLowerCase()}`);
  const where = {
    text: name,
    country: '',
    admin1: '',
    resolution: { kind: 'resolved', place: id },
    point,
    precision: kind === 'country' || kind === 'region' || kind === 'governorate' ? kind : 'settlement',
    radiusMetres: kind === 'region' ? 900_000 : kind === 'country' ? 300_000 : 8000,
    because: [],
    candidates: [],
  } as const;
  return [
    {
      ...{ kind: 'toponym', start, end: start + name.length, text: name, rule: 'made', likelihood: 1 },
      ...{
        metonym: metonyms.includes(name),
        where,
        place: { id, name, kind, country, admin1, ...(CAPITALS.has(name) ? { capital: true } : {}) },
      },
    },
  ];
}

/** A report read by the reading room, with the places of {@link PLACES}. */
function madeReport(
  text: string,
  published: string | null = '2021-03-04',
  metonyms: readonly string[] = [],
): ReadReport {
  const sentences = readSentences(text);
  const report: Report = {
    ...{ id: 'made#1', document: 'made', item: 1, title: 'Made', publisher: '', url: '', text },
    published:
      published === null ? null : { earliest: published, latest: published, text: published, because: 'given' },
  };
  return {
    report,
    sentences,
    dates: readDates(text, { reference: published }),
    places: placesIn(text, metonyms),
    actors: readActors(text, sentences, TABLE),
    counts: readCounts(text, sentences),
    acts: readActs(text, sentences),
  };
}

/** The events of a made report. */
export function eventsOf(text: string, published: string | null = '2021-03-04'): FormedEvents {
  return formEvents(madeReport(text, published));
}
