import { foldWord } from './letters.ts';

/**
 * What a word may be in a date, the same for all languages; what its number means stands beside it.
 * `month` and `month-short` 1 to 12, `weekday`, `weekday-short` and `weekdays` (every such day) 0 = Sunday, `number` its value, `ordinal` its value,
 * `vague` (a few, several) its least, `unit` an index of UNITS, `part` an index of PARTS, `day-word` days from today, `which` units from now,
 * `that` units from the date before, `edge` 1 early, 2 mid, 3 late, `side` 1 earlier, 2 later, `season` an index of SEASONS, `zone` minutes east,
 * `month-pair`, `dual`, `the-unit`, `the-units`: see the Arabic words; `half` 0 a.m., 12 p.m., `holiday` month × 100 + day, `tens` the decade's years; the rest have none.
 */
export type WordKind =
  | ''
  | 'month'
  | 'month-short'
  | 'month-pair'
  | 'weekday'
  | 'weekday-short'
  | 'weekdays'
  | 'number'
  | 'ordinal'
  | 'ordinal-end'
  | 'vague'
  | 'unit'
  | 'units'
  | 'dual'
  | 'the-unit'
  | 'the-units'
  | 'part'
  | 'overnight'
  | 'day-word'
  | 'which'
  | 'that'
  | 'past'
  | 'recent'
  | 'every'
  | 'edge'
  | 'side'
  | 'season'
  | 'weekend'
  | 'holiday'
  | 'tens'
  | 'century'
  | 'decade-end'
  | 'zone'
  | 'local'
  | 'half'
  | 'clock'
  | 'ago'
  | 'hence'
  | 'since'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  | 'in'
  | 'on'
  | 'at'
  | 'of'
  | 'the'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'into'
  | 'during'
  | 'about'
  | 'will'
  | 'plan'
  | 'past-verb'
  | 'coming-verb'
  | 'counted'
  | 'named'
  | 'link'
  | 'as'
  | 'back'
  | 'memory';

/** The languages that have words here. */
export type Language = 'en' | 'ar';

/** A word of the lexicon. */
export interface LexiconWord {
  readonly folded: string;
  readonly kind: WordKind;
  readonly value: number;
  readonly language: Language;
}

/** Words by kind: each line is `value: words`, the words parted by blanks. */
export type WordTable = Partial<Record<WordKind, Readonly<Record<number, string>>>>;

/** A hash table from folded words to their numbers; number 0 is no word. */
export interface Lexicon {
  readonly words: readonly LexiconWord[];
  readonly slots: Uint16Array;
}

/** The hash of a folded word goes on with each letter from this beginning. */
export const HASH_START = 7;

/** The hash of a word that is one letter longer. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The lexicon of several languages; a word that stands in two tables of kinds keeps its first meaning. */
export function makeLexicon(tables: Readonly<Record<Language, WordTable>>): Lexicon {
  const words: LexiconWord[] = [{ folded: '', kind: '', value: 0, language: 'en' }];
  const slots = new Uint16Array(4096);
  for (const language of ['en', 'ar'] as const) {
    for (const [kind, lines] of Object.entries(tables[language])) {
      for (const [value, list] of Object.entries(lines)) {
        for (const text of list.split(' ')) {
          const word = { folded: foldWord(text), kind: kind as WordKind, value: Number(value), language };
          if (word.folded !== '' && addWord(slots, words, word.folded)) words.push(word);
        }
      }
    }
  }
  return { words, slots };
}

/** The first slot of a hash. */
export function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & 4095;
}

function addWord(slots: Uint16Array, words: readonly LexiconWord[], folded: string): boolean {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = hashOn(hash, folded.charCodeAt(i));
  for (let slot = slotOf(hash); ; slot = (slot + 1) & 4095) {
    const there = slots[slot] ?? 0;
    if (there === 0) {
      slots[slot] = words.length;
      return true;
    }
    if (words[there]?.folded === folded) return false;
  }
}
