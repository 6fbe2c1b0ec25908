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
  'gu',
);
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const OWNER = /['’ʼ‘`]s$/u;
const CURLED = /[’ʼ‘`]/gu;

/** The words of a text from `start` to `end`, in order. "Iraq's" is two: the name and its `'s`. Linear. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  let before = -1;
  for (const match of part.matchAll(WORD)) {
    const at = start + match.index;
    const found = match[0];
    const spaced = at !== before;
    const owner = OWNER.test(found) ? 2 : 0;
    words.push(wordAt(owner ? found.slice(0, -2) : found, at, spaced));
    if (owner) words.push({ start: at + found.length - 2, end: at + found.length, ...OWNS });
    before = at + found.length;
  }
  return words;
}

const OWNS = { type: 'mark', lower: "'s", capital: false, spaced: false } as const;

function wordAt(found: string, start: number, spaced: boolean): Word {
  const type: WordType = LETTER.test(found) ? 'word' : DIGIT.test(found) ? 'number' : 'mark';
  const lower = type === 'word' ? found.toLowerCase().replace(CURLED, "'") : found;
  return { start, end: start + found.length, type, lower, capital: type === 'word' && CAPITAL.test(found), spaced };
}
