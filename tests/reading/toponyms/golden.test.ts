import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { givenLexicon, read } from './given-lexicon.ts';

givenLexicon();

const FOLDER = new URL('../../golden/arabic/', import.meta.url);

interface Expected {
  readonly toponyms: readonly { readonly words: string; readonly place: object | null }[];
  readonly not: readonly { readonly words: string }[];
}

const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    text: readFileSync(new URL(`${name}/report.txt`, FOLDER), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as Expected,
  }));

/** With a word for its kind before it, or without its article. */
function isSame(found: string, words: string): boolean {
  return found.includes(words.replace(/^ال/u, '')) || words.includes(found);
}

describe('the golden Arabic texts', () => {
  it('have nearly all of the places that the gazetteer knows, and hardly any other', () => {
    let [known, missed, extra] = [0, 0, 0];
    for (const { text, expected } of CASES) {
      const found = read(text).map(({ text: words }) => words);
      for (const { words, place } of expected.toponyms) {
        if (place === null) continue;
        known++;
        if (!found.some((name) => isSame(name, words))) missed++;
      }
      extra += found.filter((name) => !expected.toponyms.some(({ words }) => isSame(name, words))).length;
    }
    expect(missed / known).toBeLessThan(0.1);
    expect(extra / known).toBeLessThan(0.1);
  });

  it.each(CASES)('$name: no person is a place', ({ text, expected }) => {
    const found = read(text);
    for (const { words } of expected.not) expect(found.filter((mention) => mention.text === words)).toEqual([]);
  });
});
