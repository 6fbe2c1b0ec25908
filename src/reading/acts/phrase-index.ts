import type { Word } from '../sentences/words.ts';
import { firstWords, matchAt, patternsOf, secondWords, type Match, type Pattern, type WordClasses } from './pattern.ts';

/** Rows of a table by the words with which their patterns begin. */
export interface PhraseIndex<Row> {
  readonly byFirst: ReadonlyMap<string, ByNext<Row>>;
}

/** The rows that begin with one word, each list in the order of the table. */
interface ByNext<Row> {
  /** By the word behind the first, where a row needs one of its own: with these all those that take any. */
  readonly next: ReadonlyMap<string, readonly Entry<Row>[]>;
  /** Those that take any word behind the first, or none. */
  readonly any: readonly Entry<Row>[];
}

interface Entry<Row> {
  readonly row: Row;
  readonly pattern: Pattern;
}

/** A row whose words stand in a text. */
export interface Hit<Row> extends Match {
  readonly row: Row;
}

/** Makes the index of a table: each row has patterns in `words`. Rows above others win where both are equally long. */
export function indexPhrases<Row extends { readonly words: string }>(
  rows: readonly Row[],
  classes: WordClasses,
): PhraseIndex<Row> {
  const all = new Map<string, Entry<Row>[]>();
  for (const row of rows) {
    for (const pattern of patternsOf(row.words, classes)) {
      for (const first of new Set(firstWords(pattern))) {
        const entries = all.get(first);
        if (entries) entries.push({ row, pattern });
        else all.set(first, [{ row, pattern }]);
      }
    }
  }
  return { byFirst: new Map(Array.from(all, ([first, entries]) => [first, byNext(entries)])) };
}

function byNext<Row>(entries: readonly Entry<Row>[]): ByNext<Row> {
  const next = new Map<string, Entry<Row>[]>();
  const any: Entry<Row>[] = [];
  for (const entry of entries) {
    const seconds = secondWords(entry.pattern);
    if (!seconds) {
      any.push(entry);
      for (const list of next.values()) list.push(entry);
      continue;
    }
    for (const second of seconds) {
      const list = next.get(second);
      if (list) list.push(entry);
      else next.set(second, [...any, entry]);
    }
  }
  return { next, any };
}

/** The rows whose words begin at a word, in the order of the table. */
export function hitsAt<Row>({ byFirst }: PhraseIndex<Row>, words: readonly Word[], at: number): Hit<Row>[] {
  const begun = byFirst.get(words[at]?.lower ?? '');
  if (!begun) return [];
  const hits: Hit<Row>[] = [];
  for (const { row, pattern } of begun.next.get(words[at + 1]?.lower ?? '') ?? begun.any) {
    const match = matchAt(pattern, words, at);
    if (match) hits.push({ ...match, row });
  }
  return hits;
}
