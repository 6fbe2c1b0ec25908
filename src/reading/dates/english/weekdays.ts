import { calendar, calendarPhrase, phrase, type Phrase } from '../phrase.ts';
import { isFree, wordAt } from '../numbers.ts';
import type { Tokens } from '../tokens.ts';

/** What makes a day of the week a name: "Black Friday", "Sunday Times", "Friday mosque". */
const NAMES_BEFORE = new Set([
  'black',
  'bloody',
  'good',
  'ash',
  'palm',
  'easter',
  'cyber',
  'super',
  'fat',
  'holy',
  'red',
]);
const NAMES_AFTER = new Set([
  'times',
  'telegraph',
  'mirror',
  'express',
  'mail',
  'herald',
  'independent',
  'post',
  'mosque',
  'sermon',
  'world',
]);

/** "Tuesday", "last Friday", "next Monday", "every Friday", "on Fridays", "Tuesday of last week". */
export function parseWeekday(t: Tokens, i: number): Phrase | undefined {
  const token = t.at(i);
  if (token.kind === 'weekdays')
    return t.at(i - 1).mark === '-' ? undefined : phrase(i, i + 1, 'every such day', { is: 'habit' }, ['weekday']);
  if (isName(t, i)) return undefined;
  const dotted = token.kind === 'weekday-short' && t.at(i + 1).mark === '.' ? i + 2 : i + 1;
  if (token.kind === 'weekday-short' && !leadsToDate(t, i, dotted)) return undefined;
  const before = t.at(i - 1);
  if (before.kind === 'every') return phrase(i - 1, dotted, 'every such day', { is: 'habit' }, ['weekday']);
  const week = weekBehind(t, dotted);
  if (week) {
    const meaning = { is: 'day-of-week', weekday: token.value, shift: week.shift } as const;
    return phrase(i, week.next, 'day of a week', meaning, ['weekday']);
  }
  const which = before.kind === 'which' ? before.value : before.kind === 'past' ? -1 : null;
  const isLed = which !== null || before.kind === 'that';
  const fields = calendar({ weekday: token.value, which });
  return calendarPhrase(isLed ? i - 1 : i, dotted, 'weekday', fields);
}

function isName(t: Tokens, i: number): boolean {
  const after = t.at(i + 1);
  if (NAMES_BEFORE.has(wordAt(t, i - 1))) return true;
  return after.type === 'word' && !after.glued && NAMES_AFTER.has(wordAt(t, i + 1));
}

/** A short name is a day only in front of a date or a time, or as "Tues." */
function leadsToDate(t: Tokens, i: number, next: number): boolean {
  if (!t.at(i).capital) return false;
  const at = t.at(next).mark === ',' ? next + 1 : next;
  if (isFree(t, at) || t.at(at).kind === 'month' || t.at(at).kind === 'month-short') return true;
  return t.at(i - 1).kind === 'on' && wordAt(t, i).length > 2 && !['sun', 'sat', 'mar'].includes(wordAt(t, i));
}

/** "of last week", "last week", "this week" behind a weekday. */
function weekBehind(t: Tokens, i: number): { readonly shift: number; readonly next: number } | undefined {
  const at = t.at(i).kind === 'of' ? i + 1 : i;
  const isWeek = t.at(at + 1).kind === 'unit' && t.at(at + 1).value === 3;
  return t.at(at).kind === 'which' && isWeek ? { shift: t.at(at).value, next: at + 2 } : undefined;
}
