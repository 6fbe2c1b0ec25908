import { weekday } from '../../base/calendar.ts';
import type { Phrase } from './phrase.ts';
import type { Tense } from './resolve/anchors.ts';
import type { Tokens } from './tokens.ts';

/**
 * The tense of the time at the head of an entry of a live page ("20:05 Police ..."): it is of the day of the page, whatever the entry before told, and "00:20 Saturday"
 * on a Friday's page is the next day. Undefined for any other date.
 */
export function entryTense(
  t: Tokens,
  { from, to, meaning, clock }: Phrase,
  reference: number | null,
): Tense | undefined {
  if (!clock || !t.isNumber(from) || t.at(from + 1).mark !== ':' || !isLineStart(t, from)) return undefined;
  if (meaning.is === 'time') return 'past';
  const isWeekday = meaning.is === 'calendar' && meaning.weekday !== null && meaning.day === null && to - from < 8;
  if (!isWeekday || reference === null) return undefined;
  return weekday(reference + 1) === meaning.weekday ? 'future' : 'past';
}

function isLineStart(t: Tokens, i: number): boolean {
  const { start } = t.at(i);
  return /(?:^|\n)[\s•*-]{0,4}$/u.test(t.text.slice(Math.max(0, start - 6), start));
}
