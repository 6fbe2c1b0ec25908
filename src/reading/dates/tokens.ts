import { BLANK, classOf, DIGIT, digitOf, foldLetter, foldMark, LETTER } from './letters.ts';
import { HASH_START, hashOn, slotOf, type Language, type Lexicon, type WordKind } from './lexicon.ts';

/** What a token is; a break is a blank line, or an end of the text. */
export type TokenType = 'word' | 'number' | 'mark' | 'break';

/** A word, a run of digits, a mark or a break. */
export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** What the word may be in a date; empty for other words and for what is no word. */
  readonly kind: WordKind;
  /** The number of a lexicon word or of digits (at most 999,999,999). */
  readonly value: number;
  /** The mark itself, dashes and apostrophes made one; empty for all else. */
  readonly mark: string;
  /** True when nothing stands between it and the token before. */
  readonly glued: boolean;
  /** True when the word begins with a Latin capital. */
  readonly capital: boolean;
  readonly language: Language;
}

/** The tokens of a text. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** The numbers of lexicon words, 0 for others: what a scan looks at. */
  readonly words: Uint16Array;
  /** The token at an index; a break before the first and after the last. */
  at(index: number): Token;
  /** Whether there are digits at an index. */
  isNumber(index: number): boolean;
  /** Whether there is a blank line at an index. */
  isBreak(index: number): boolean;
}

const WORD_TYPE = 0;
const NUMBER_TYPE = 1;
const MARK_TYPE = 2;
const BREAK_TYPE = 3;
const TYPES: readonly TokenType[] = ['word', 'number', 'mark', 'break'];
const GLUED = 4;
const CAPITAL = 8;
const MOST = 999_999_999;

interface Columns {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  words: Uint16Array;
  /** Type in the two lowest bits, then whether it is glued, whether it has a capital. */
  bits: Uint8Array;
}

/** Cuts a text into tokens in one pass, and looks each word up in the lexicon. Linear for any text. */
export function cutTokens(text: string, lexicon: Lexicon): Tokens {
  const columns = emptyColumns(Math.max(16, text.length >> 2));
  let at = 0;
  let before = -1;
  while (at < text.length) {
    const type = classOf(text.charCodeAt(at));
    if (type === BLANK) {
      at = passBlanks(text, at, columns);
      continue;
    }
    const glued = before === at ? GLUED : 0;
    if (type === LETTER) at = takeWord(text, at, glued, columns, lexicon);
    else if (type === DIGIT) at = takeDigits(text, at, glued, columns);
    else push(columns, at, ++at, MARK_TYPE | glued, 0);
    before = at;
  }
  return tokensOf(text, columns, lexicon);
}

function passBlanks(text: string, from: number, columns: Columns): number {
  let lines = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x2029) lines++;
    else if (code !== 32 && classOf(code) !== BLANK) break;
  }
  if (lines > 1) push(columns, from, at, BREAK_TYPE, 0);
  return at;
}

function takeWord(text: string, from: number, glued: number, columns: Columns, lexicon: Lexicon): number {
  let hash = HASH_START;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && (code | 32) >= 97 && (code | 32) <= 122) {
      hash = hashOn(hash, code | 32);
      continue;
    }
    if (classOf(code) !== LETTER) break;
    const folded = foldLetter(code);
    if (folded !== 0) hash = hashOn(hash, folded);
  }
  const first = text.charCodeAt(from);
  const capital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde) ? CAPITAL : 0;
  push(columns, from, at, WORD_TYPE | glued | capital, find(lexicon, text, from, at, hash));
  return at;
}

function takeDigits(text: string, from: number, glued: number, columns: Columns): number {
  let at = from + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) at++;
  push(columns, from, at, NUMBER_TYPE | glued, 0);
  return at;
}

/** The number of a word; an Arabic word is also sought without the particles that are written onto it ("and", "in", "for"). */
function find(lexicon: Lexicon, text: string, from: number, to: number, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & 4095) {
    const number = lexicon.slots[slot] ?? 0;
    if (number === 0) break;
    if (isSame(lexicon.words[number]?.folded ?? '', text, from, to)) return number;
  }
  const first = text.charCodeAt(from);
  if (first < 0x0600 || first > 0x06ff || to - from < 4) return 0;
  return 'وفبلك'.includes(text.charAt(from)) ? find(lexicon, text, from + 1, to, hashOf(text, from + 1, to)) : 0;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) {
    const code = foldLetter(text.charCodeAt(i));
    if (code !== 0) hash = hashOn(hash, code);
  }
  return hash;
}

function isSame(folded: string, text: string, from: number, to: number): boolean {
  let at = 0;
  for (let i = from; i < to; i++) {
    const code = foldLetter(text.charCodeAt(i));
    if (code === 0) continue;
    if (folded.charCodeAt(at) !== code) return false;
    at++;
  }
  return at === folded.length;
}

/** Tokens that are kept made: parsers and refiners ask for the same few again and again. A power of two. */
const KEPT = 128;

function tokensOf(text: string, columns: Columns, lexicon: Lexicon): Tokens {
  const { count, words, bits } = columns;
  const kept: Token[] = [];
  const keptIndex = new Int32Array(KEPT).fill(-1);
  const edge = { type: 'break', kind: '', value: 0, mark: '', glued: false, capital: false, language: 'en' } as const;
  return {
    text,
    count,
    words,
    isNumber: (i) => ((bits[i] ?? 0) & 3) === NUMBER_TYPE,
    isBreak: (i) => ((bits[i] ?? BREAK_TYPE) & 3) === BREAK_TYPE,
    at: (i) => {
      if (i < 0) return { ...edge, start: 0, end: 0 };
      if (i >= count) return { ...edge, start: text.length, end: text.length };
      const slot = i & (KEPT - 1);
      const there = keptIndex[slot] === i ? kept[slot] : undefined;
      if (there) return there;
      const token = makeToken(text, columns, lexicon, i);
      kept[slot] = token;
      keptIndex[slot] = i;
      return token;
    },
  };
}

function makeToken(text: string, { starts, ends, words, bits }: Columns, lexicon: Lexicon, i: number): Token {
  const start = starts[i] ?? 0;
  const end = ends[i] ?? 0;
  const flags = bits[i] ?? 0;
  const type = TYPES[flags & 3] ?? 'break';
  const word = lexicon.words[words[i] ?? 0];
  return {
    type,
    start,
    end,
    kind: word?.kind ?? '',
    value: type === 'number' ? numberIn(text, start, end) : (word?.value ?? 0),
    mark: type === 'mark' ? foldMark(text.charCodeAt(start)) : '',
    glued: (flags & GLUED) !== 0,
    capital: (flags & CAPITAL) !== 0,
    language: word?.language ?? 'en',
  };
}

function numberIn(text: string, start: number, end: number): number {
  if (end - start > 9) return MOST;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + digitOf(text.charCodeAt(i));
  return value;
}

function emptyColumns(size: number): Columns {
  return {
    count: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    words: new Uint16Array(size),
    bits: new Uint8Array(size),
  };
}

function push(columns: Columns, start: number, end: number, bits: number, word: number): void {
  if (columns.count === columns.starts.length) grow(columns);
  const i = columns.count++;
  columns.starts[i] = start;
  columns.ends[i] = end;
  columns.bits[i] = bits;
  columns.words[i] = word;
}

function grow(columns: Columns): void {
  const { starts, ends, bits, words } = columns;
  const wider = emptyColumns(starts.length * 2);
  wider.starts.set(starts);
  wider.ends.set(ends);
  wider.bits.set(bits);
  wider.words.set(words);
  columns.starts = wider.starts;
  columns.ends = wider.ends;
  columns.bits = wider.bits;
  columns.words = wider.words;
}
