import { phrase, type Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';
import { isDayLike } from './merge.ts';

/** Joins "from A to B", "between A and B", "A - B" into one phrase. */
export function joinRanges(t: Tokens, phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const next of phrases) {
    const first = joined.at(-1);
    const range = first && rangeOf(t, first, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(runOfDays(t, next));
  }
  return joined;
}

/** "from 3 to 5 May" and "May 3-5" last, "between 3 and 5 May" and "3 and 4 May" need not. */
function runOfDays(t: Tokens, found: Phrase): Phrase {
  if (found.meaning.is !== 'calendar' || found.meaning.toDay === null) return found;
  const lead = t.at(found.from - 1).kind;
  const from = lead === 'from' || lead === 'between' ? found.from - 1 : found.from;
  const isOneByOne = hasAnd(t, from, found.to);
  return { ...found, from, lasting: !isOneByOne };
}

function hasAnd(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (t.at(i).kind === 'and') return true;
  return false;
}

function rangeOf(t: Tokens, first: Phrase, last: Phrase): Phrase | undefined {
  const gap = last.from - first.to;
  if (gap === 0 && t.at(first.from - 1).kind === 'between' && isAndWritten(t, last.from))
    return spanOf(first, last, first.from - 1, false);
  if (gap < 1 || gap > 3) return undefined;
  const join = t.at(first.to);
  for (let i = first.to + 1; i < last.from; i++) {
    const { kind } = t.at(i);
    if (kind !== 'on' && kind !== 'the' && kind !== 'in' && kind !== 'at') return undefined;
  }
  const lead = t.at(first.from - 1);
  if (!isJoin(join.kind, join.mark, lead.kind, levelOf(first) === levelOf(last))) return undefined;
  const isLed = lead.kind === 'from' || lead.kind === 'between';
  const from = isLed ? first.from - 1 : first.from;
  if (first.meaning.is === 'time') return timeRange(from, last);
  return spanOf(first, last, from, lead.kind !== 'between' && join.kind !== 'into');
}

function spanOf(first: Phrase, last: Phrase, from: number, lasting: boolean): Phrase | undefined {
  if (levelOf(first) === '' || levelOf(last) === '') return undefined;
  const stated = [...new Set([...first.stated, ...last.stated])];
  const range = phrase(from, last.to, 'from and to', { is: 'range', first, last }, stated);
  return { ...range, lasting, part: first.part && last.part };
}

/** The Arabic "and", which is written onto the word behind it. */
function isAndWritten(t: Tokens, i: number): boolean {
  return t.text.charAt(t.at(i).start) === 'و';
}

function isJoin(kind: string, mark: string, lead: string, isSame: boolean): boolean {
  if (lead === 'between') return kind === 'and';
  if (lead === 'from') return kind === 'to' || kind === 'until' || mark === '-';
  return (isSame && (kind === 'to' || mark === '-')) || kind === 'into';
}

/** "between 9 pm and 10 pm on Sunday": the day is known, the minute is not. */
function timeRange(from: number, last: Phrase): Phrase | undefined {
  if (last.clock === null) return undefined;
  return { ...last, from, clock: null, stated: last.stated.filter((part) => part !== 'time') };
}

function levelOf(found: Phrase): string {
  const { meaning } = found;
  if (meaning.is === 'calendar') {
    if (meaning.day !== null) return 'day';
    if (meaning.month !== null) return 'month';
    return meaning.year !== null ? 'year' : 'weekday';
  }
  if (meaning.is === 'range' || meaning.is === 'years') return '';
  if (meaning.is === 'season' || meaning.is === 'unit') return meaning.is;
  return isDayLike(found) ? 'day' : '';
}
