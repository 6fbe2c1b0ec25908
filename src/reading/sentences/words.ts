import type { Span } from '../../model/mention.ts';

/** What a word is: letters, digits, or one mark. */
type WordType = 'word' | 'number' | 'mark';

/** A word of a text, a run of digits, or a mark. */
export interface Word extends Span {
  readonly type: WordType;
  /** In lower case, apostrophes straight; a mark as it stands. */
  readonly lower: string;
  /** True when its first letter is a capital. */
  readonly capital: boolean;
  /** True when a blank, or the start of the text, stands before it. */
  readonly spaced: boolean;
}

const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*`;
const APOSTROPHES = "'’ʼ‘`";

/** Initials ("U.S."), words with hyphens and apostrophes inside, numbers with their separators, single marks. */
const WORD = new RegExp(
  String.raw`(?:\p{L}\.){2,}|${LETTERS}(?:[${APOSTROPHES}-]${LETTERS})*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]`,
  'uy',
);
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const OWNER = /['’ʼ‘`]s$/u;
const CURLED = /[’ʼ‘`]/gu;

/** The words of each sentence of a text, in order. */
export type SentenceWords = readonly (readonly Word[])[];

/** The words of sentences, to be found once and read by several. */
export function wordsOfAll(text: string, sentences: readonly Span[]): SentenceWords {
  return sentences.map(({ start, end }) => wordsOf(text, start, end));
}

/** The words of a text from `start` to `end`, in order. "Iraq's" is two: the name and its `'s`. Linear. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  let before = -1;
  for (let at = 0; at < part.length;) {
    const code = part.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) {
      at++;
      continue;
    }
    const plain = plainEnd(part, at, code);
    const found = plain > 0 ? part.slice(at, plain) : foundAt(part, at);
    // A blank of other scripts.
    if (found === '') {
      at++;
      continue;
    }
    const owner = found.endsWith('s') && OWNER.test(found) ? 2 : 0;
    const begin = start + at;
    words.push(wordAt(owner ? found.slice(0, -2) : found, begin, begin !== before, code));
    at += found.length;
    before = start + at;
    if (owner) words.push({ start: before - 2, end: before, ...OWNS });
  }
  return words;
}

const OWNS = { type: 'mark', lower: "'s", capital: false, spaced: false } as const;

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;

/** Where a word of ASCII letters or a mark ends, the same as {@link WORD} finds it, but faster; 0 where that must look. */
function plainEnd(text: string, from: number, first: number): number {
  if (!isLetter(first)) return first < 0x80 && !isDigit(first) ? from + 1 : 0;
  let at = from + 1;
  for (;;) {
    let code = text.charCodeAt(at);
    while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++at);
    if (code >= 0x80 || (code === 0x2e && at === from + 1)) return 0;
    if (code !== HYPHEN && code !== APOSTROPHE && code !== GRAVE) return at;
    const next = text.charCodeAt(at + 1);
    if (next >= 0x80) return 0;
    if (!isLetter(next)) return at;
    at++;
  }
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function foundAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** @param first the code of its first letter */
function wordAt(found: string, start: number, spaced: boolean, first: number): Word {
  const end = start + found.length;
  if (first >= 0x80) return foreignAt(found, start, spaced);
  if (!isLetter(first)) {
    return { start, end, type: isDigit(first) ? 'number' : 'mark', lower: found, capital: false, spaced };
  }
  return { start, end, type: 'word', lower: lowerOf(found), capital: first < GRAVE, spaced };
}

function foreignAt(found: string, start: number, spaced: boolean): Word {
  const type: WordType = LETTER.test(found) ? 'word' : DIGIT.test(found) ? 'number' : 'mark';
  const lower = type === 'word' ? lowerOf(found) : found;
  return { start, end: start + found.length, type, lower, capital: type === 'word' && CAPITAL.test(found), spaced };
}

function lowerOf(found: string): string {
  return found.toLowerCase().replace(CURLED, "'");
}
