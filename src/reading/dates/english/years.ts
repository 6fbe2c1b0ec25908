import { isFree, yearAt } from '../numbers.ts';
import { calendar, calendarPhrase, phrase, type Phrase } from '../phrase.ts';
import type { Token, Tokens } from '../tokens.ts';

const STRONG = new Set(['in', 'since', 'during', 'edge', 'until', 'which']);
const WEAK = new Set(['of', 'by', 'from', 'to', 'before', 'after', 'between', 'and', 'as', 'season', 'back']);

/** "in 2003", "since 2014", "the 2003 invasion", "2014-2017", "the year 1988": four digits that the words around show to be a year. */
export function parseYear(t: Tokens, i: number): Phrase | undefined {
  const year = yearAt(t, i);
  if (year === undefined || !isYear(t, i, year)) return undefined;
  const last = lastYear(t, i, year);
  // "from 1900 to 2000 dollars"
  if (last && t.at(last.next).kind === 'counted') return undefined;
  if (last) return phrase(i, last.next, 'years', { is: 'years', from: year, to: last.value }, ['year']);
  return calendarPhrase(i, i + 1, 'year', calendar({ year }));
}

/** "the 1990s", "the '90s", "the nineties". */
export function parseDecade(t: Tokens, i: number): Phrase | undefined {
  const token = t.at(i);
  const from = decadeStart(t, i, token);
  if (from === undefined) return undefined;
  const quote = t.at(i - 1).mark === "'" ? 1 : 0;
  const the = t.at(i - 1 - quote).kind === 'the' ? 1 : 0;
  const to = token.kind === 'tens' ? i + 1 : i + 2;
  return phrase(i - quote - the, to, 'decade', { is: 'years', from, to: from + 9 }, ['year']);
}

/** "the 19th century". */
export function parseCentury(t: Tokens, i: number): Phrase | undefined {
  const isEnd = t.at(i - 1).kind === 'ordinal-end' && t.at(i - 1).glued && isFree(t, i - 2);
  const nth = isEnd ? t.at(i - 2).value : t.at(i - 1).kind === 'ordinal' ? t.at(i - 1).value : 0;
  if (nth < 1 || nth > 21) return undefined;
  const years = { is: 'years', from: nth * 100 - 99, to: nth * 100 } as const;
  return phrase(isEnd ? i - 2 : i - 1, i + 1, 'century', years, ['year']);
}

function decadeStart(t: Tokens, i: number, token: Token): number | undefined {
  if (token.kind === 'tens') {
    const lead = t.at(i - 1).kind;
    return lead === 'the' || (lead === 'edge' && t.at(i - 2).kind === 'the') ? token.value : undefined;
  }
  const end = t.at(i + 1);
  if (token.glued && t.at(i - 1).type === 'word') return undefined;
  if (token.type !== 'number' || !end.glued || end.kind !== 'decade-end' || token.value % 10 !== 0) return undefined;
  if (token.end - token.start === 4) return token.value >= 1500 && token.value < 2200 ? token.value : undefined;
  const isShort = token.end - token.start === 2 && t.at(i - 1).mark === "'" && token.value >= 20;
  return isShort ? 1900 + token.value : undefined;
}

function isYear(t: Tokens, i: number, year: number): boolean {
  const before = t.at(i - 1);
  const after = t.at(i + 1);
  if (after.mark === '%') return false;
  // "In 2014 troops entered", but "in 2014 homes".
  if (after.kind === 'counted' && !(before.kind === 'in' && before.capital)) return false;
  if (before.kind === 'unit' && before.value === 5) return true;
  if (STRONG.has(before.kind) || (before.mark === '-' && t.at(i - 2).kind === 'edge')) return true;
  if (before.mark === '(') return [')', '-', ','].includes(after.mark);
  const isPlain = after.type !== 'word' || after.kind !== '';
  if (WEAK.has(before.kind)) return isPlain || after.capital;
  // "a 2005 law", but "a 2000 pound bomb"
  if (before.kind === 'number' && before.value === 1)
    return year % 100 !== 0 && after.type === 'word' && after.kind === '' && !after.capital && !after.glued;
  if (before.kind === 'the') return after.type === 'word' && !after.capital;
  return false;
}

/** The second year of "2014-2017", "2014 to 2017", "2019/20". */
function lastYear(t: Tokens, i: number, first: number): { readonly value: number; readonly next: number } | undefined {
  const join = t.at(i + 1);
  if (!(join.mark === '-' || (join.mark === '/' && join.glued) || join.kind === 'to')) return undefined;
  const year = yearAt(t, i + 2);
  if (year !== undefined) return year > first ? { value: year, next: i + 3 } : undefined;
  const short = t.at(i + 2);
  if (!join.glued || !short.glued || short.end - short.start !== 2 || !isFree(t, i + 2)) return undefined;
  const value = first - (first % 100) + short.value;
  return value > first ? { value, next: i + 3 } : undefined;
}
