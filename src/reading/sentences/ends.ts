import type { Span } from '../../model/mention.ts';
import { BEFORE_NAMES, BEGINNERS, MAYBE_LAST } from './abbreviations.ts';
import type { Word } from './words.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '؟', '۔']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '»', ')', ']', "'", '’']);
const OPENERS: ReadonlySet<string> = new Set(['"', '“', '«', '‘', "'", '(', '[', '-', '–', '—', '•', '*', '#']);
const MOST_OPENERS = 5;
const INITIALS = /^(?:\p{L}\.){2,}$/u;

/** The words of one sentence of a stretch. */
export interface SentenceWords extends Span {
  readonly words: readonly Word[];
}

/** Cuts the words of a stretch into sentences; together they hold all of its words. */
export function splitSentences(words: readonly Word[]): SentenceWords[] {
  const sentences: SentenceWords[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    if (i - from >= LONGEST && isBreath(words, i, i - from)) {
      sentences.push(toSentence(words, from, i + 1));
      from = i + 1;
      continue;
    }
    if (!isStop(words, i, word) || isListNumber(words, i)) continue;
    const next = afterClosers(words, i);
    if (next < words.length && !endsBefore(words, i, next)) continue;
    sentences.push(toSentence(words, from, next));
    from = next;
    i = next - 1;
  }
  if (from < words.length) sentences.push(toSentence(words, from, words.length));
  return sentences;
}

/**
 * What has more words before its stop is no sentence but a list, a table or nobody's language: it is cut behind the next comma, or where none comes behind as many words again.
 * Readers compare the words of a sentence with each other, so that without an end to it they would need the square of a text's length.
 */
const LONGEST = 200;

function isBreath(words: readonly Word[], i: number, length: number): boolean {
  return BREATHS.has(words[i]?.lower ?? '') || length >= 2 * LONGEST;
}

const BREATHS: ReadonlySet<string> = new Set([',', ';', ':', '|', '،', '؛', '•', '·']);

function toSentence(words: readonly Word[], from: number, to: number): SentenceWords {
  const own = words.slice(from, to);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, words: own };
}

function isStop(words: readonly Word[], i: number, word: Word): boolean {
  if (INITIALS.test(word.lower)) return true;
  return word.type === 'mark' && STOPS.has(word.lower) && words[i + 1]?.lower !== word.lower;
}

/** The "1." that begins an entry of a list. */
function isListNumber(words: readonly Word[], stop: number): boolean {
  return stop === 1 && words[0]?.type === 'number' && words[0].lower.length < 4 && words[2]?.spaced === true;
}

/** The index behind a stop and the marks that close what it ends. */
function afterClosers(words: readonly Word[], stop: number): number {
  let next = stop + 1;
  while (next < words.length) {
    const word = words[next];
    if (!word || word.spaced || word.type !== 'mark') break;
    if (!CLOSERS.has(word.lower) && !STOPS.has(word.lower)) break;
    next++;
  }
  return next;
}

function endsBefore(words: readonly Word[], stop: number, next: number): boolean {
  const [mark, follower] = [words[stop], words[next]];
  if (!mark || !follower) return true;
  if (!beginsLikeSentence(words, next)) return false;
  if (!follower.spaced && next === stop + 1) return isGluedEnd(words[stop - 1], follower);
  if (INITIALS.test(mark.lower)) return BEGINNERS.has(follower.lower) && follower.capital;
  if (mark.lower !== '.') return true;
  return !isAbbreviation(words[stop - 1], mark, follower);
}

/** Whether what stands at an index begins like a sentence, a few opening marks and dashes left aside. */
function beginsLikeSentence(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + MOST_OPENERS; at++) {
    const word = words[at];
    if (!word || word.type === 'number') return true;
    if (word.type === 'word') return word.capital || word.lower.toUpperCase() === word.lower;
    if (!OPENERS.has(word.lower)) return false;
  }
  return true;
}

/** "…in the city.The mayor": a stop without a blank ends a sentence between a word in lower case and one with a capital. */
function isGluedEnd(before: Word | undefined, follower: Word): boolean {
  if (before?.type !== 'word' || follower.type !== 'word') return false;
  return !before.capital && before.lower.length > 1 && follower.capital && follower.lower.length > 1;
}

function isAbbreviation(before: Word | undefined, dot: Word, follower: Word): boolean {
  if (before?.type !== 'word' || before.end !== dot.start) return false;
  if (BEFORE_NAMES.has(before.lower) && (before.capital || follower.type === 'number' || before.lower === 'vs'))
    return true;
  const isInitial = before.lower.length === 1 && before.capital;
  if (!isInitial && !(before.capital && MAYBE_LAST.has(before.lower)))
    return before.lower === 'etc' && !follower.capital;
  return !(follower.capital && BEGINNERS.has(follower.lower));
}
