import { foldName } from '../base/fold.ts';
import { PLACE_KINDS } from '../model/place.ts';
import {
  bucketOf,
  DEGREE,
  DEMONYM,
  OTHER_ID,
  PACK_MAGIC,
  PACK_VERSION,
  PLACE_FLAGS,
  SECTIONS,
  STRIPPED,
  type PackMeta,
  type SectionName,
} from './pack-format.ts';
import { transliterationKey } from './transliteration.ts';
import { takeTypeWord } from './type-words.ts';
import type { PackRow } from './pack-row.ts';

/** A place with its folded keys and, for each, the first line that has it. */
export interface KeyedPlace {
  readonly place: PackRow;
  readonly keys: ReadonlyMap<string, number>;
}

/** What the writer needs beside the places. */
export type PackHead = Pick<
  PackMeta,
  'name' | 'tier' | 'attribution' | 'countryCodes' | 'ambiguous' | 'licence' | 'stopWords' | 'about'
> & {
  readonly admin1Names: ReadonlyMap<string, string>;
  /** Hashes for the section of that name. */
  readonly worldPhrases: readonly number[];
};

type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** The bytes of a pack; the same places give the same bytes whatever their order. Throws when two places share an id. */
export function writePack(keyed: readonly KeyedPlace[], head: PackHead): Uint8Array {
  const sorted = [...keyed].sort((a, b) => compareIds(a.place.id, b.place.id));
  const places = sorted.map(({ place }) => place);
  const rowOf = new Map(places.map((place, row) => [place.id, row]));
  if (rowOf.size !== places.length) {
    const twice = places.find((place, row) => rowOf.get(place.id) !== row);
    throw new Error(`gazetteer: the id ${twice?.id ?? ''} stands twice`);
  }
  const otherIds = places.map(({ id }) => id).filter((id) => idNumber(id) === undefined);
  const countries = distinct(places.map((place) => place.country));
  const codes = distinct(['', ...places.map((place) => place.admin1)]);
  const sources = distinct(['', ...places.map((place) => place.source)]);
  const indexOf = (list: readonly string[]): ((item: string) => number) => {
    const index = new Map(list.map((item, i) => [item, i]));
    return (item) => index.get(item) ?? 0;
  };
  const [countryOf, codeOf, sourceOf, otherOf] = [countries, codes, sources, otherIds].map(indexOf);
  const meta: PackMeta = {
    name: head.name,
    tier: head.tier,
    attribution: head.attribution,
    ...(head.licence === undefined ? {} : { licence: head.licence }),
    ...(head.stopWords === undefined ? {} : { stopWords: head.stopWords }),
    ...(head.about === undefined ? {} : { about: head.about }),
    ids: otherIds,
    countries,
    admin1: codes.map((code) => [code, head.admin1Names.get(code) ?? '']),
    sources,
    countryCodes: head.countryCodes,
    ambiguous: head.ambiguous,
  };
  const encoder = new TextEncoder();
  const texts = places.map((place) => encoder.encode(linesOf(place)));
  const number = (of: (place: PackRow) => number): number[] => places.map(of);
  const sections: Record<SectionName, Section> = {
    meta: encoder.encode(JSON.stringify(meta)),
    ids: Uint32Array.from(number((place) => idNumber(place.id) ?? OTHER_ID + (otherOf?.(place.id) ?? 0))),
    lons: Int32Array.from(number((place) => Math.round(place.lon * DEGREE))),
    lats: Int32Array.from(number((place) => Math.round(place.lat * DEGREE))),
    populations: Uint32Array.from(number((place) => place.population)),
    radii: Uint32Array.from(number((place) => place.radiusMetres)),
    kinds: Uint8Array.from(number((place) => PLACE_KINDS.indexOf(place.kind))),
    flags: Uint8Array.from(number(flagsOf)),
    countries: Uint16Array.from(number((place) => countryOf?.(place.country) ?? 0)),
    admin1s: Uint16Array.from(number((place) => codeOf?.(place.admin1) ?? 0)),
    sources: Uint16Array.from(number((place) => sourceOf?.(place.source) ?? 0)),
    withins: Uint32Array.from(number((place) => (rowOf.get(place.within) ?? -1) + 1)),
    textFrom: offsets(texts.map((text) => text.length)),
    text: joined(texts),
    ...postingsOf(sorted),
    ...alikeOf(sorted),
    worldPhrases: Uint32Array.from(head.worldPhrases).sort(),
  };
  return assemble(sections);
}

function linesOf(place: PackRow): string {
  return place.spellings.map(({ text, language }) => (language === '' ? text : `${language}\t${text}`)).join('\n');
}

function flagsOf(place: PackRow): number {
  return (place.curated ? PLACE_FLAGS.curated : 0) | (place.capital ? PLACE_FLAGS.capital : 0);
}

function postingsOf(
  keyed: readonly KeyedPlace[],
): Pick<Record<SectionName, Section>, 'buckets' | 'postingPlaces' | 'postingLines'> {
  const postings = keyed.flatMap(({ place, keys }, row) => [
    ...[...keys].map(([key, line]) => ({ key, row, line })),
    ...strippedKeys(place).map(([key, line]) => ({ key, row, line: line | STRIPPED })),
  ]);
  const { buckets, places, lines } = hashTable(postings);
  return { buckets, postingPlaces: places, postingLines: lines };
}

/** The same for the transliteration keys, of the spellings whose folded keys this pack answers. */
function alikeOf(
  keyed: readonly KeyedPlace[],
): Pick<Record<SectionName, Section>, 'alikeBuckets' | 'alikePlaces' | 'alikeLines'> {
  const postings = keyed.flatMap(({ place, keys }, row) => {
    if (!TRANSLITERATED.has(place.country)) return [];
    const alike = new Map<string, number>();
    for (const [folded, line] of keys) {
      const key = transliterationKey(folded);
      if (key !== '' && !alike.has(key) && !isDemonym(place, line)) alike.set(key, line);
    }
    return [...alike].map(([key, line]) => ({ key, row, line }));
  });
  const { buckets, places, lines } = hashTable(postings);
  return { alikeBuckets: buckets, alikePlaces: places, alikeLines: lines };
}

/** Countries whose place names reach Latin letters from Arabic ones. */
const TRANSLITERATED: ReadonlySet<string> = new Set(
  'IQ SY IR JO KW LB PS IL SA YE AE BH OM QA EG LY TN DZ MA SD MR DJ SO AF PK'.split(' '),
);

function isDemonym(place: PackRow, line: number): boolean {
  return place.spellings[line]?.language === DEMONYM;
}

interface KeyPosting {
  readonly key: string;
  readonly row: number;
  readonly line: number;
}

function hashTable(postings: readonly KeyPosting[]): Record<'buckets' | 'places' | 'lines', Section> {
  const bits = Math.max(0, Math.min(24, Math.ceil(Math.log2(postings.length))));
  const sorted = postings
    .map((posting) => ({ ...posting, bucket: bucketOf(posting.key, 2 ** bits) }))
    .sort((a, b) => a.bucket - b.bucket || a.row - b.row || a.line - b.line);
  const counts = new Uint32Array(2 ** bits);
  for (const { bucket } of sorted) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return {
    buckets: offsets(counts),
    places: Uint32Array.from(sorted.map(({ row }) => row)),
    lines: Uint16Array.from(sorted.map(({ line }) => line)),
  };
}

/** Keys of a curated place's spellings without their type word: what "Irbil airport" is to "Erbil airport". */
function strippedKeys(place: PackRow): [key: string, line: number][] {
  if (!place.curated || place.kind === 'country' || place.kind === 'settlement') return [];
  const keys = new Map<string, number>();
  place.spellings.forEach(({ text }, line) => {
    const typed = takeTypeWord(text);
    const key = typed?.hint.kinds.includes(place.kind) ? foldName(typed.name) : '';
    if (key !== '' && !keys.has(key)) keys.set(key, line);
  });
  return [...keys];
}

function assemble(sections: Record<SectionName, Section>): Uint8Array {
  const names = Object.keys(SECTIONS) as SectionName[];
  let end = aligned(16 + names.length * 8);
  const spans = names.map((name) => {
    const offset = end;
    end = aligned(offset + sections[name].byteLength);
    return { name, offset, length: sections[name].byteLength };
  });
  const bytes = new Uint8Array(end);
  const head = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(PACK_MAGIC));
  head.setUint32(4, PACK_VERSION, true);
  head.setUint32(8, end, true);
  head.setUint32(12, names.length, true);
  spans.forEach(({ name, offset, length }, i) => {
    head.setUint32(16 + i * 8, offset, true);
    head.setUint32(20 + i * 8, length, true);
    const { buffer, byteOffset } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, length), offset);
  });
  return bytes;
}

function offsets(lengths: ArrayLike<number>): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) from[i + 1] = (from[i] ?? 0) + (lengths[i] ?? 0);
  return from;
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

function idNumber(id: string): number | undefined {
  return /^gn:\d+$/.test(id) ? Number(id.slice(3)) : undefined;
}

function compareIds(a: string, b: string): number {
  const [x, y] = [idNumber(a), idNumber(b)];
  if (x !== undefined && y !== undefined) return x - y;
  if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
