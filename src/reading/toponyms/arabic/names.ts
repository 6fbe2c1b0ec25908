import type { Lexicon, NameFacts } from '../../../model/lexicon.ts';

/** A word in Arabic letters. */
export interface ArabicWord {
  readonly start: number;
  /** UTF-16 code units, exclusive. */
  readonly end: number;
  readonly text: string;
  /** True where only blanks stand between the word before and this one. */
  readonly joined: boolean;
}

/** Words of a text that the gazetteer knows as a name. */
export interface ArabicName {
  /** Its first and its last word, by position. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Letters that are written together with the name and belong to the sentence: "و", "ب", "وال" is "و". */
  readonly prefix: string;
  readonly facts: NameFacts;
}

const WORD = /[\p{Script=Arabic}\p{M}\u0640\u200c]+/gu;
const LETTER = /\p{L}/u;

/** The words in Arabic letters of a text; linear. */
export function arabicWords(text: string): ArabicWord[] {
  const words: ArabicWord[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    if (!LETTER.test(match[0])) continue;
    const start = match.index;
    const gap = end < 0 ? '' : start - end > MOST_BLANKS ? '.' : text.slice(end, start);
    end = start + match[0].length;
    words.push({ start, end, text: match[0], joined: gap !== '' && gap.trim() === '' && !gap.includes('\n\n') });
  }
  return words;
}

const MOST_BLANKS = 40;

/** Shorter words name no place of their own. */
const SHORTEST = 3;

/** Most words of a name. */
const MOST_WORDS = 5;

/** The names of a text: at each word the longest one that is known, none within another. */
export function arabicNames(text: string, words: readonly ArabicWord[], lexicon: Lexicon): ArabicName[] {
  const found: ArabicName[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = longestAt(text, words, at, lexicon);
    if (!name) continue;
    found.push(name);
    at = name.to;
  }
  return found;
}

function longestAt(text: string, words: readonly ArabicWord[], at: number, lexicon: Lexicon): ArabicName | undefined {
  const first = words[at];
  if (!first) return undefined;
  let last = at;
  while (last + 1 < at + MOST_WORDS && words[last + 1]?.joined === true) last++;
  for (let to = last; to >= at; to--) {
    const end = words[to]?.end ?? 0;
    const known = prefixesOf(first.text).flatMap((prefix) => {
      const start = first.start + prefix.length;
      if (end - start < SHORTEST) return [];
      const facts = lexicon.find(spoken(prefix, text.slice(start, end)));
      return facts && !facts.people && !facts.stray ? [{ from: at, to, start, end, prefix, facts }] : [];
    });
    const best = known.reduce<ArabicName | undefined>(
      (a, b) => (a && a.facts.size + doubtOf(b.prefix) >= b.facts.size ? a : b),
      undefined,
    );
    if (best) return best;
  }
  return undefined;
}

/** What may be taken off the front of a word, nothing first: and, so; in, for, like. */
function prefixesOf(word: string): string[] {
  return ['', ...PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 2)];
}

/** A name without its first letter must be so much better known, as a decimal logarithm of people, than the whole: Kalar is not "like Lar". */
function doubtOf(prefix: string): number {
  return prefix === 'و' ? 0.5 : 1.5;
}

const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'وك'];

/** "للموصل" is "ل" and "الموصل", whose first letter is not written. */
function spoken(prefix: string, rest: string): string {
  return prefix.endsWith('ل') && rest.startsWith('ل') ? `ا${rest}` : rest;
}
