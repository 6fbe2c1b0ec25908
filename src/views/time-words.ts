import { type CivilDate, civilDate, DAY_MS, daysInMonth, parseMoment } from '../base/calendar.ts';
import { TIME_FLAGS } from '../model/dataset.ts';
import { TIME_PRECISIONS, type TimePrecision, type When } from '../model/when.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import { endOf, knowledgeOf, type TimeColumns } from '../timeline/visibility.ts';

/** A time in words. `doubt` says more of its uncertainty and may stand beside `text`, such as "± 1 day"; often empty. */
export interface TimePhrase {
  readonly text: string;
  readonly doubt: string;
}

/**
 * When an event was, in words that claim no more than its interval does. "By" and "or later" name the last
 * or first day that is still possible. A few days become the middle one with "± n days", the usual parts of a month "late June" with the days beside it.
 */
export function whenWords(when: When, words: TimeWords = timeWords): TimePhrase {
  const earliest = when.earliest === null ? undefined : parseMoment(when.earliest);
  const latest = when.latest === null ? undefined : parseMoment(when.latest);
  const flags =
    (when.lasting ? TIME_FLAGS.lasting : 0) |
    (earliest?.isDay === false ? TIME_FLAGS.startIsInstant : 0) |
    (latest?.isDay === false ? TIME_FLAGS.endIsInstant : 0);
  return phraseOf(earliest?.startMs ?? -Infinity, latest?.endMs ?? Infinity, flags, when.precision, words);
}

/** {@link whenWords} for a row of columns. */
export function whenWordsAt(
  columns: TimeColumns & { readonly timePrecision: Uint8Array },
  row: number,
  words: TimeWords = timeWords,
): TimePhrase {
  const { start, end, timeFlags, timePrecision } = columns;
  const precision = TIME_PRECISIONS[timePrecision[row] as number] ?? 'unknown';
  return phraseOf(start[row] as number, end[row] as number, timeFlags[row] as number, precision, words);
}

/** A window in words, "1 May – 31 Oct 2020": by the days it touches, or with times when it is shorter than two days and not made of whole ones. */
export function windowWords({ from, to }: TimeWindow, words: TimeWords = timeWords): string {
  if (from === -Infinity && to === Infinity) return words.allTime;
  if (from === -Infinity) return words.before(edgeWords(to, words));
  if (to === Infinity) return words.after(edgeWords(from - 1, words));
  if (to - from < 2 * DAY_MS && !(to > from && isMidnight(from) && isMidnight(to))) return hoursWords(from, to, words);
  const first = dateAt(from);
  const last = dateAt(to - 1);
  return dayOf(from) === dayOf(to - 1) ? words.day(first) : words.days(first, last);
}

function phraseOf(start: number, end: number, flags: number, precision: TimePrecision, words: TimeWords): TimePhrase {
  const startIsInstant = (flags & TIME_FLAGS.startIsInstant) !== 0;
  const endIsInstant = (flags & TIME_FLAGS.endIsInstant) !== 0;
  switch (knowledgeOf(start, end, flags)) {
    case 'undated':
      return { text: words.undated, doubt: '' };
    case 'open-start':
      return { text: words.by(momentWords(end - 1, endIsInstant, words)), doubt: '' };
    case 'open-end':
      return { text: words.orLater(momentWords(start, startIsInstant, words)), doubt: '' };
    case 'lasting':
    case 'within': {
      const last = endOf(start, end) - 1;
      const lasting = (flags & TIME_FLAGS.lasting) !== 0;
      if (!startIsInstant && !endIsInstant) return daysPhrase(dayOf(start), dayOf(last), lasting, precision, words);
      const text =
        startIsInstant && endIsInstant && dayOf(start) === dayOf(last)
          ? words.dayAt(words.day(dateAt(start)), timesWords(start, last, words))
          : (lasting ? words.range : words.between)(
              momentWords(start, startIsInstant, words),
              momentWords(last, endIsInstant, words),
            );
      return { text, doubt: '' };
    }
  }
}

function daysPhrase(
  firstDay: number,
  lastDay: number,
  lasting: boolean,
  precision: TimePrecision,
  words: TimeWords,
): TimePhrase {
  const first = civilDate(firstDay);
  const last = civilDate(lastDay);
  const count = lastDay - firstDay + 1;
  const oneMonth = first.year === last.year && first.month === last.month;
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (count === 1) return { text: words.day(first), doubt: '' };
  if (whole && oneMonth) return { text: words.month(first.year, first.month), doubt: '' };
  if (whole && first.year === last.year && first.month === 1 && last.month === 12) {
    return { text: words.year(first.year), doubt: '' };
  }
  const part = oneMonth && !lasting && precision === 'month' ? monthPartOf(first, last) : null;
  if (part) return { text: words.monthPart(part, first.year, first.month), doubt: words.days(first, last) };
  const half = (count - 1) / 2;
  if (!lasting && half <= 3 && Number.isInteger(half) && !(count === 7 && precision === 'week')) {
    return { text: words.day(civilDate(firstDay + half)), doubt: words.plusMinusDays(half) };
  }
  return { text: oneMonth || lasting ? words.days(first, last) : words.betweenDays(first, last), doubt: '' };
}

function monthPartOf(first: CivilDate, last: CivilDate): MonthPart | null {
  if (first.day === 1 && last.day === 10) return 'early';
  if ((first.day === 10 || first.day === 11) && last.day === 20) return 'mid';
  const atEnd = last.day === daysInMonth(last.year, last.month);
  return atEnd && (first.day === 20 || first.day === 21) ? 'late' : null;
}

function hoursWords(from: number, to: number, words: TimeWords): string {
  if (dayOf(from) !== dayOf(to)) return words.range(momentWords(from, true, words), momentWords(to, true, words));
  return words.dayAt(words.day(dateAt(from)), timesWords(from, to, words));
}

function edgeWords(ms: number, words: TimeWords): string {
  return momentWords(ms, !isMidnight(ms) && !isMidnight(ms + 1), words);
}

function momentWords(ms: number, withTime: boolean, words: TimeWords): string {
  const day = words.day(dateAt(ms));
  return withTime ? words.dayAt(day, timesWords(ms, ms, words)) : day;
}

function timesWords(first: number, last: number, words: TimeWords): string {
  const from = minuteOf(first);
  const to = minuteOf(last);
  const start = words.time(Math.floor(from / 60), from % 60);
  return from === to ? start : words.times(start, words.time(Math.floor(to / 60), to % 60));
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

function dateAt(ms: number): CivilDate {
  return civilDate(dayOf(ms));
}

/** Minute of the day. */
function minuteOf(ms: number): number {
  return Math.floor((ms - dayOf(ms) * DAY_MS) / 60_000);
}

function isMidnight(ms: number): boolean {
  return dayOf(ms) * DAY_MS === ms;
}

/** A part of a month as reports use it: the first ten days, the 10th or 11th to the 20th, the 20th or 21st to the end. */
export type MonthPart = 'early' | 'mid' | 'late';

/** The words for times, one table a language. Months count from 1; moments in `range`, `between`, `before`, `after` are in words already. */
export interface TimeWords {
  readonly undated: string;
  readonly allTime: string;
  readonly shortMonth: (month: number) => string;
  readonly shortMonthYear: (year: number, month: number) => string;
  readonly year: (year: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly monthPart: (part: MonthPart, year: number, month: number) => string;
  readonly dayOfMonth: (date: CivilDate) => string;
  readonly day: (date: CivilDate) => string;
  /** From one day to a later one, both inclusive; what they share is said once. */
  readonly days: (first: CivilDate, last: CivilDate) => string;
  /** On some day from one to another of a later month, both inclusive. */
  readonly betweenDays: (first: CivilDate, last: CivilDate) => string;
  readonly time: (hour: number, minute: number) => string;
  readonly times: (first: string, last: string) => string;
  /** A day with a time or times of it, in UTC. */
  readonly dayAt: (day: string, time: string) => string;
  readonly range: (first: string, last: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly before: (moment: string) => string;
  readonly after: (moment: string) => string;
  /** On or before a moment. */
  readonly by: (moment: string) => string;
  /** On or after a moment. */
  readonly orLater: (moment: string) => string;
  readonly plusMinusDays: (days: number) => string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const shortMonth = (month: number): string => monthName(month).slice(0, 3);
const dayOfMonth = ({ day, month }: CivilDate): string => `${day} ${shortMonth(month)}`;
const wholeDay = (date: CivilDate): string => `${dayOfMonth(date)} ${date.year}`;
const firstDay = (first: CivilDate, last: CivilDate): string =>
  first.year === last.year ? dayOfMonth(first) : wholeDay(first);

/** English. */
export const timeWords: TimeWords = {
  undated: 'undated',
  allTime: 'all time',
  shortMonth,
  shortMonthYear: (year, month) => `${shortMonth(month)} ${year}`,
  year: (year) => String(year),
  month: (year, month) => `${monthName(month)} ${year}`,
  monthPart: (part, year, month) => `${part} ${monthName(month)} ${year}`,
  dayOfMonth,
  day: wholeDay,
  days: (first, last) =>
    first.year === last.year && first.month === last.month
      ? `${first.day}–${wholeDay(last)}`
      : `${firstDay(first, last)} – ${wholeDay(last)}`,
  betweenDays: (first, last) => `between ${firstDay(first, last)} and ${wholeDay(last)}`,
  time: (hour, minute) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  times: (first, last) => `${first}–${last}`,
  dayAt: (day, time) => `${day}, ${time} UTC`,
  range: (first, last) => `${first} – ${last}`,
  between: (first, last) => `between ${first} and ${last}`,
  before: (moment) => `before ${moment}`,
  after: (moment) => `after ${moment}`,
  by: (moment) => `by ${moment}`,
  orLater: (moment) => `${moment} or later`,
  plusMinusDays: (days) => (days === 1 ? '± 1 day' : `± ${days} days`),
};
