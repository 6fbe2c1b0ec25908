import type { WordKind } from '../lexicon.ts';
import { statedOf, type CalendarFields, type Clock, type Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

const GAP_KINDS: ReadonlySet<WordKind> = new Set(['on', 'of', 'the', 'at', 'about', 'in', 'local']);
const GAP_MARKS = new Set([',', '(', ')']);
const WIDEST_GAP = 4;

/** Joins what is said of one time in several phrases side by side: "Sunday, 10 May", "at 9 pm on Sunday", "Thursday night", "10 pm (1900 GMT)". */
export function mergeNeighbours(t: Tokens, phrases: readonly Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  for (const next of phrases) {
    const last = merged.at(-1);
    const joined = last && isBeside(t, last.to, next.from) ? join(t, last, next) : undefined;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return merged;
}

/** True for a phrase that means one day or a run of days. */
export function isDayLike({ meaning }: Phrase): boolean {
  if (meaning.is === 'calendar') return meaning.day !== null || meaning.weekday !== null;
  if (meaning.is === 'unit' || meaning.is === 'that') return meaning.unit === 'day';
  return meaning.is === 'range' || meaning.is === 'day-of-week' || meaning.is === 'weekend';
}

function isBeside(t: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > WIDEST_GAP) return false;
  for (let i = from; i < to; i++) {
    const { kind, mark } = t.at(i);
    if (!GAP_KINDS.has(kind) && !GAP_MARKS.has(mark)) return false;
  }
  return true;
}

function join(t: Tokens, a: Phrase, b: Phrase): Phrase | undefined {
  const isTimeA = a.meaning.is === 'time' || a.meaning.is === 'overnight';
  const isTimeB = b.meaning.is === 'time' || b.meaning.is === 'overnight';
  if (isTimeA && isTimeB) return timeAndTime(t, a, b);
  if (isAside(t, a, b)) return { ...a, to: b.to };
  if (isTimeA && isDayLike(b)) return withTime(b, a);
  if (isTimeB && isDayLike(a)) return isTimeBehind(t, a, b) ? withTime(a, b) : undefined;
  return weekdayAndDay(t, a, b);
}

/** "night at 11 pm", "10 pm (1900 GMT)": the clock that knows its zone counts. */
function timeAndTime(t: Tokens, a: Phrase, b: Phrase): Phrase | undefined {
  if (a.clock && b.clock && t.at(a.to).mark !== '(' && t.at(a.to).mark !== ',') return undefined;
  const clock = clockOf(a, b);
  const base = a.meaning.is === 'overnight' ? a : b;
  return {
    ...base,
    clock,
    from: a.from,
    to: closed(t, a, b),
    weak: a.weak && b.weak,
    part: true,
    stated: clock ? ['time'] : [],
  };
}

/** Of "1 am (2200 GMT)" the first is the hour of the place, and both together tell how far east it keeps its clocks. */
function clockOf({ clock: a }: Phrase, { clock: b }: Phrase): Clock | null {
  if (a === null || b === null) return a ?? b;
  if (a.zone !== null || b.zone === null) return a;
  const ahead = a.minutes - (b.minutes - b.zone) + 2880;
  // Clocks are kept from 11 hours west to 14 hours east.
  const east = ((ahead + 660) % 1440) - 660;
  return { minutes: a.minutes, zone: east };
}

function withTime(day: Phrase, time: Phrase): Phrase {
  const from = Math.min(day.from, time.from);
  const to = Math.max(day.to, time.to);
  const clock = clockOf(day, time);
  const stated = clock && !day.stated.includes('time') ? ([...day.stated, 'time'] as const) : day.stated;
  return { ...day, from, to, clock, part: true, stated };
}

/** "1 am local time (2200 GMT Thursday)": the weekday is that of the other zone. */
function isAside(t: Tokens, a: Phrase, b: Phrase): boolean {
  const isWeekday = b.meaning.is === 'calendar' && isWeekdayOnly(b.meaning);
  if (!isWeekday || (a.clock?.zone ?? null) === null || t.at(b.to).mark !== ')' || a.to !== b.from) return false;
  for (let i = a.from; i < a.to; i++) if (t.at(i).mark === '(') return true;
  return false;
}

/** Behind a day a part of the day follows at once, or with "in the", "at". */
function isTimeBehind(t: Tokens, a: Phrase, b: Phrase): boolean {
  if (b.meaning.is === 'time' && b.clock === null && t.at(a.to).mark === ',') return false;
  return t.at(a.to).kind !== 'of';
}

/** "Sunday, 10 May", "10 May (Sunday)". */
function weekdayAndDay(t: Tokens, a: Phrase, b: Phrase): Phrase | undefined {
  if (a.meaning.is !== 'calendar' || b.meaning.is !== 'calendar') return undefined;
  const gap = t.at(a.to);
  if (isWeekdayOnly(a.meaning) && b.meaning.day !== null && b.meaning.weekday === null && gap.kind !== 'in') {
    return withWeekday(b.meaning, a, b, a.meaning.weekday);
  }
  const isBehind = gap.mark === '(' && t.at(b.to).mark === ')';
  if (isBehind && isWeekdayOnly(b.meaning) && a.meaning.day !== null) {
    return { ...withWeekday(a.meaning, a, b, b.meaning.weekday), to: b.to + 1 };
  }
  return undefined;
}

function withWeekday(fields: CalendarFields, a: Phrase, b: Phrase, weekday: number | null): Phrase {
  const meaning = { ...fields, weekday };
  const chief = fields === a.meaning ? a : b;
  const clock = a.clock ?? b.clock;
  const stated = statedOf(meaning);
  return {
    ...chief,
    from: a.from,
    to: b.to,
    rule: 'weekday and date',
    meaning,
    clock,
    part: a.part || b.part,
    stated: clock ? [...stated, 'time'] : stated,
  };
}

function isWeekdayOnly({ weekday, day, month, which }: CalendarFields): boolean {
  return weekday !== null && day === null && month === null && which === null;
}

function closed(t: Tokens, a: Phrase, b: Phrase): number {
  return t.at(a.to).mark === '(' && t.at(b.to).mark === ')' ? b.to + 1 : b.to;
}
