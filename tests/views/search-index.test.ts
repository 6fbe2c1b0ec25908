import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/base/bitmap.ts';
import { createSearchIndex, findRows, type SearchIndex } from '../../src/views/search-index.ts';
import type { SearchParts, SearchRows } from '../../src/views/search-parts.ts';
import { openWordList } from '../../src/views/word-list.ts';

const NOTHING: SearchRows = {
  rows: 0,
  texts: [],
  wheres: [],
  people: new Uint32Array(),
  peopleEnd: new Uint32Array(),
};

/** An index of incidents that have one text each, none of them the same. */
function indexOf(texts: readonly string[]): SearchIndex {
  const rows = texts.length;
  const numbers = Uint32Array.from(texts, (_, row) => row);
  const parts: SearchParts = {
    incidents: { ...NOTHING, rows, texts: [numbers], peopleEnd: new Uint32Array(rows) },
    visits: NOTHING,
    wheres: { text: new Uint8Array(1), place: new Uint8Array(1) },
    texts: rows,
    places: 0,
  };
  const builder = createSearchIndex(parts);
  texts.forEach((text, number) => {
    builder.addText(number, text);
  });
  return builder.finish();
}

function found(index: SearchIndex, ...words: readonly string[]): number[] {
  return [...rowsOf(findRows(index, words).incidents)];
}

describe('an index of texts', () => {
  it('holds more different words than two bytes can number', () => {
    const index = indexOf(Array.from({ length: 70_000 }, (_, row) => `w${row} all`));
    expect(index.tokens).toBeInstanceOf(Uint32Array);
    expect(found(index, 'w6999')).toEqual([6999, ...Array.from({ length: 10 }, (_, i) => 69_990 + i)]);
    expect(found(index, 'w69999', 'al')).toEqual([69_999]);
    expect(found(index, 'all')).toHaveLength(70_000);
    expect(found(index, 'w70000')).toEqual([]);
  });

  it('numbers few words in two bytes', () => {
    expect(indexOf(['a b', 'c']).tokens).toBeInstanceOf(Uint16Array);
  });

  it('takes texts that hold no word, and none at all', () => {
    const index = indexOf(['', '—', 'word']);
    expect(found(index, 'w')).toEqual([2]);
    expect(found(index)).toEqual([0, 1, 2]);
    expect(found(indexOf([]), 'w')).toEqual([]);
    expect(found(indexOf([]))).toEqual([]);
  });

  it('finds nothing in texts that were never given', () => {
    const { parts } = indexOf(['given', 'kept back']);
    const builder = createSearchIndex(parts);
    builder.addText(0, 'given');
    const index = builder.finish();
    expect(found(index, 'kept')).toEqual([]);
    expect(found(index, 'given')).toEqual([0]);
  });
});

describe('a list of words', () => {
  it('gives the words of one beginning as one range of numbers, whatever the letters', () => {
    const word = fc.oneof(fc.constantFrom('a', 'ab', 'abc', 'b', 'ا', 'اب', '😀', '😀a'), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.array(word), word, (given, beginning) => {
        const open = openWordList();
        const numbers = given.map((one) => open.add(one));
        const { list, rank } = open.finish();
        expect(list.length).toBe(new Set(given).size);
        const [first, last] = list.rangeOf(beginning);
        given.forEach((one, i) => {
          const place = rank[numbers[i] ?? -1] ?? NaN;
          expect(place >= first && place < last).toBe(one.startsWith(beginning));
        });
      }),
    );
  });
});
