import type { Span } from '../model/mention.ts';

/** A word, a number or a mark of a sentence. */
export interface Word extends Span {
  /** In lower case, apostrophes straight. */
  readonly lower: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,:'’ʼ-](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a stretch of a text, in order; "Iraq's" is one. Linear. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    lower: found.toLowerCase().replace(/[’ʼ]/gu, "'"),
    capital: /^\p{Lu}/u.test(found),
  }));
}

/** Index of the first word that ends behind a letter of the text; the number of words where none does. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
