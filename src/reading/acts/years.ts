import type { Word } from '../sentences/words.ts';
import { CALENDAR } from './english/small-words.ts';
import { CLASSES } from './english/word-classes.ts';
import type { Decision, Situation } from './situation.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const OF_A_TIME: ReadonlySet<string> = new Set(
  'in since of from during until till by after before early mid late between around'.split(' '),
);
/** News on the screen are younger than this, whatever day of it they name. */
const LIVING = 1990;
const MONTHS: ReadonlySet<string> = new Set(CLASSES.month);
/** How far from an act a year may stand, in words. */
const REACH = 12;

/** A year alone ("in 1988", "since 2003", "the 2003 invasion", "the 1980s") or a month with its year and no day ("in November 2015") tells of the past: news gives the day. */
export function decideByYear(situation: Situation): Decision | undefined {
  const { words, trigger, clause } = situation;
  const from = Math.max(clause.from, trigger.from - REACH);
  const to = Math.min(clause.to, trigger.to + REACH);
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.type !== 'number' || !YEAR.test(word.lower)) continue;
    if (isPast(words, i, trigger.from))
      return { sense: 'history', rule: 'a year of the past', from: Math.max(i - 1, 0), to: i + 1 };
  }
  return undefined;
}

/** "The same base", "a similar raid": said of an older act beside the news. */
const isLikened = ({ lower }: Word): boolean => lower === 'same' || lower === 'similar';

function isPast(words: readonly Word[], year: number, act: number): boolean {
  const before = [1, 2, 3].map((away) => words[year - away]?.lower ?? '');
  if (before.includes('since')) return true;
  if (words[year + 1]?.lower === 's') return true;
  if (Number(words[year]?.lower) < LIVING) return true;
  if (MONTHS.has(before[0] ?? '') && OF_A_TIME.has(before[1] ?? '')) return year > act || words.some(isLikened);
  if (before.some((word) => CALENDAR.has(word))) return false;
  const describes = year < act && act - year <= 3 && ['the', "'s", 'a', 'its', 'their'].includes(before[0] ?? '');
  if (words[year + 1]?.capital === true) return false;
  return describes || OF_A_TIME.has(before[0] ?? '');
}
