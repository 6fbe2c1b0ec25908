import { foldName } from '../../base/fold.ts';
import type { DateOrder } from '../../model/mapping.ts';
import { civilDay, civilMonth, fullYear } from './civil-parts.ts';
import { withTime } from './date-time.ts';
import { isIdleWord, monthOf, weekdayOf } from './month-names.ts';
import { readTime } from './time-of-day.ts';
import type { WhenParts } from './when-parts.ts';

const TIME =
  /\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:UTC|GMT|Z)\b)?(?:\s?[+-]\d{1,2}:?\d{2}(?!\d))?/i;

/**
 * A date with the name of a month: `28 December 2022`, `7-Oct-14`, `Oct. 8th, 2023`, `٨ تشرين الأول ٢٠٢٣`, `October 2023`,
 * `Sat Oct 07 06:30:12 +0000 2023`. Years of two digits stand last, but where the column begins with the year.
 * Undefined when no month is named, a sentence when the date is none.
 */
export function readWordDate(plain: string, order: DateOrder | null): WhenParts | string | undefined {
  const time = TIME.exec(plain);
  const behind = time ? plain.slice(time.index + time[0].length).replace(/\([^)]*\)/g, '') : '';
  const words = time ? `${plain.slice(0, time.index)} ${behind}` : plain;
  const tokens = tokensOf(words);
  if (tokens === undefined || tokens.month === 0) return undefined;
  if (tokens.unknown !== '') return `the word "${tokens.unknown}" is none of a date`;
  const read = dateOf(tokens, order);
  if (!time || typeof read === 'string') return read;
  const at = readTime(time[0]);
  return at ? withTime(read, at) : `"${time[0]}" is no time of the day`;
}

interface Tokens {
  /** 1 to 12; 0 when none is named. */
  readonly month: number;
  readonly numbers: readonly string[];
  /** A word that belongs to no date; empty when there is none. */
  readonly unknown: string;
}

/** Undefined when two different months are named. */
function tokensOf(words: string): Tokens | undefined {
  const numbers: string[] = [];
  let month = 0;
  let unknown = '';
  const folded = foldName(words.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ')).split(' ');
  for (let i = 0; i < folded.length; i++) {
    const word = folded[i] ?? '';
    if (/^\d+$/.test(word)) {
      numbers.push(word);
      continue;
    }
    const pair = monthOf(`${word} ${folded[i + 1] ?? ''}`);
    const named = pair ?? monthOf(word);
    if (pair !== undefined) i++;
    if (named === undefined) {
      if (weekdayOf(word) === undefined && !isIdleWord(word)) unknown = word;
      continue;
    }
    if (month !== 0 && month !== named) return undefined;
    month = named;
  }
  return { month, numbers, unknown };
}

function dateOf({ month, numbers }: Tokens, order: DateOrder | null): WhenParts | string {
  const [a = '', b = ''] = numbers;
  if (numbers.length === 1) {
    if (a.length === 4) return civilMonth(Number(a), month);
    return 'it has no day or no year: write the year with four digits';
  }
  if (numbers.length !== 2) return 'a day, a month and a year were expected';
  if (a.length === 4) return b.length <= 2 ? civilDay(Number(a), month, Number(b)) : 'it has no day';
  if (b.length === 4) return a.length <= 2 ? civilDay(Number(b), month, Number(a)) : 'it has no day';
  if (a.length > 2 || b.length > 2) return 'a day, a month and a year were expected';
  const isYearFirst = order === 'ymd' || Number(a) > 31;
  const [day, year] = isYearFirst ? [b, a] : [a, b];
  return year.length === 2 ? civilDay(fullYear(Number(year)), month, Number(day)) : 'its year has one digit';
}
