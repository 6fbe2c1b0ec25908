import type { AreaGeometry, Place, PlaceKind, Spelling } from '../model/place.ts';
import { PLACE_KINDS, placeId } from '../model/place.ts';
import { decode, eachKey, findKey } from './key-table.ts';
import { ABBREVIATION, DEGREE, DEMONYM, hashKey, LAST, OTHER_ID, PLACE_FLAGS, POSTING_FLAGS } from './pack-format.ts';
import { languageAt, namesOfKey, nameText, spellingAt } from './pack-names.ts';
import type { Pack } from './read-pack.ts';
import { TRANSLITERATED } from './transliteration.ts';

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
  /** Its source itself says that it is no longer current, or gone. */
  readonly former: boolean;
}

/** A place with a spelling of the key that was asked for. */
export interface Posting {
  readonly place: PackPlace;
  readonly spelling: Spelling;
  /** True when the key is that of the spelling without its type word. */
  readonly stripped: boolean;
}

/** The postings of a folded key, one a place; those without their type word are {@link typedPostingsOf}. */
export function postingsOf(pack: Pack, key: string): Posting[] {
  const { from, end } = namesOfKey(pack, key);
  const found: Posting[] = [];
  for (let name = from; name < end; name++) {
    const last = pack.namePostings[name + 1] ?? 0;
    let text: string | undefined;
    for (let at = pack.namePostings[name] ?? 0; at < last; at++) {
      if (((pack.postingFlags[at] ?? 0) & POSTING_FLAGS.found) === 0) continue;
      const place = placeAt(pack, pack.postingPlaces[at] ?? 0);
      const spelling = { text: (text ??= nameText(pack, name, key)), language: languageAt(pack, at) };
      found.push({ place, spelling, stripped: false });
    }
  }
  return end - from > 1 ? found.sort(byRow) : found;
}

/** The postings of curated spellings that are the key and a type word. */
export function typedPostingsOf(pack: Pack, key: string): Posting[] {
  const index = findKey(pack.typed, key);
  const entries = index < 0 ? [] : entriesOf(pack.typedFrom, pack.typedPostings, index);
  return entries.map((at) => ({
    place: placeAt(pack, pack.postingPlaces[at] ?? 0),
    spelling: spellingAt(pack, at),
    stripped: true,
  }));
}

/** All postings of a transliteration key, one a place. */
export function alikePostingsOf(pack: Pack, key: string): Posting[] {
  const index = findKey(pack.alike, key);
  const best = new Map<number, number>();
  for (const folded of index < 0 ? [] : entriesOf(pack.alikeFrom, pack.alikeOf, index)) {
    const end = pack.namePostings[pack.keyNames[folded + 1] ?? 0] ?? 0;
    for (let at = pack.namePostings[pack.keyNames[folded] ?? 0] ?? 0; at < end; at++) {
      if (!isAlikePosting(pack, at)) continue;
      const row = pack.postingPlaces[at] ?? 0;
      const kept = best.get(row);
      if (kept === undefined || rankOf(pack, at) < rankOf(pack, kept)) best.set(row, at);
    }
  }
  return [...best]
    .map(([row, at]) => ({ place: placeAt(pack, row), spelling: spellingAt(pack, at), stripped: false }))
    .sort(byRow);
}

function isAlikePosting(pack: Pack, at: number): boolean {
  if (((pack.postingFlags[at] ?? 0) & POSTING_FLAGS.found) === 0) return false;
  const country = pack.meta.countries[pack.countries[pack.postingPlaces[at] ?? 0] ?? 0] ?? '';
  return TRANSLITERATED.has(country) && !isOtherThanName(pack, at);
}

/** The display name first, then spellings of a known language, then the others. */
function rankOf(pack: Pack, at: number): number {
  if (((pack.postingFlags[at] ?? 0) & POSTING_FLAGS.display) !== 0) return 0;
  if (isOtherThanName(pack, at)) return 3;
  return pack.postingLanguages[at] === 0 ? 2 : 1;
}

function isOtherThanName(pack: Pack, at: number): boolean {
  const language = pack.meta.languages[pack.postingLanguages[at] ?? 0];
  return language === DEMONYM || language === ABBREVIATION;
}

function entriesOf(from: Uint32Array, entries: Uint32Array, index: number): number[] {
  return Array.from(entries.subarray(from[index], from[index + 1]), (entry) => (entry & ~LAST) >>> 0);
}

function byRow(a: Posting, b: Posting): number {
  return a.place.row - b.place.row;
}

/** True when the world tier behind this region tier has the key, which must be one that reads as a phrase. */
export function isWorldPhrase(pack: Pack, key: string): boolean {
  return sortedIndexOf(pack.worldPhrases, hashKey(key)) !== undefined;
}

/** The row of an id in a pack, or undefined. */
export function rowOfId(pack: Pack, id: string): number | undefined {
  const number = /^gn:(\d{1,10})$/.exec(id)?.[1];
  if (number !== undefined) return sortedIndexOf(pack.ids, Number(number));
  let others = OTHER_IDS.get(pack);
  if (!others) OTHER_IDS.set(pack, (others = new Map(pack.meta.ids.map((other, i) => [other, i]))));
  const index = others.get(id);
  return index === undefined ? undefined : sortedIndexOf(pack.ids, OTHER_ID + index);
}

const OTHER_IDS = new WeakMap<Pack, Map<string, number>>();

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

/** The place of a row. Places that were asked for lately are kept, within {@link KEPT}. */
export function placeAt(pack: Pack, row: number): PackPlace {
  let kept = KEPT_PLACES.get(pack);
  if (!kept) KEPT_PLACES.set(pack, (kept = []));
  const before = kept[row % KEPT];
  if (before?.row === row) return before;
  const place = new MadePlace(pack, row);
  kept[row % KEPT] = place;
  return place;
}

/** How many places of a pack are kept made, each in the slot of its row's remainder. */
const KEPT = 4096;
const KEPT_PLACES = new WeakMap<Pack, (PackPlace | undefined)[]>();

/** A class, for one is made for almost every look-up: its name is read when it is asked for. */
class MadePlace implements PackPlace {
  readonly pack: Pack;
  readonly row: number;
  readonly kind: PlaceKind;
  readonly point: readonly [lon: number, lat: number];
  readonly radiusMetres: number;
  readonly country: string;
  readonly admin1: string;
  readonly admin1Name: string;
  readonly population: number;
  readonly curated: boolean;
  readonly capital: boolean;
  readonly former: boolean;
  readonly id: string;
  #name: string | undefined;

  constructor(pack: Pack, row: number) {
    const flags = pack.flags[row] ?? 0;
    const admin1 = pack.meta.admin1[pack.admin1s[row] ?? 0] ?? NO_DIVISION;
    this.pack = pack;
    this.row = row;
    this.id = idAt(pack, row);
    this.kind = PLACE_KINDS[pack.kinds[row] ?? 0] ?? 'settlement';
    this.point = [(pack.lons[row] ?? 0) / DEGREE, (pack.lats[row] ?? 0) / DEGREE];
    this.radiusMetres = pack.radii[row] ?? 0;
    this.country = pack.meta.countries[pack.countries[row] ?? 0] ?? '';
    this.admin1 = admin1[0];
    this.admin1Name = admin1[1];
    this.population = pack.populations[row] ?? 0;
    this.curated = (flags & PLACE_FLAGS.curated) !== 0;
    this.capital = (flags & PLACE_FLAGS.capital) !== 0;
    this.former = (flags & PLACE_FLAGS.former) !== 0;
  }

  get name(): string {
    return (this.#name ??= displayName(this.pack, this.row));
  }
}

const NO_DIVISION = ['', ''] as const;

function displayName(pack: Pack, row: number): string {
  const end = pack.placeFrom[row + 1] ?? 0;
  for (let i = pack.placeFrom[row] ?? 0; i < end; i++) {
    const at = pack.placePostings[i] ?? 0;
    if (((pack.postingFlags[at] ?? 0) & POSTING_FLAGS.display) !== 0) return spellingAt(pack, at).text;
  }
  return '';
}

function postingsOfPlace(pack: Pack, row: number): Uint32Array {
  return pack.placePostings.subarray(pack.placeFrom[row], pack.placeFrom[row + 1]);
}

/** Every spelling of a place, the display name first, then those of a known language, demonyms and abbreviations last. */
export function spellingsOf({ pack, row }: PackPlace): Spelling[] {
  return Array.from(postingsOfPlace(pack, row))
    .sort((a, b) => rankOf(pack, a) - rankOf(pack, b) || a - b)
    .map((at) => spellingAt(pack, at));
}

/** The spellings of a place whose folding is the key, in the order of {@link spellingsOf}. */
export function spellingsOfKey({ pack, row }: PackPlace, key: string): Spelling[] {
  const { from, end } = namesOfKey(pack, key);
  const found: number[] = [];
  for (let at = pack.namePostings[from] ?? 0; at < (pack.namePostings[end] ?? 0); at++) {
    if (pack.postingPlaces[at] === row) found.push(at);
  }
  return found.sort((a, b) => rankOf(pack, a) - rankOf(pack, b) || a - b).map((at) => spellingAt(pack, at));
}

/** The countries of the home region, whose names are known well enough to read a misspelling as one of them. */
const HOME: ReadonlySet<string> = new Set('IQ SY IR JO KW LB PS IL SA YE TR AE BH OM QA'.split(' '));

/** Languages that the reports at home are written in; the others' spellings are near to too many words. */
const HOME_LANGUAGES: ReadonlySet<string | null> = new Set([null, 'en', 'ar', 'ku', 'fa', 'he']);

/** Folded keys, without people's names, of the places of a pack in the home region and of all countries. */
export function homeKeys(pack: Pack): string[] {
  const country = PLACE_KINDS.indexOf('country');
  const isHome = pack.meta.countries.map((code) => HOME.has(code));
  const isHomeLanguage = pack.meta.languages.map((language) => HOME_LANGUAGES.has(language === '' ? null : language));
  const keys: string[] = [];
  eachKey(pack.keys, (key, index) => {
    const end = pack.namePostings[pack.keyNames[index + 1] ?? 0] ?? 0;
    for (let at = pack.namePostings[pack.keyNames[index] ?? 0] ?? 0; at < end; at++) {
      const row = pack.postingPlaces[at] ?? 0;
      const isMeant = pack.kinds[row] === country || isHome[pack.countries[row] ?? 0];
      if (!isMeant || !isHomeLanguage[pack.postingLanguages[at] ?? 0]) continue;
      keys.push(key());
      return;
    }
  });
  return keys;
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
    ...areaOf(place),
  };
}

/** The polygon of a place that has one; one that cannot be read is none. */
function areaOf({ pack, row }: PackPlace): Pick<Place, 'area'> {
  const index = sortedIndexOf(pack.areaRows, row);
  if (index === undefined) return {};
  const from = index === 0 ? 0 : (pack.areaEnds[index - 1] ?? 0);
  try {
    return { area: JSON.parse(decode(pack.areas, from, pack.areaEnds[index] ?? 0)) as AreaGeometry };
  } catch {
    return {};
  }
}

function idAt(pack: Pack, row: number): string {
  const number = pack.ids[row] ?? 0;
  return number < OTHER_ID ? `gn:${number}` : (pack.meta.ids[number - OTHER_ID] ?? '');
}
