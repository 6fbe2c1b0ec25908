import { dayAt, yearAt } from '../numbers.ts';
import { calendar, calendarPhrase, type Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

/** A month and the token after its name. */
interface MonthRead {
  readonly month: number;
  readonly next: number;
}

/** "في يناير 2020", "شهر أيار الماضي", "تشرين الأول": a month without a day. */
export function parseMonth(t: Tokens, i: number): Phrase | undefined {
  const read = monthAt(t, i);
  if (!read) return undefined;
  const year = yearBehind(t, read.next);
  if (year) return calendarPhrase(i, year.next, 'month and year', calendar({ month: read.month, year: year.value }));
  const which = t.at(read.next);
  if (which.kind === 'which') {
    return calendarPhrase(i, read.next + 1, 'month', calendar({ month: read.month, which: which.value }));
  }
  const lead = t.at(i - 1);
  const isMonth = lead.kind === 'unit' && lead.value === 4;
  // Some names of months are ordinary words as well.
  const isLed = ['in', 'since', 'until', 'from', 'to', 'between', 'edge', 'before', 'after', 'the-unit'].includes(
    lead.kind,
  );
  return isMonth || isLed
    ? calendarPhrase(isMonth ? i - 1 : i, read.next, 'month', calendar({ month: read.month }))
    : undefined;
}

/** "11 أيار/مايو 2020", "من 3 إلى 7 أيار", "3 و4 أيار". */
export function parseDayFirst(t: Tokens, i: number): Phrase | undefined {
  const first = dayAt(t, i);
  if (!first) return undefined;
  const join = t.at(first.next);
  const isJoin = join.mark === '-' || join.kind === 'to' || join.kind === 'and' || join.kind === 'until';
  const second = isJoin ? dayAt(t, first.next + 1) : undefined;
  const last = second && second.value > first.value ? second : undefined;
  const read = monthAt(t, skipOf(t, (last ?? first).next));
  if (!read) return undefined;
  return withYear(t, i, read, first.value, last?.value ?? null);
}

/** "الثالث من يناير", "الحادي والعشرين من أيار". */
export function parseOrdinalDay(t: Tokens, i: number): Phrase | undefined {
  const more = t.at(i + 1).kind === 'ordinal' ? t.at(i + 1).value : 0;
  const day = t.at(i).value + (more >= 10 ? more : 0);
  const next = more >= 10 ? i + 2 : i + 1;
  if (t.at(next).kind !== 'from' || day > 31) return undefined;
  const read = monthAt(t, skipOf(t, next));
  return read && withYear(t, i, read, day, null);
}

/** The name of a month, with a second one behind a stroke ("أيار/مايو"). */
function monthAt(t: Tokens, i: number): MonthRead | undefined {
  const month = oneMonthAt(t, i);
  if (!month) return undefined;
  const open = t.at(month.next).mark;
  if (open !== '/' && open !== '(') return month;
  const same = oneMonthAt(t, month.next + 1);
  if (same?.month !== month.month) return month;
  return { ...month, next: open === '(' && t.at(same.next).mark === ')' ? same.next + 1 : same.next };
}

function oneMonthAt(t: Tokens, i: number): MonthRead | undefined {
  const token = t.at(i);
  if (token.language !== 'ar') return undefined;
  if (token.kind === 'month') return { month: token.value, next: i + 1 };
  const nth = t.at(i + 1);
  if (token.kind !== 'month-pair' || nth.kind !== 'ordinal' || nth.value > 2) return undefined;
  return { month: nth.value === 1 ? token.value : (token.value % 12) + 1, next: i + 2 };
}

function withYear(t: Tokens, i: number, read: MonthRead, day: number, toDay: number | null): Phrase {
  const year = yearBehind(t, read.next);
  const which = t.at(read.next).kind === 'which' ? read.next + 1 : read.next;
  const fields = calendar({ month: read.month, day, toDay, year: year?.value ?? null });
  const from = t.at(i - 1).kind === 'unit' && t.at(i - 1).value === 2 ? i - 1 : i;
  return calendarPhrase(from, year?.next ?? which, toDay === null ? 'day and month' : 'days of a month', fields);
}

/** A year behind a month: "2020", "، 2020", "عام 2020", "من عام 2020". */
function yearBehind(t: Tokens, i: number): { readonly value: number; readonly next: number } | undefined {
  const from = t.at(i).kind === 'from' || t.at(i).mark === ',' ? i + 1 : i;
  const word = t.at(from);
  const at = (word.kind === 'unit' || word.kind === 'the-unit') && word.value === 5 ? from + 1 : from;
  const value = yearAt(t, at);
  return value === undefined ? undefined : { value, next: at + 1 };
}

/** "من" and "شهر" between a day and its month. */
function skipOf(t: Tokens, i: number): number {
  const from = t.at(i).kind === 'from' ? i + 1 : i;
  return t.at(from).kind === 'unit' && t.at(from).value === 4 ? from + 1 : from;
}
