import type { DateOrder } from '../../model/mapping.ts';
import { isCivil } from './civil-parts.ts';
import { readBareNumber } from './date-number.ts';
import { readNumericDate } from './date-numeric.ts';
import { readDateRange } from './date-range.ts';
import { readWordDate } from './date-words.ts';
import { plainText } from './plain-text.ts';
import { dayParts, type DateNumbers, type WhenParts } from './when-parts.ts';

/** No date that is understood has more characters. */
const LONGEST = 80;

/**
 * Reads a cell as a date; null when it is none, or could be two days and the column's order is not known: {@link whyNoDate} says why.
 *
 * A day, a month or a year is all its days; two dates, as in `3-5 October 2023`, are all days between them. A time with a zone is an instant, given in UTC; without one it keeps its local day, and
 * midnight without a zone or in UTC (`2009-02-20T00:00:00`) is the day, for that is how programs write days.
 * @param order of dates such as `03/04/2020`; null where the column does not need it
 * @param numbers what a bare number counts; null: it is a year, `20201231` or nothing
 */
export function readDate(text: string, order: DateOrder | null, numbers: DateNumbers | null = null): WhenParts | null {
  const day = fastDay(text);
  if (day !== null) return day;
  const read = readOrWhy(text, order, numbers);
  return typeof read === 'string' ? null : read;
}

/** Why a cell is no date, a part of a sentence for a person; empty when it is one. */
export function whyNoDate(text: string, order: DateOrder | null, numbers: DateNumbers | null = null): string {
  const read = readOrWhy(text, order, numbers);
  return typeof read === 'string' ? read : '';
}

/** Years outside of these are seldom meant: a person should look. Own choice. */
const LIKELY_YEARS = ['1800', '2100'] as const;

/** What is doubtful about a date that was read, a part of a sentence; empty when nothing is. */
export function doubtOfDate({ earliest, latest }: WhenParts): string {
  const year = earliest.slice(0, 4);
  if (year >= LIKELY_YEARS[0] && latest.slice(0, 4) <= LIKELY_YEARS[1]) return '';
  return `the year ${year} is outside of ${LIKELY_YEARS[0]} to ${LIKELY_YEARS[1]}`;
}

/** `2020-05-09`, the most common cell. */
function fastDay(text: string): WhenParts | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  let value = 0;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return isCivil(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) ? dayParts(text) : null;
}

function readOrWhy(text: string, order: DateOrder | null, numbers: DateNumbers | null): WhenParts | string {
  const plain = plainText(text);
  if (plain === '') return 'nothing stands there';
  if (plain.length > LONGEST) return `it has more than ${LONGEST} characters`;
  const readOne = (one: string): WhenParts | string =>
    readBareNumber(one, numbers) ?? readNumericDate(one, order) ?? readWordDate(one, order) ?? 'it is no date';
  const read = readOne(plain);
  return typeof read === 'string' ? (readDateRange(plain, readOne) ?? read) : read;
}
