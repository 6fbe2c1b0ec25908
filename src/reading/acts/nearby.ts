import type { Word } from '../sentences/words.ts';
import { CLASSES } from './english/word-classes.ts';
import { CALENDAR, STARTERS } from './english/small-words.ts';

/** A list of words and classes as the tables write it: "troops <site> <Name>". */
export interface WordList {
  readonly words: ReadonlySet<string>;
  /** True where any name with a capital counts. */
  readonly names: boolean;
}

/** Reads a list; throws on a class that does not exist. */
export function wordListOf(text: string): WordList {
  const words = new Set<string>();
  let names = false;
  for (const part of text.split(/\s+/u)) {
    if (part === '<Name>') names = true;
    else if (part.startsWith('<')) for (const word of classOf(part.slice(1, -1))) words.add(word);
    else words.add(part);
  }
  return { words, names };
}

function classOf(name: string): ReadonlySet<string> {
  const group = (CLASSES as Readonly<Record<string, ReadonlySet<string>>>)[name];
  if (!group) throw new Error(`No class of words is called <${name}>.`);
  return group;
}

/** True when a word of the list stands among the words from `from` to `to` (exclusive). */
export function standsIn(list: WordList, words: readonly Word[], from: number, to: number): boolean {
  const last = Math.min(to, words.length);
  for (let i = Math.max(from, 0); i < last; i++) {
    const word = words[i];
    if (word && (list.words.has(word.lower) || (list.names && isName(word, i)))) return true;
  }
  return false;
}

/** True for a word with a capital that is neither a day, a month nor an ordinary first word. */
export function isName(word: Word, index: number): boolean {
  if (!word.capital || CALENDAR.has(word.lower)) return false;
  return index > 0 || !STARTERS.has(word.lower);
}
