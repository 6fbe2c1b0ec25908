import { emptyBitmap, fullBitmap, rowsOf, setBit, type Bitmap } from '../base/bitmap.ts';
import { foldName } from '../base/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import { textAt } from '../model/read-dataset.ts';
import type { RowSets } from './filter.ts';
import { namedTexts, placeTexts, searchParts, type SearchParts, type SearchRows } from './search-parts.ts';
import { openWordList, type WordList } from './word-list.ts';

/**
 * A search over the different texts of a dataset, not over its rows: a text that a thousand rows share is held once, as the numbers of its words. Numbers follow the
 * order of the words, so all words of one beginning are one range of numbers, and a look through the texts compares no strings.
 */
export interface SearchIndex {
  readonly parts: SearchParts;
  readonly words: WordList;
  /** Numbers of the words of all texts, then of all places; each has the slice that ends at `ends`. */
  readonly tokens: Uint16Array | Uint32Array;
  readonly ends: Uint32Array;
}

/** Takes texts in any order and portions, then makes the index. */
export interface SearchIndexBuilder {
  /** The text of a number; each at most once. Texts that are never given hold no words. */
  readonly addText: (number: number, text: string) => void;
  /** The name, division and spellings of a place, by its row in `Dataset.places`. */
  readonly addPlace: (row: number, texts: readonly string[]) => void;
  readonly finish: () => SearchIndex;
}

/** Begins an index. The columns of `parts` are kept, not copied. */
export function createSearchIndex(parts: SearchParts): SearchIndexBuilder {
  const docs = parts.texts + parts.places;
  const words = openWordList();
  const begins = new Uint32Array(docs);
  const sizes = new Uint32Array(docs);
  let tokens = new Uint32Array(1024);
  let length = 0;
  const add = (doc: number, texts: readonly string[]): void => {
    begins[doc] = length;
    for (const text of texts) {
      const folded = foldName(text);
      if (folded === '') continue;
      for (const word of folded.split(' ')) {
        if (length === tokens.length) tokens = grown(tokens);
        tokens[length++] = words.add(word);
      }
    }
    sizes[doc] = length - begins[doc];
  };
  return {
    addText(number, text) {
      add(number, [text]);
    },
    addPlace(row, texts) {
      add(parts.texts + row, texts);
    },
    finish() {
      const { list, rank } = words.finish();
      const made = list.length <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
      const ends = new Uint32Array(docs);
      let next = 0;
      for (let doc = 0; doc < docs; doc++) {
        const from = begins[doc] as number;
        const to = from + (sizes[doc] as number);
        for (let at = from; at < to; at++) made[next++] = rank[tokens[at] as number] as number;
        ends[doc] = next;
      }
      return { parts, words: list, tokens: made, ends };
    },
  };
}

/** The index of a dataset in one go; for one that is small, or where nobody waits. */
export function searchIndexOf(dataset: Dataset): SearchIndex {
  const parts = searchParts(dataset);
  const builder = createSearchIndex(parts);
  for (const number of rowsOf(namedTexts(parts))) builder.addText(number, textAt(dataset, number));
  dataset.places.forEach((place, row) => {
    builder.addPlace(row, placeTexts(place));
  });
  return builder.finish();
}

/** The rows in whose texts every one of the words begins a word; all rows for no words. Words are folded as `searchWords` does. */
export function findRows(index: SearchIndex, words: readonly string[]): RowSets {
  const { incidents, visits } = index.parts;
  const found = { incidents: fullBitmap(incidents.rows), visits: fullBitmap(visits.rows) };
  for (const word of words) {
    const hits = hitTexts(index, word);
    const wheres = hitWheres(index.parts, hits);
    narrow(found.incidents, incidents, hits, wheres);
    narrow(found.visits, visits, hits, wheres);
  }
  return found;
}

/** For each text and place 1 when a word of it begins so. */
function hitTexts({ words, tokens, ends }: SearchIndex, word: string): Uint8Array {
  const hits = new Uint8Array(ends.length);
  const [first, last] = words.rangeOf(word);
  if (first === last) return hits;
  let at = 0;
  for (let doc = 0; doc < ends.length; doc++) {
    const end = ends[doc] as number;
    let hit = 0;
    for (; at < end; at++) {
      const token = tokens[at] as number;
      if (token >= first && token < last) hit = 1;
    }
    hits[doc] = hit;
  }
  return hits;
}

function hitWheres({ wheres, texts }: SearchParts, hits: Uint8Array): Uint8Array {
  const found = new Uint8Array(wheres.text.length);
  for (let where = 1; where < found.length; where++) {
    const place = wheres.place[where] as number;
    const byPlace = place === 0 ? 0 : (hits[texts + place - 1] ?? 0);
    found[where] = byPlace | (hits[wheres.text[where] as number] as number);
  }
  return found;
}

/** Takes the rows out that have no hit. */
function narrow(bits: Bitmap, rows: SearchRows, hits: Uint8Array, wheres: Uint8Array): void {
  const found = emptyBitmap(rows.rows);
  for (const column of rows.texts) mark(found, column, hits);
  for (const column of rows.wheres) mark(found, column, wheres);
  markListed(found, rows.people, rows.peopleEnd, hits);
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] as number) & (found[word] as number);
}

function mark(found: Bitmap, column: SearchRows['people'], hits: Uint8Array): void {
  for (let word = 0; word < found.length; word++) {
    const first = word * 32;
    const last = Math.min(first + 32, column.length);
    let bits = 0;
    for (let row = first; row < last; row++) bits |= (hits[column[row] as number] as number) << (row & 31);
    found[word] = (found[word] as number) | bits;
  }
}

function markListed(found: Bitmap, list: SearchRows['people'], ends: SearchRows['people'], hits: Uint8Array): void {
  let at = 0;
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] as number;
    let any = 0;
    for (; at < end; at++) any |= hits[list[at] as number] as number;
    if (any !== 0) setBit(found, row);
  }
}

function grown(tokens: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(tokens.length * 2);
  wider.set(tokens);
  return wider;
}
