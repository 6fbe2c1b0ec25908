import type { Word } from '../sentences/words.ts';
import { firstWords, matchAt, patternsOf, type Match, type Pattern, type WordClasses } from './pattern.ts';

/** Rows of a table by the words with which their patterns begin. */
export interface PhraseIndex<Row> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Row>[]>;
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
  const byFirst = new Map<string, Entry<Row>[]>();
  for (const row of rows) {
    for (const pattern of patternsOf(row.words, classes)) {
      for (const first of new Set(firstWords(pattern))) {
        const entries = byFirst.get(first);
        if (entries) entries.push({ row, pattern });
        else byFirst.set(first, [{ row, pattern }]);
      }
    }
  }
  return { byFirst };
}

/** The rows whose words begin at a word, in the order of the table. */
export function hitsAt<Row>({ byFirst }: PhraseIndex<Row>, words: readonly Word[], at: number): Hit<Row>[] {
  const entries = byFirst.get(words[at]?.lower ?? '');
  if (!entries) return [];
  const hits: Hit<Row>[] = [];
  for (const { row, pattern } of entries) {
    const match = matchAt(pattern, words, at);
    if (match) hits.push({ ...match, row });
  }
  return hits;
}
