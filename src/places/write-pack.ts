import { PLACE_KINDS } from '../model/place.ts';
import { checksum, toDeltas, toPlanes } from './pack-columns.ts';
import { DEGREE, HEAD_BYTES, OTHER_ID, PACK_MAGIC, PACK_VERSION, PLACE_FLAGS, SECTIONS } from './pack-format.ts';
import type { PackMeta, SectionName } from './pack-format.ts';
import type { PackRow } from './pack-row.ts';
import { writePostings, type KeyedPlace, type Section } from './write-postings.ts';

export type { KeyedPlace } from './write-postings.ts';

/** What the writer needs beside the places. */
export type PackHead = Pick<PackMeta, 'name' | 'tier' | 'attribution' | 'countryCodes' | 'ambiguous' | 'about'> & {
  readonly admin1Names: ReadonlyMap<string, string>;
  /** Hashes for the section of that name. */
  readonly worldPhrases: readonly number[];
  /** The giver's licence line; empty when it is not said. */
  readonly licence?: string;
  /** Folded keys that are never a place. */
  readonly stopWords?: readonly string[];
};

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
  const postings = writePostings(sorted);
  const meta: PackMeta = {
    name: head.name,
    tier: head.tier,
    licence: head.licence ?? '',
    attribution: head.attribution,
    ...(head.about === undefined ? {} : { about: head.about }),
    ids: otherIds,
    countries,
    admin1: codes.map((code) => [code, head.admin1Names.get(code) ?? '']),
    sources,
    languages: postings.languages,
    counts: postings.counts,
    stopWords: distinct(head.stopWords ?? []),
    countryCodes: head.countryCodes,
    ambiguous: head.ambiguous,
  };
  const encoder = new TextEncoder();
  const number = (of: (place: PackRow) => number): number[] => places.map(of);
  const sections: Partial<Record<SectionName, Section>> = {
    meta: encoder.encode(JSON.stringify(meta)),
    ids: toDeltas(number((place) => idNumber(place.id) ?? OTHER_ID + (otherOf?.(place.id) ?? 0))),
    lons: toDeltas(number((place) => Math.round(place.lon * DEGREE))),
    lats: toDeltas(number((place) => Math.round(place.lat * DEGREE))),
    populations: toPlanes(number((place) => place.population)),
    radii: toPlanes(number((place) => place.radiusMetres)),
    kinds: Uint8Array.from(number((place) => PLACE_KINDS.indexOf(place.kind))),
    flags: Uint8Array.from(number(flagsOf)),
    countries: Uint16Array.from(number((place) => countryOf?.(place.country) ?? 0)),
    admin1s: Uint16Array.from(number((place) => codeOf?.(place.admin1) ?? 0)),
    sources: Uint16Array.from(number((place) => sourceOf?.(place.source) ?? 0)),
    withins: toPlanes(number((place) => (rowOf.get(place.within) ?? -1) + 1)),
    ...postings.sections,
    ...areasOf(places),
    worldPhrases: Uint32Array.from(head.worldPhrases).sort(),
  };
  return assemble(sections);
}

function flagsOf(place: PackRow): number {
  const { curated, capital, former = false } = place;
  return (curated ? PLACE_FLAGS.curated : 0) | (capital ? PLACE_FLAGS.capital : 0) | (former ? PLACE_FLAGS.former : 0);
}

/** The polygons; throws when one is no JSON. */
function areasOf(places: readonly PackRow[]): Pick<Record<SectionName, Section>, 'areaRows' | 'areaEnds' | 'areas'> {
  const encoder = new TextEncoder();
  const rows = places.flatMap(({ polygon }, row) => (polygon === undefined ? [] : [{ row, polygon }]));
  const texts = rows.map(({ polygon }) => encoder.encode(JSON.stringify(JSON.parse(polygon))));
  let end = 0;
  return {
    areaRows: Uint32Array.from(rows, ({ row }) => row),
    areaEnds: Uint32Array.from(texts, (text) => (end += text.length)),
    areas: joined(texts),
  };
}

function assemble(sections: Partial<Record<SectionName, Section>>): Uint8Array {
  const names = Object.keys(SECTIONS) as SectionName[];
  let end = aligned(HEAD_BYTES + names.length * 8);
  const spans = names.map((name) => {
    const section = sections[name] ?? new Uint8Array();
    const offset = end;
    end = aligned(offset + section.byteLength);
    return { section, offset };
  });
  const bytes = new Uint8Array(end);
  const head = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(PACK_MAGIC));
  head.setUint32(4, PACK_VERSION, true);
  head.setUint32(8, end, true);
  head.setUint32(16, names.length, true);
  spans.forEach(({ section, offset }, i) => {
    const { buffer, byteOffset, byteLength } = section;
    head.setUint32(HEAD_BYTES + i * 8, offset, true);
    head.setUint32(HEAD_BYTES + 4 + i * 8, byteLength, true);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
  });
  head.setUint32(12, checksum(new Int32Array(bytes.buffer, 16)), true);
  return bytes;
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
