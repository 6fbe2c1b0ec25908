import { DAY_MS, formatDay, formatInstant } from '../../base/calendar.ts';
import { civilDay } from './civil-parts.ts';
import { yearFirst } from './date-numeric.ts';
import { usualMarks } from './empty.ts';
import { dayParts, instantParts, yearParts, type DateNumbers, type WhenParts } from './when-parts.ts';

/**
 * The day number (since 1970-01-01) of day 0 of Excel's 1900 system, for serials from 61 on: 25,569 is 1970-01-01.
 * Serial 60 is 29 February 1900, which never was (a bug that Excel took over from Lotus 1-2-3); below it days count one later.
 */
const EXCEL_ZERO = -25_569;
const EXCEL_LEAP_BUG = 60;

/** Day number of 9999-12-31, the last day that is read. */
const LAST_DAY = 2_932_896;

/** Day number of 0001-01-01, the first day that is read. */
const FIRST_DAY = -719_162;

/**
 * A cell that is one number: a year (1000 to 2999), `20201231` and `20201231063000`, or what the column's numbers count.
 * Undefined when the cell is no number, a sentence when it is none that is a date.
 */
export function readBareNumber(plain: string, numbers: DateNumbers | null): WhenParts | string | undefined {
  if (!isNumber(plain)) return undefined;
  if (numbers !== null) return doubleMeaning(plain, numbers) ?? readCounted(Number(plain), numbers);
  if (/^[12]\d{3}$/.test(plain)) return yearParts(plain);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(plain);
  if (!compact) return 'it is a number, and the column does not show what it counts';
  if (Number(compact[4] ?? 0) > 23 || Number(compact[5] ?? 0) > 59 || Number(compact[6] ?? 0) > 59)
    return 'there is no such time of the day';
  return yearFirst(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}

/** Why a number is not what those of its column count: it looks like a year or `20201231`, and as a count it would be long ago. */
function doubleMeaning(plain: string, numbers: DateNumbers): string | undefined {
  const isYear = /^(?:1[5-9]|20)\d{2}$/.test(plain);
  const isDay = numbers !== 'excel' && /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(plain);
  if (!isYear && !isDay) return undefined;
  return `it may be ${isYear ? 'a year' : 'a day written without signs'}, or a number that counts, as the others of its column do`;
}

/** What a number stands for; whole days are days, other moments instants, but for Excel, whose times have no zone and keep their day. */
function readCounted(value: number, numbers: DateNumbers): WhenParts | string {
  if (numbers === 'excel') return readSerial(value);
  const ms = Math.round(numbers === 'seconds' ? value * 1000 : value);
  const day = Math.floor(ms / DAY_MS);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return 'it is outside of the years 1 to 9999';
  return ms === day * DAY_MS ? dayParts(formatDay(day)) : instantParts(formatInstant(ms));
}

function readSerial(value: number): WhenParts | string {
  const serial = Math.floor(value);
  if (serial === EXCEL_LEAP_BUG) return 'Excel counts 60 for 29 February 1900, which was no day';
  const day = serial + EXCEL_ZERO + (serial < EXCEL_LEAP_BUG ? 1 : 0);
  if (!(serial >= 1 && day <= LAST_DAY)) return "it is outside of Excel's days, 1 (1900-01-01) to 2958465 (9999-12-31)";
  return dayParts(formatDay(day));
}

/** Digits, with a sign before and a fraction behind. */
function isNumber(text: string): boolean {
  let digits = 0;
  let points = 0;
  for (let i = text.charCodeAt(0) === 45 ? 1 : 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code !== 46 || ++points > 1) return false;
  }
  return digits > 0;
}

/**
 * A date in three columns, with 0, -9, -99 or nothing for what is not known: a day, a month, a year; null when the year is not known.
 * A sentence when the calendar has no such day.
 */
export function readSplitDate(year: string, month: string, day: string): WhenParts | string | null {
  const [y, m, d] = [part(year), part(month), part(day)];
  if (y === null) return null;
  if (Number.isNaN(y) || Number.isNaN(m) || Number.isNaN(d)) return 'year, month and day are no whole numbers';
  return m === null ? yearFirst(y, 0, 0) : d === null ? yearFirst(y, m, 0) : civilDay(y, m, d);
}

/** The number of a part; null where it is not known, NaN where it is no whole number. */
function part(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '' || /^0{1,4}$/.test(trimmed) || MARKS.has(trimmed)) return null;
  return /^\d{1,4}(?:\.0+)?$/.test(trimmed) ? Number(trimmed) : NaN;
}

const MARKS = usualMarks('count');
