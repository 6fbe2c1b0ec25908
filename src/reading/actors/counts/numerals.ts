import type { Word } from '../../sentences/words.ts';

const SMALL: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
/** The words that a number can begin with, those with a hyphen aside. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(VALUES.keys());
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** A number and the index of the word behind it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
}

/** Reads the number that begins at a word: digits, words, or both ("1,500", "twenty-three", "two hundred and fifty", "3 dozen"); undefined where none does. */
export function numeralAt(words: readonly Word[], i: number): Numeral | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.type === 'number') return digitsAt(words, i, word);
  let total = 0;
  let part: number | undefined;
  let at = i;
  for (; at < words.length && at < i + 8; at++) {
    const lower = words[at]?.lower ?? '';
    const value = smallValue(lower);
    const scale = SCALES.get(lower);
    if (value !== undefined) {
      if (part !== undefined && !(value < 10 && part % 10 === 0 && part > 0) && part % 100 !== 0) break;
      part = (part ?? 0) + value;
    } else if (scale !== undefined && part !== undefined) {
      if (scale > 100) total += part * scale;
      part = scale > 100 ? 0 : part * scale;
    } else if (!(lower === 'and' && joins(words, at, total, part))) break;
  }
  return part === undefined ? undefined : { value: total + part, next: at };
}

/** "Two hundred and fifty": the "and" within one number. */
function joins(words: readonly Word[], and: number, total: number, part: number | undefined): boolean {
  if (part === undefined || (part === 0 && total === 0) || part % 100 !== 0) return false;
  const before = words[and - 1]?.lower ?? '';
  return SCALES.has(before) && smallValue(words[and + 1]?.lower ?? '') !== undefined;
}

function smallValue(lower: string): number | undefined {
  const value = VALUES.get(lower);
  if (value !== undefined) return value;
  const dash = lower.indexOf('-');
  if (dash < 0) return undefined;
  const tens = VALUES.get(lower.slice(0, dash));
  const ones = VALUES.get(lower.slice(dash + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : undefined;
}

function digitsAt(words: readonly Word[], i: number, word: Word): Numeral | undefined {
  const digits = toDigits(word.lower);
  if (digits === undefined || !isFree(words, i)) return undefined;
  const scale = SCALES.get(words[i + 1]?.lower ?? '');
  if (scale !== undefined) return { value: Math.round(digits * scale), next: i + 2 };
  return Number.isInteger(digits) ? { value: digits, next: i + 1 } : undefined;
}

/** Digits of a count: thousands parted by commas, Arabic digits too; no time of day, no number of a version. */
function toDigits(text: string): number | undefined {
  const plain = text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  if (/^\d{1,3}(?:,\d{3})+$/u.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d{1,9}(?:\.\d{1,2})?$/u.test(plain) ? Number(plain) : undefined;
}

/** False for digits that are part of something else: "M-23", "$20", "5%", "48-year-old", "107mm", "No. 5". */
function isFree(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (before && words[i]?.spaced === false && !'(["“\'‘—–-:'.includes(before.lower)) return false;
  if (before && words[i]?.spaced === false && before.lower === '-' && words[i - 2]?.type === 'word') return false;
  if (!after || after.spaced) return true;
  if (after.type === 'word' || '%°€£$/'.includes(after.lower)) return false;
  return !('-–'.includes(after.lower) && words[i + 2]?.type === 'word' && words[i + 2]?.spaced === false);
}
