import type { Place, PlaceKind, Spelling } from '../model/place.ts';
import { PLACE_KINDS, placeId } from '../model/place.ts';
import { foldName } from '../base/fold.ts';
import { bucketOf, DEGREE, DEMONYM, hashKey, OTHER_ID, PLACE_FLAGS, STRIPPED } from './pack-format.ts';
import type { Pack } from './read-pack.ts';
import { transliterationKey } from './transliteration.ts';

/** A place of a pack as the ranking sees it. */
export interface PackPlace {
  readonly pack: Pack;
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: readonly [lon: number, lat: number];
  readonly radiusMetres: number;
  readonly country: string;
  /** Code such as `IQ.01`, or empty. */
  readonly admin1: string;
  readonly admin1Name: string;
  readonly population: number;
  readonly curated: boolean;
  readonly capital: boolean;
  /** Its spellings as they stand in the pack. */
  readonly lines: readonly string[];
}

/** A place whose line folds to the key that was asked for. */
export interface Posting {
  readonly place: PackPlace;
  readonly spelling: Spelling;
  /** True when the key is that of the line without its type word. */
  readonly stripped: boolean;
}

/** All postings of a folded key. */
export function postingsOf(pack: Pack, key: string, stripTypeWord: (text: string) => string): Posting[] {
  const bucket = bucketOf(key, pack.buckets.length - 1);
  const end = pack.buckets[bucket + 1] ?? 0;
  const found: Posting[] = [];
  for (let at = pack.buckets[bucket] ?? 0; at < end; at++) {
    const row = pack.postingPlaces[at] ?? 0;
    const coded = pack.postingLines[at] ?? 0;
    const lines = linesOf(pack, row);
    const spelling = spellingOf(lines[coded & ~STRIPPED] ?? '');
    const stripped = (coded & STRIPPED) !== 0;
    if (foldName(stripped ? stripTypeWord(spelling.text) : spelling.text) !== key) continue;
    found.push({ place: placeAt(pack, row, lines), spelling, stripped });
  }
  return found;
}

/** All postings of a transliteration key, one a place. */
export function alikePostingsOf(pack: Pack, key: string): Posting[] {
  const bucket = bucketOf(key, pack.alikeBuckets.length - 1);
  const end = pack.alikeBuckets[bucket + 1] ?? 0;
  const found: Posting[] = [];
  for (let at = pack.alikeBuckets[bucket] ?? 0; at < end; at++) {
    const row = pack.alikePlaces[at] ?? 0;
    const lines = linesOf(pack, row);
    const spelling = spellingOf(lines[pack.alikeLines[at] ?? 0] ?? '');
    if (transliterationKey(foldName(spelling.text)) !== key) continue;
    found.push({ place: placeAt(pack, row, lines), spelling, stripped: false });
  }
  return found;
}

/** True when the world tier behind this region tier has the key, which must be one that reads as a phrase. */
export function isWorldPhrase(pack: Pack, key: string): boolean {
  return sortedIndexOf(pack.worldPhrases, hashKey(key)) !== undefined;
}

/** The row of an id in a pack, or undefined. */
export function rowOfId(pack: Pack, id: string): number | undefined {
  const number = /^gn:(\d{1,10})$/.exec(id)?.[1];
  const other = number === undefined ? pack.meta.ids.indexOf(id) : -1;
  const wanted = number === undefined ? OTHER_ID + other : Number(number);
  if (number === undefined && other < 0) return undefined;
  return sortedIndexOf(pack.ids, wanted);
}

function sortedIndexOf(sorted: Uint32Array, wanted: number): number | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The place of a row. */
export function placeAt(pack: Pack, row: number, lines = linesOf(pack, row)): PackPlace {
  const flags = pack.flags[row] ?? 0;
  const admin1 = pack.meta.admin1[pack.admin1s[row] ?? 0] ?? ['', ''];
  return {
    pack,
    row,
    id: idAt(pack, row),
    name: spellingOf(lines[0] ?? '').text,
    kind: PLACE_KINDS[pack.kinds[row] ?? 0] ?? 'settlement',
    point: [(pack.lons[row] ?? 0) / DEGREE, (pack.lats[row] ?? 0) / DEGREE],
    radiusMetres: pack.radii[row] ?? 0,
    country: pack.meta.countries[pack.countries[row] ?? 0] ?? '',
    admin1: admin1[0],
    admin1Name: admin1[1],
    population: pack.populations[row] ?? 0,
    curated: (flags & PLACE_FLAGS.curated) !== 0,
    capital: (flags & PLACE_FLAGS.capital) !== 0,
    lines,
  };
}

/** Every spelling of a place, the display name first, demonyms included. */
export function spellingsOf(place: PackPlace): Spelling[] {
  return place.lines.map(spellingOf);
}

/** The countries of the home region, whose names are known well enough to read a misspelling as one of them. */
const HOME: ReadonlySet<string> = new Set('IQ SY IR JO KW LB PS IL SA YE TR AE BH OM QA'.split(' '));

/** Languages that the reports at home are written in; the others' spellings are near to too many words. */
const HOME_LANGUAGES: ReadonlySet<string | null> = new Set([null, 'en', 'ar', 'ku', 'fa', 'he']);

/** Spellings, without people's names, of the places of a pack in the home region and of all countries. */
export function homeSpellings(pack: Pack): string[] {
  const country = PLACE_KINDS.indexOf('country');
  return Array.from({ length: pack.size }, (_, row) => row)
    .filter((row) => pack.kinds[row] === country || HOME.has(pack.meta.countries[pack.countries[row] ?? 0] ?? ''))
    .flatMap((row) => linesOf(pack, row).map(spellingOf))
    .filter(({ language }) => HOME_LANGUAGES.has(language))
    .map(({ text }) => text);
}

/** The id of the containing place, or undefined. */
export function withinOf(place: PackPlace): string | undefined {
  const within = place.pack.withins[place.row] ?? 0;
  return within === 0 ? undefined : idAt(place.pack, within - 1);
}

/** The place as other rooms know it. */
export function toPlace(place: PackPlace): Place {
  const source = place.pack.meta.sources[place.pack.sources[place.row] ?? 0] ?? '';
  return {
    id: placeId(place.id),
    name: place.name,
    kind: place.kind,
    point: place.point,
    radiusMetres: place.radiusMetres,
    country: place.country,
    admin1: place.admin1Name,
    population: place.population,
    source: source === '' ? place.id : source,
    spellings: spellingsOf(place).filter(({ language }) => language !== DEMONYM),
  };
}

function idAt(pack: Pack, row: number): string {
  const number = pack.ids[row] ?? 0;
  return number < OTHER_ID ? `gn:${number}` : (pack.meta.ids[number - OTHER_ID] ?? '');
}

function linesOf(pack: Pack, row: number): string[] {
  return DECODER.decode(pack.text.subarray(pack.textFrom[row], pack.textFrom[row + 1])).split('\n');
}

const DECODER = new TextDecoder('utf-8');

function spellingOf(line: string): Spelling {
  const tab = line.indexOf('\t');
  return tab < 0 ? { text: line, language: null } : { text: line.slice(tab + 1), language: line.slice(0, tab) };
}
