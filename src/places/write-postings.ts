import { foldName } from '../base/fold.ts';
import { LONGEST_KEY } from './key-table.ts';
import { toDeltas } from './pack-columns.ts';
import { ABBREVIATION, DEMONYM, LAST, POSTING_FLAGS, type PackMeta, type SectionName } from './pack-format.ts';
import type { PackRow } from './pack-row.ts';
import { transliterationKey, TRANSLITERATED } from './transliteration.ts';
import { takeTypeWord } from './type-words.ts';
import { compareBytes, writeKeys, writeNames, type KeyedName } from './write-keys.ts';

/** A place with its folded keys and, for each, the first spelling that has it. Keys that another tier answers are not among them. */
export interface KeyedPlace {
  readonly place: PackRow;
  readonly keys: ReadonlyMap<string, number>;
}

export type Section = Uint8Array | Uint16Array | Uint32Array;

/** The sections of names and postings, and what of them stands in the pack's tables. */
export interface WrittenPostings {
  readonly sections: Readonly<Partial<Record<SectionName, Section>>>;
  readonly languages: readonly string[];
  readonly counts: PackMeta['counts'];
}

interface Entry extends KeyedName {
  readonly row: number;
  readonly line: number;
  readonly language: string;
  readonly found: boolean;
}

/** Writes the names of places, which are in the order of their rows. */
export function writePostings(keyed: readonly KeyedPlace[]): WrittenPostings {
  const byKey = grouped(keyed.flatMap(entriesOf));
  const keys = [...byKey.keys()].sort(compareBytes);
  const entries = keys.flatMap((key) => (byKey.get(key) ?? []).sort(compareEntries));
  const languages = [...new Set(['', ...entries.map(({ language }) => language)])].sort();
  const languageOf = new Map(languages.map((language, i) => [language, i]));
  const isLast = (i: number): boolean => !isSameName(entries[i], entries[i + 1]);
  const written = writeKeys(keys);
  const names = writeNames(entries.filter((_, i) => isLast(i)));
  const typed = typedTable(keyed, entries);
  const alike = alikeTable(keyed, keys, byKey);
  return {
    languages,
    counts: { keys: keys.length, names: names.forms.length, typed: typed.size, alike: alike.size },
    sections: {
      keys: written.keys,
      keyBlocks: written.blocks,
      nameForms: names.forms,
      nameTexts: names.texts,
      nameTextBlocks: names.textBlocks,
      postingPlaces: toDeltas(entries.map(({ row }) => row)),
      postingFlags: Uint8Array.from(entries, (entry, i) => flagsOf(entry) | (isLast(i) ? POSTING_FLAGS.last : 0)),
      postingLanguages: Uint16Array.from(entries, ({ language }) => languageOf.get(language) ?? 0),
      typedKeys: typed.keys,
      typedBlocks: typed.blocks,
      typedPostings: typed.entries,
      alikeKeys: alike.keys,
      alikeBlocks: alike.blocks,
      alikeOf: alike.entries,
    },
  };
}

function entriesOf({ place, keys }: KeyedPlace, row: number): Entry[] {
  return place.spellings.map(({ text, language }, line) => {
    const folded = foldName(text);
    const key = isStorable(folded) ? folded : '';
    return { key, text, row, line, language, found: key !== '' && keys.get(key) === line };
  });
}

/** Longer keys cannot be asked for; their spellings stand under the empty key, which is never asked for. */
function isStorable(key: string): boolean {
  return key.length <= LONGEST_KEY / 4 || new TextEncoder().encode(key).length <= LONGEST_KEY;
}

function flagsOf({ line, found }: Entry): number {
  return (line === 0 ? POSTING_FLAGS.display : 0) | (found ? POSTING_FLAGS.found : 0);
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = byKey.get(entry.key);
    if (same) same.push(entry);
    else byKey.set(entry.key, [entry]);
  }
  return byKey;
}

function compareEntries(a: Entry, b: Entry): number {
  return compareBytes(a.text, b.text) || a.row - b.row || a.line - b.line;
}

function isSameName(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.key === b?.key && a?.text === b?.text;
}

interface WrittenTable {
  readonly size: number;
  readonly keys: Uint8Array;
  readonly blocks: Uint32Array;
  readonly entries: Uint32Array;
}

/** Keys with lists of numbers, which may not be empty. */
function writeLists(lists: ReadonlyMap<string, readonly number[]>): WrittenTable {
  const sorted = [...lists.keys()].sort(compareBytes);
  const entries = sorted.flatMap((key) => {
    const list = [...(lists.get(key) ?? [])].sort((a, b) => a - b);
    return list.map((entry, i) => (i === list.length - 1 ? entry + LAST : entry));
  });
  return { size: sorted.length, ...writeKeys(sorted), entries: Uint32Array.from(entries) };
}

function addTo(lists: Map<string, number[]>, key: string, entry: number): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** Keys of curated spellings without their type word. */
function typedTable(keyed: readonly KeyedPlace[], entries: readonly Entry[]): WrittenTable {
  const lists = new Map<string, number[]>();
  const postings = new Map<string, number>();
  entries.forEach(({ row, line }, posting) => {
    if (keyed[row]?.place.curated) postings.set(`${row} ${line}`, posting);
  });
  keyed.forEach(({ place }, row) => {
    for (const [key, line] of strippedKeys(place)) addTo(lists, key, postings.get(`${row} ${line}`) ?? 0);
  });
  return writeLists(lists);
}

/** Keys of a curated place's spellings without their type word: what "Irbil airport" is to "Erbil airport". */
function strippedKeys(place: PackRow): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  if (!place.curated || place.kind === 'country' || place.kind === 'settlement') return keys;
  place.spellings.forEach(({ text }, line) => {
    const typed = takeTypeWord(text);
    const key = typed?.hint.kinds.includes(place.kind) ? foldName(typed.name) : '';
    if (key !== '' && isStorable(key) && !keys.has(key)) keys.set(key, line);
  });
  return keys;
}

/** The transliteration keys of the spellings whose folded keys this pack answers. */
function alikeTable(
  keyed: readonly KeyedPlace[],
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Entry[]>,
): WrittenTable {
  const lists = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const isAlike = (byKey.get(key) ?? []).some(
      ({ row, found, language }) =>
        found && language !== DEMONYM && language !== ABBREVIATION && TRANSLITERATED.has(countryOf(keyed, row)),
    );
    const alike = isAlike ? transliterationKey(key) : '';
    if (alike !== '') addTo(lists, alike, index);
  });
  return writeLists(lists);
}

function countryOf(keyed: readonly KeyedPlace[], row: number): string {
  return keyed[row]?.place.country ?? '';
}
