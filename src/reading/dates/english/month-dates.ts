import { dayAt, isFree, yearAt } from '../numbers.ts';
import { calendar, calendarPhrase, phrase, type Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

/** Days of a month as they stand: one, or the first and last of a run ("3-5", "3 and 4", "3, 4 and 5"). */
interface Days {
  readonly first: number;
  readonly last: number | null;
  readonly next: number;
}

/** "May 11", "May 11, 2020", "May 3-5", "June 2014", "October": a date that begins with its month. */
export function parseMonthFirst(t: Tokens, i: number): Phrase | undefined {
  const month = t.at(i);
  const short = month.kind === 'month-short';
  const after = short && t.at(i + 1).mark === '.' ? i + 2 : i + 1;
  const days = isCountAfterIn(t, i, after) ? undefined : daysAt(t, after);
  if (days) return withDay(t, i, month.value, days);
  const of = t.at(after).kind === 'of' || t.at(after).mark === ',' ? after + 1 : after;
  const year = yearAt(t, of);
  if (year !== undefined) return calendarPhrase(i, of + 1, 'month and year', calendar({ month: month.value, year }));
  if (short) return undefined;
  const which = t.at(i - 1);
  if (which.kind === 'which' && month.capital) {
    return calendarPhrase(i - 1, i + 1, 'month', calendar({ month: month.value, which: which.value }));
  }
  return isBareMonth(t, i) ? calendarPhrase(i, i + 1, 'month', calendar({ month: month.value })) : undefined;
}

/** "11 May", "11th of May 2020", "3 to 7 May", "the third of May": a date that begins with its day. */
export function parseDayFirst(t: Tokens, i: number): Phrase | undefined {
  const days = t.at(i).kind === 'ordinal' ? ordinalDay(t, i) : daysAt(t, i);
  if (!days) return undefined;
  const gap = t.at(days.next).kind === 'of' || t.at(days.next).mark === '-' || t.at(days.next).mark === '/' ? 1 : 0;
  const at = days.next + gap;
  const month = t.at(at);
  const isShort = month.kind === 'month-short';
  if (month.kind !== 'month' && !isShort) return undefined;
  if (!month.capital && month.value === 5 && t.at(at + 1).type === 'word' && days.next === i + 1 && gap === 0)
    return undefined;
  let next = isShort && t.at(at + 1).mark === '.' && (t.at(at + 1).glued || yearAt(t, at + 2)) ? at + 2 : at + 1;
  const parted = [',', '-', '/'].includes(t.at(next).mark) || t.at(next).kind === 'of' ? next + 1 : next;
  const year = yearAt(t, parted);
  if (year !== undefined) next = parted + 1;
  const from = t.at(i - 1).kind === 'the' ? i - 1 : i;
  return build(from, next, month.value, days, year);
}

/** "the 5th of this month", "on the 5th": a day without its month. */
export function parseDayAlone(t: Tokens, i: number): Phrase | undefined {
  const day = dayAt(t, i);
  if (day?.next !== i + 2 || t.at(i - 1).kind !== 'the') return undefined;
  const of = t.at(day.next);
  const which = t.at(day.next + 1);
  if (of.kind === 'of' && t.at(day.next + 2).kind === 'unit' && t.at(day.next + 2).value === 4) {
    if (which.kind !== 'which') return undefined;
    return calendarPhrase(i - 1, day.next + 3, 'day of a month', calendar({ day: day.value, which: which.value }));
  }
  const ends = of.type === 'break' || (of.type === 'mark' && !"'-/".includes(of.mark));
  if (!ends || t.at(i - 2).kind !== 'on') return undefined;
  return calendarPhrase(i - 1, day.next, 'day alone', calendar({ day: day.value }));
}

/** "the first week of May", "the last week of June 2014". */
export function parseWeekOf(t: Tokens, i: number): Phrase | undefined {
  const nth = t.at(i - 1);
  const month = t.at(i + 2);
  const isNth = (nth.kind === 'ordinal' && nth.value <= 4) || (nth.kind === 'which' && nth.value === -1);
  if (!isNth || t.at(i + 1).kind !== 'of' || month.kind !== 'month') return undefined;
  const year = yearAt(t, i + 3) ?? null;
  const meaning = { is: 'week-of', nth: nth.kind === 'which' ? -1 : nth.value, month: month.value, year } as const;
  return phrase(i - 1, year === null ? i + 3 : i + 4, 'week of a month', meaning, ['month']);
}

function withDay(t: Tokens, i: number, month: number, days: Days): Phrase | undefined {
  const lower = !t.at(i).capital;
  const parted = t.at(days.next).mark === ',' ? days.next + 1 : days.next;
  const year = yearAt(t, parted);
  // "may 11 people" and "march 5 miles" are verbs; so is "may 11" unless a year follows.
  if (lower && (month === 5 || month === 3) && year === undefined) return undefined;
  return build(i, year === undefined ? days.next : parted + 1, month, days, year);
}

function build(from: number, to: number, month: number, days: Days, year: number | undefined): Phrase {
  const fields = calendar({ month, day: days.first, toDay: days.last, year: year ?? null });
  return calendarPhrase(from, to, days.last === null ? 'day and month' : 'days of a month', fields);
}

function ordinalDay(t: Tokens, i: number): Days | undefined {
  const tens = t.at(i - 1).mark === '-' && t.at(i - 2).kind === 'number' ? t.at(i - 2).value : 0;
  const day = t.at(i).value + (tens >= 20 ? tens : 0);
  return t.at(i + 1).kind === 'of' && day <= 31 ? { first: day, last: null, next: i + 1 } : undefined;
}

function daysAt(t: Tokens, i: number): Days | undefined {
  const first = dayAt(t, i);
  if (!first) return undefined;
  let last: number | null = null;
  let next = first.next;
  // Four days are as many as anybody names one by one.
  for (let days = 1; days < 4; days++) {
    const join = t.at(next);
    const isJoin =
      join.mark === '-' || join.mark === ',' || join.mark === '/' || join.kind === 'to' || join.kind === 'and';
    const more = isJoin ? dayAt(t, next + 1) : undefined;
    if (!more || more.value <= (last ?? first.value)) break;
    if ((join.kind === 'and' || join.mark === ',') && !isListed(t, more.next)) break;
    last = more.value;
    next = more.next;
  }
  return { first: first.value, last, next };
}

/** After "May 3 and 4" no counted thing may follow: "on May 3 and 14 people were hurt". */
function isListed(t: Tokens, i: number): boolean {
  const token = t.at(i);
  return token.type !== 'word' || token.kind !== '' ? token.kind !== 'counted' : false;
}

/** "in March 20 people were killed": the number counts people. */
function isCountAfterIn(t: Tokens, i: number, at: number): boolean {
  if (t.at(i - 1).kind !== 'in') return false;
  const after = t.at(at + 1);
  return isFree(t, at) && after.type === 'word' && !after.capital && (after.kind === 'counted' || after.kind === '');
}

const BEFORE_MONTH = new Set([
  'in',
  'since',
  'until',
  'by',
  'of',
  'from',
  'to',
  'between',
  'before',
  'after',
  'during',
  'edge',
  'that',
  'and',
  'every',
  'past',
  'on',
]);

/** Whether a month without day and year is one. "May", "March" and names of people ask for words that lead to a month. */
function isBareMonth(t: Tokens, i: number): boolean {
  const { value, capital, kind } = t.at(i);
  if (!capital || kind !== 'month') return false;
  const before = t.at(i - 1);
  const after = t.at(i + 1);
  if (after.mark === "'" && (value === 5 || value === 3)) return false;
  const isSpan = (after.kind === 'to' || after.mark === '-') && t.at(i + 2).kind === 'month';
  if (isSpan) return true;
  if (after.type === 'number' && !after.glued && before.kind !== 'in') return false;
  const lead = before.mark === '-' ? t.at(i - 2) : before;
  if ((lead.kind === 'to' || lead.kind === 'and') && t.at(i - 2).kind === 'month') return true;
  if (BEFORE_MONTH.has(lead.kind))
    return (
      !(lead.kind === 'to' || lead.kind === 'and' || lead.kind === 'on') || [1, 2, 7, 9, 10, 11, 12].includes(value)
    );
  const isNoun =
    after.type === 'word' && !after.capital && !['on', 'to', 'from', 'for', 'against', 'of', 'in'].includes(after.kind);
  if (before.kind === 'the') return isNoun && after.kind !== 'past-verb';
  if (before.capital && before.type === 'word') return false;
  return [1, 2, 7, 9, 10, 11, 12].includes(value) && after.kind !== 'past-verb';
}
