import type { CountRange } from '../../../model/incident.ts';
import { isVerb } from '../../sentences/verb-words.ts';
import type { Word } from '../../sentences/words.ts';
import { BOUNDS, bounded, VAGUE, type Bound } from './range-rules.ts';
import { NUMBER_WORDS, numeralAt } from './numerals.ts';
import { ends, isPeople, isPlural, PERSON_WORDS, UNITS } from './noun-words.ts';

/** A number with what it counts, by indexes of words; `to` is exclusive. */
export interface NumberPhrase {
  readonly from: number;
  readonly to: number;
  readonly range: CountRange;
  /** The noun, in lower case; empty for a bare number. */
  readonly what: string;
  /** True for "a soldier", "the driver": a number only where harm is told of it. */
  readonly weak: boolean;
}

/** The numbers of a sentence with their nouns, in order. Ages, years, distances, hours, shares and sums of money are none. */
export function numberPhrases(words: readonly Word[]): NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  for (let i = 0; i < words.length;) {
    const phrase = phraseAt(words, i);
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.to : i + 1;
  }
  return phrases;
}

function phraseAt(words: readonly Word[], from: number): NumberPhrase | undefined {
  if (!mayBegin(words[from])) return undefined;
  if (isAge(words, from)) return undefined;
  const bound = boundAt(words, from);
  const at = bound?.next ?? from;
  const number = between(words, at) ?? ranged(words, at, bound?.bound);
  if (number) return withNoun(words, from, number.next, number.range);
  return one(words, from);
}

/** False for words that no number begins with, which are most. */
function mayBegin(word: Word | undefined): boolean {
  return word?.type === 'number' || (word !== undefined && (STARTS.has(word.lower) || word.lower.includes('-')));
}

/** "Jolly, 60, was arrested": a bare number behind a name and a comma. */
function isAge(words: readonly Word[], at: number): boolean {
  if (words[at]?.type !== 'number' || words[at - 1]?.lower !== ',' || words[at - 2]?.capital !== true) return false;
  return /^(?:[,.;)]|of|from)$/u.test(words[at + 1]?.lower ?? '.');
}

/** A number of one that articles say, or of none: "a soldier", "the driver", "no civilians", "nobody". */
function one(words: readonly Word[], from: number): NumberPhrase | undefined {
  const lower = words[from]?.lower ?? '';
  if (
    lower === 'nobody' ||
    lower === 'none' ||
    (lower === 'no' && ['one', '-one'].includes(words[from + 1]?.lower ?? ''))
  ) {
    const to = from + (lower === 'no' ? 2 : 1);
    return { from, to, range: { min: 0, max: 0 }, what: '', weak: true };
  }
  const count = lower === 'no' ? 0 : ARTICLES.has(lower) ? 1 : undefined;
  if (count === undefined) return undefined;
  const phrase = withNoun(words, from, from + 1, { min: count, max: count });
  if (!phrase || !isPeople(phrase.what) || words[phrase.to]?.lower === "'s") return undefined;
  return count === 0 || !isPlural(phrase.what) ? { ...phrase, weak: true } : undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another', 'the', 'his', 'her', 'their', 'its']);

interface BoundRead {
  readonly bound: Bound;
  readonly next: number;
}

const BOUND_WORDS = BOUNDS.flatMap(({ bound, words }) => words.map((text) => ({ bound, parts: text.split(' ') }))).sort(
  (a, b) => b.parts.length - a.parts.length,
);
const BOUND_STARTS: ReadonlySet<string> = new Set(BOUND_WORDS.map(({ parts }) => parts[0] ?? ''));

/** The words that bound the number behind them; of several in a row ("the at least", "all but about") the strongest. */
function boundAt(words: readonly Word[], from: number): BoundRead | undefined {
  let read: BoundRead | undefined;
  for (let at = from, turns = 0; turns < 3; turns++) {
    if (!BOUND_STARTS.has(words[at]?.lower ?? '')) break;
    const found = BOUND_WORDS.find(({ parts }) => parts.every((part, i) => words[at + i]?.lower === part));
    if (!found) break;
    at += found.parts.length;
    read = { bound: found.bound === 'about' ? (read?.bound ?? 'about') : found.bound, next: at };
  }
  return read;
}

interface RangeRead {
  readonly range: CountRange;
  readonly next: number;
}

/** "Between five and nine". */
function between(words: readonly Word[], at: number): RangeRead | undefined {
  const lower = words[at]?.lower;
  if (lower !== 'between' && lower !== 'from') return undefined;
  const low = numeralAt(words, at + 1);
  const link = low && words[low.next]?.lower;
  if (!low || link !== (lower === 'from' ? 'to' : 'and')) return undefined;
  const high = numeralAt(words, low.next + 1);
  return high && high.value >= low.value ? { range: { min: low.value, max: high.value }, next: high.next } : undefined;
}

function ranged(words: readonly Word[], at: number, bound: Bound | undefined): RangeRead | undefined {
  const vague = vagueAt(words, at);
  if (vague) return vague;
  const low = numeralAt(words, at);
  if (!low) return undefined;
  const link = words[low.next]?.lower ?? '';
  if (['to', 'or', '-', '–', '—'].includes(link)) {
    const high = numeralAt(words, low.next + 1);
    if (high && high.value > low.value) return { range: { min: low.value, max: high.value }, next: high.next };
    if (link === 'or' && words[low.next + 1]?.lower === 'more')
      return { range: { min: low.value, max: null }, next: low.next + 2 };
  }
  if (link === '+' || link === 'plus') return { range: { min: low.value, max: null }, next: low.next + 1 };
  return { range: bounded(low.value, bound), next: low.next };
}

const LONGEST_VAGUE = 3;

/** First words of those that stand for a number. */
const VAGUE_STARTS: ReadonlySet<string> = new Set(Object.keys(VAGUE).map((text) => text.split(' ')[0] ?? ''));

const STARTS: ReadonlySet<string> = new Set([
  ...BOUND_STARTS,
  ...VAGUE_STARTS,
  ...NUMBER_WORDS,
  ...ARTICLES,
  ...['between', 'from', 'nobody', 'none', 'no'],
]);

function vagueAt(words: readonly Word[], at: number): RangeRead | undefined {
  if (!VAGUE_STARTS.has(words[at]?.lower ?? '')) return undefined;
  for (let length = LONGEST_VAGUE; length > 0; length--) {
    const text = words
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const rule = Object.hasOwn(VAGUE, text) ? VAGUE[text] : undefined;
    if (rule) return { range: rule.range, next: at + length };
  }
  return undefined;
}

/** At most this many words from a number to the end of what it counts. */
const LONGEST_NOUN = 6;

/** Joins a number with the words behind it up to its noun; undefined where it counts no thing but a time, a distance, money. */
function withNoun(words: readonly Word[], from: number, number: number, range: CountRange): NumberPhrase | undefined {
  let to = number;
  if (words[to]?.lower === 'of' && range.max !== range.min) to++;
  else if (words[to]?.lower === 'of' && isVague(words[to - 1]?.lower ?? '')) to++;
  let what = '';
  for (let steps = 0; steps < LONGEST_NOUN; steps++) {
    const skipped = skipModel(words, to);
    if (skipped > to) {
      to = skipped;
      continue;
    }
    const word = words[to];
    if (!word || word.type !== 'word' || ends(word.lower) || (word.capital && PERSON_WORDS.has(what))) break;
    if (endsNoun(what, word.lower) || (word.lower.length > 5 && word.lower.endsWith('ing'))) break;
    what = word.lower;
    to++;
  }
  if (UNITS.has(what) || UNITS.has(words[number]?.lower ?? '')) return undefined;
  const isLeast = words[to]?.lower === 'or' && words[to + 1]?.lower === 'more';
  if (isLeast) return { from, to: to + 2, range: { min: range.min, max: null }, what, weak: false };
  return { from, to, range, what: what.endsWith('ly') ? '' : what, weak: false };
}

/** Whether a noun is whole before a word: a plural ends it, unless people follow ("police officers"), and so does a verb ("rockets hit"). */
function endsNoun(what: string, next: string): boolean {
  if (isPeople(what) && isPlural(what)) return !isPeople(next);
  if (!isVerb(next, '', '')) return false;
  if (what !== '' && !isPeople(what) && !what.endsWith('s') && next.endsWith('s')) return false;
  return !next.endsWith('ed') || isPeople(what) || what.endsWith('s');
}

/** "107-mm", "240 mm": the size of what is counted. */
function skipModel(words: readonly Word[], at: number): number {
  if (words[at]?.type !== 'number') return at;
  const dash = words[at + 1]?.lower === '-' ? 1 : 0;
  return words[at + 1 + dash]?.type === 'word' &&
    /^(?:mm|cm|inch|year-old|year-olds)$/u.test(words[at + 1 + dash]?.lower ?? '')
    ? at + 2 + dash
    : at;
}

function isVague(lower: string): boolean {
  return /^(?:dozens|scores|hundreds|thousands|couple|handful|number|pair|dozen|score)$/u.test(lower);
}
