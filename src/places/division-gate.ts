import { foldName } from '../base/fold.ts';
import { contains } from './containment.ts';
import type { ReadGate } from './gates.ts';
import { closeNames } from './known-names.ts';
import type { Lookup } from './lookup.ts';
import type { PackPlace, Posting } from './pack-places.ts';
import { weightOf } from './rank.ts';
import type { Gate } from './reading.ts';
import { takeTypeWord } from './type-words.ts';

/** Longer texts are no area's name. */
const LONGEST = 500;

/**
 * The gate of a first-order division given by a code such as `IQ.01` or a name: in any spelling, with or without its type word, with
 * a direction before it ("East Anbar"), in another transliteration, by the large town it is governed from or, last, misspelled.
 * The label says what it was taken for where that is not plain. `country` narrows it to one country.
 */
export function divisionGate(text: string, country: Gate | undefined, lookup: Lookup): ReadGate {
  const asked = text.trim();
  if (asked.length > LONGEST) return { because: notKnown(`${asked.slice(0, 40)}…`) };
  const lies = (place: PackPlace): boolean =>
    !country || country.containers.some((container) => contains(container, place, lookup));
  for (const { read, how } of STAGES) {
    const [first, ...others] = distinct(read(asked, lookup).filter(lies));
    if (!first) continue;
    const gate = { label: first.name, containers: [first, ...others] };
    return how === undefined ? { gate } : { gate, note: `“${asked}” was read as ${first.name}, ${how}` };
  }
  return { because: notKnown(text) };
}

function notKnown(text: string): string {
  return `no governorate is known as “${text}”: it was not used`;
}

/** A way of reading the words; `how` is told where it is a guess. */
interface Stage {
  readonly read: (text: string, lookup: Lookup) => PackPlace[];
  readonly how?: string;
}

/** Each way of reading the words, tried only when those before it found no division. */
const STAGES: readonly Stage[] = [
  { read: (text, lookup) => (/^[A-Za-z]{2}\.\w+$/.test(text) ? [lookup.divisionOfCode(text) ?? []].flat() : []) },
  { read: (text, lookup) => divisions(forms(text).flatMap((form) => [...lookup.named(form), ...lookup.typed(form)])) },
  { read: (text, lookup) => regions(forms(text).flatMap((form) => lookup.named(form))) },
  {
    read: (text, lookup) => divisions(forms(text).flatMap((form) => alikeDivisions(form, lookup))),
    how: 'another spelling of it',
  },
  { read: (text, lookup) => seatsOf(forms(text), lookup), how: 'the governorate that the town lies in' },
  { read: (text, lookup) => divisions(misspelt(text, lookup)), how: 'a misspelling of it' },
];

/** Words for first-order divisions of other lands, which are type words only where a division is asked for. */
const DIVISION_WORD =
  /\s+(?:republic|oblast|krai|okrug|zone|department|departamento|wilayah?|emirate|canton|county|territory|prefecture|voivodeship|independent city|district|council)$/iu;

const DIRECTION_WORD = /^(?:north|south|east|west|central)(?:[ -]?(?:east|west))?(?:ern)?\s+/iu;

/** The words whole, without their type word, and without a direction before it. */
function forms(text: string): string[] {
  const bare = takeTypeWord(text)?.name ?? text.replace(DIVISION_WORD, '');
  const undirected = bare.replace(DIRECTION_WORD, '');
  return [...new Set([text, bare, undirected])].filter((form) => form !== '');
}

function divisions(postings: readonly Posting[]): PackPlace[] {
  return postings.map(({ place }) => place).filter(({ kind }) => kind === 'governorate');
}

function regions(postings: readonly Posting[]): PackPlace[] {
  return postings.map(({ place }) => place).filter(({ kind }) => kind === 'region');
}

/** Rows of divisions carry their type word as often as not. */
function alikeDivisions(bare: string, lookup: Lookup): Posting[] {
  return ['', ' governorate', ' province'].flatMap((word) => lookup.alike(bare + word));
}

/** The decimal logarithm of the people of a town that a division may be called by. */
const SEAT = 5;

/** The divisions of large towns of that name: "Mosul" for Nineveh. */
function seatsOf(names: readonly string[], lookup: Lookup): PackPlace[] {
  return names
    .flatMap((name) => lookup.curated(name))
    .map(({ place }) => place)
    .filter((place) => place.kind === 'settlement' && place.admin1 !== '' && weightOf(place) >= SEAT)
    .flatMap((place) => lookup.divisionOfCode(place.admin1) ?? []);
}

/** Names shorter than this are not guessed. */
const SHORTEST = 5;

/** Divisions whose name is one letter off, two from ten letters on. */
function misspelt(text: string, lookup: Lookup): Posting[] {
  const bare = foldName(takeTypeWord(text)?.name ?? text);
  if (bare.length < SHORTEST) return [];
  const limit = bare.length >= 10 ? 2 : 1;
  const keys = [-2, -1, 0, 1, 2]
    .filter((more) => Math.abs(more) <= limit)
    .flatMap((more) => closeNames(lookup.home(), bare, bare.length + more, limit));
  return keys
    .sort((a, b) => a.errors - b.errors || (a.key < b.key ? -1 : 1))
    .flatMap(({ key }) => [...lookup.named(key), ...lookup.typed(key)]);
}

function distinct(places: readonly PackPlace[]): PackPlace[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
