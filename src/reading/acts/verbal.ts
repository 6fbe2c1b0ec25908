import type { Word } from '../sentences/words.ts';
import { BE, BEFORE_BASE, DETERMINERS, HELPING, PREPOSITIONS, PRONOUNS } from './english/small-words.ts';
import { CLASSES } from './english/word-classes.ts';

/** Whether a word that can be noun and verb ("attacks", "raid") is the verb here. In doubt it is the noun. */
export function looksVerbal(words: readonly Word[], at: number): boolean {
  const before = wordBefore(words, at);
  if (!before) return false;
  if (BEFORE_BASE.has(before.lower) || PRONOUNS.has(before.lower)) return before.lower !== 'that' || at < 2;
  if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) return false;
  const next = words[at + 1];
  if (next?.lower === 'at' && words[at]?.lower === 'land') return true;
  if (!next || before.type === 'mark' || before.type === 'number') return false;
  if (before.lower === 'and' || before.lower === 'or')
    return opensObject(next) || (next.lower === 'to' && isInVerbs(words, at));
  const many = isMany(before.lower);
  const third = words[at]?.lower.endsWith('s') === true;
  if (many === third && !(third && before.capital)) return false;
  return opensObject(next) || (many && isDoer(before.lower) && PREPOSITIONS.has(next.lower) && next.lower !== 'of');
}

/** "Will meet the king and travel to": a helping verb before is helping here too. */
function isInVerbs(words: readonly Word[], at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - 14; i--) if (BEFORE_BASE.has(words[i]?.lower ?? '')) return true;
  return false;
}

/** Whether several doers stand right before a word: "forces fire tear gas". */
export function isBehindDoers(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return isMany(before) && isDoer(before) && !words[at]?.lower.endsWith('s');
}

/** The word before, adverbs aside. */
function wordBefore(words: readonly Word[], at: number): Word | undefined {
  const before = words[at - 1];
  return before && (before.lower.endsWith('ly') || ADVERBS.has(before.lower)) ? words[at - 2] : before;
}

const ADVERBS: ReadonlySet<string> = new Set(['often', 'again', 'still', 'now', 'soon', 'always', 'sometimes', 'once']);

const opensObject = ({ lower, capital, type }: Word): boolean =>
  (DETERMINERS.has(lower) && lower !== 'that') ||
  capital ||
  type === 'number' ||
  CLASSES.site.has(lower) ||
  CLASSES.person.has(lower) ||
  CLASSES.armed.has(lower) ||
  CLASSES.victim.has(lower) ||
  CLASSES.troops.has(lower);

const isMany = (word: string): boolean => word.endsWith('s') || word.endsWith('men') || MANY.has(word);
const MANY: ReadonlySet<string> = new Set(['police', 'people', 'thousands', 'hundreds', 'residents', 'forces']);

function isDoer(word: string): boolean {
  return CLASSES.crowd.has(word) || CLASSES.armed.has(word) || CLASSES.official.has(word) || CLASSES.weapon.has(word);
}

/** Whether a form of "to be" stands before a participle, adverbs and other helping verbs aside. */
export function isPassive(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const lower = words[i]?.lower ?? '';
    if (BE.has(lower)) return true;
    if (!HELPING.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

/** "Two arrested in Zahle", "Village shelled": a participle without an object, as headlines have it. */
export function isBareParticiple(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return !next || next.type === 'mark' || (PREPOSITIONS.has(next.lower) && next.lower !== 'off');
}

const ARTICLES: ReadonlySet<string> = new Set('a an the his her its their our my your this'.split(' '));

/** A participle that only describes what follows: "the kidnapped engineer". */
export function isDescription(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (before && ARTICLES.has(before.lower)) return true;
  if (!before || next?.type !== 'word' || PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower)) return false;
  if (before.lower === 'of' || before.lower === 'for') return !next.capital;
  return before.lower !== 'that' && before.lower !== 'one' && DETERMINERS.has(before.lower);
}
