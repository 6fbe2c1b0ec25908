import { countBefore, wordAt } from '../numbers.ts';
import { phrase, UNITS, type Edge, type Meaning, type Phrase, type Unit } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';
import { parseWeekOf } from './month-dates.ts';

/** What a count can be: at least, at most (null is open), and the token where it begins. */
interface Count {
  readonly least: number;
  readonly most: number | null;
  readonly from: number;
}

/** "last week", "earlier this month", "the previous day", "two days ago", "the past 24 hours": a span of the calendar, by the words around it. */
export function parseUnit(t: Tokens, i: number): Phrase | undefined {
  const unit = UNITS[t.at(i).value] ?? 'day';
  const before = t.at(i - 1);
  if (before.kind === 'every') return phrase(i - 1, i + 1, 'again and again', { is: 'habit' });
  if (before.kind === 'recent') return phrase(i - 1, i + 1, 'recent', { is: 'recent' });
  if (t.at(i).kind === 'unit') {
    const week = unit === 'week' ? parseWeekOf(t, i) : undefined;
    const single = week ?? dayBesideDay(t, i, unit) ?? singleUnit(t, i, unit);
    if (single) return single;
  }
  return countedUnit(t, i, unit);
}

function singleUnit(t: Tokens, i: number, unit: Unit): Phrase | undefined {
  const before = t.at(i - 1);
  const isClockUnit = unit === 'minute' || unit === 'hour';
  if (before.kind === 'which' && !isClockUnit) return whichUnit(t, i, unit);
  if (before.kind === 'past' && !isClockUnit) return rolling(t, i - 1, i, unit, 1, 'past');
  if (before.kind !== 'that' || isClockUnit) return undefined;
  const the = t.at(i - 2).kind === 'the' ? i - 2 : i - 1;
  return phrase(the, i + 1, 'from the date before', { is: 'that', unit, shift: before.value });
}

function whichUnit(t: Tokens, i: number, unit: Unit): Phrase | undefined {
  const { value } = t.at(i - 1);
  const word = wordAt(t, i - 1);
  const hasThe = t.at(i - 2).kind === 'the';
  if (hasThe && (word === 'next' || word === 'coming')) {
    return unit === 'day' || word === 'next'
      ? phrase(i - 2, i + 1, 'from the date before', { is: 'that', unit, shift: 1 })
      : rolling(t, i - 1, i, unit, 1, 'coming');
  }
  if (unit === 'day') {
    return word === 'next' ? phrase(i - 1, i + 1, 'from the date before', { is: 'that', unit, shift: 1 }) : undefined;
  }
  if (hasThe && word === 'last') return rolling(t, i - 1, i, unit, 1, 'past');
  const side = t.at(i - 2);
  const meaning = { is: 'unit', unit, shift: value } as const;
  if (side.kind !== 'side') return phrase(i - 1, i + 1, 'span of the calendar', meaning);
  const edge: Edge = value === 0 ? (side.value === 1 ? 'rest' : 'ahead') : side.value === 1 ? 'early' : 'late';
  return { ...phrase(i - 2, i + 1, 'part of a span', meaning), edge };
}

/** "the day before", "the day after tomorrow", "the day before yesterday". */
function dayBesideDay(t: Tokens, i: number, unit: Unit): Phrase | undefined {
  const side = t.at(i + 1);
  if (unit === 'minute' || unit === 'hour' || (side.kind !== 'before' && side.kind !== 'after')) return undefined;
  const lead = t.at(i - 1).kind;
  if (lead !== 'the') return undefined;
  const shift = side.kind === 'before' ? -1 : 1;
  const word = t.at(i + 2);
  if (word.kind === 'day-word' && word.value === shift && unit === 'day') {
    return phrase(i - 1, i + 3, 'day', { is: 'unit', unit: 'day', shift: shift * 2 });
  }
  if (endsClause(t, i + 2)) return phrase(i - 1, i + 2, 'from the date before', { is: 'that', unit, shift });
  return phrase(i - 1, i + 2, 'beside an event', noDate(`counted from an event whose date is not said here`));
}

function countedUnit(t: Tokens, i: number, unit: Unit): Phrase | undefined {
  const count = countAt(t, i);
  const after = t.at(i + 1);
  if (after.kind === 'ago' || after.kind === 'hence') {
    const way = after.kind === 'ago' ? 'ago' : 'hence';
    return count && counted(t, count, i + 2, unit, way);
  }
  if (after.kind === 'from' && wordAt(t, i + 2) === 'now') return count && counted(t, count, i + 3, unit, 'hence');
  if (after.kind === 'from' && (t.at(i + 2).kind === 'weekday' || t.at(i + 2).kind === 'day-word')) {
    return (
      count &&
      phrase(count.from, i + 3, 'beside a day', noDate('counted from a day in words that are not read together'))
    );
  }
  if (after.kind === 'side') return count && counted(t, count, i + 2, unit, after.value === 1 ? 'earlier' : 'later');
  if (after.kind === 'before' || after.kind === 'after') {
    if (!count) return undefined;
    if (endsClause(t, i + 2)) return counted(t, count, i + 2, unit, after.kind === 'before' ? 'earlier' : 'later');
    return phrase(count.from, i + 2, 'beside an event', noDate('counted from an event whose date is not said here'));
  }
  const lead = count && t.at(count.from - 1);
  if (!count || !lead) return undefined;
  if (
    lead.kind === 'past' ||
    (lead.kind === 'which' && lead.value === -1) ||
    (lead.kind === 'that' && lead.value === -1)
  )
    return rolling(t, count.from - 1, i, unit, count.most, 'past');
  if (lead.kind === 'which' && lead.value === 1) return rolling(t, count.from - 1, i, unit, count.most, 'coming');
  // "within days of the attack" counts nothing.
  if (count.from === i) return undefined;
  const isFuture = lead.kind === 'in' && (wordAt(t, count.from - 1) === 'within' || after.mark === "'");
  return isFuture ? counted(t, count, i + 1, unit, 'hence') : undefined;
}

/** The count before a unit: digits, words, "a few", or nothing before a plural ("days ago"). */
function countAt(t: Tokens, i: number): Count | undefined {
  const adjective = t.at(i - 1);
  const of = adjective.kind === 'of' ? i - 1 : i;
  const vague = t.at(of - 1);
  if (vague.kind === 'vague') {
    const from = t.at(of - 2).kind === 'number' ? of - 2 : of - 1;
    const most = wordAt(t, of - 1) === 'couple' ? 2 : wordAt(t, of - 1) === 'few' ? 6 : vague.value === 3 ? 9 : null;
    return { least: vague.value, most, from };
  }
  const dash = t.at(i - 1).mark === '-' ? i - 1 : i;
  const exact = countBefore(t, dash);
  if (exact) return withAbout(t, { least: exact.value, most: exact.value, from: exact.from });
  return t.at(i).kind === 'units' ? { least: 2, most: null, from: i } : undefined;
}

function withAbout(t: Tokens, count: Count): Count {
  const word = wordAt(t, count.from - 1);
  const than = word === 'than' && wordAt(t, count.from - 2) === 'more';
  if (than) return { ...count, most: null, from: count.from - 2 };
  return t.at(count.from - 1).kind === 'about' && word !== 'some' ? { ...count, from: count.from - 1 } : count;
}

type Way = Extract<Meaning, { is: 'counted' }>['way'];

function counted(_: Tokens, { least, most, from }: Count, to: number, unit: Unit, way: Way): Phrase {
  return phrase(from, to, 'counted', { is: 'counted', unit, least, most, way });
}

function rolling(t: Tokens, from: number, i: number, unit: Unit, count: number | null, way: 'past' | 'coming'): Phrase {
  const the = t.at(from - 1).kind === 'the' ? from - 1 : from;
  return phrase(the, i + 1, way === 'past' ? 'up to now' : 'from now on', {
    is: 'counted',
    unit,
    least: count ?? 2,
    most: count,
    way,
  });
}

function noDate(because: string): Meaning {
  return { is: 'none', because };
}

/** Nothing follows that the words could belong to. */
function endsClause(t: Tokens, i: number): boolean {
  const token = t.at(i);
  return (
    token.type === 'break' ||
    (token.type === 'mark' && token.mark !== '-') ||
    token.kind === 'past-verb' ||
    token.kind === 'and' ||
    token.kind === 'in' ||
    token.kind === 'at' ||
    token.kind === 'on'
  );
}
