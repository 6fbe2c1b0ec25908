import { yearAt } from '../numbers.ts';
import { calendar, calendarPhrase, phrase, type Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

/** "عام 2003", "سنة 2014", "في 2003", "منذ 2011": four digits that a word before shows to be a year. */
export function parseYear(t: Tokens, i: number): Phrase | undefined {
  const year = yearAt(t, i);
  const lead = t.at(i - 1);
  if (year === undefined) return undefined;
  const isWord = (lead.kind === 'unit' || lead.kind === 'the-unit') && lead.value === 5;
  const after = t.at(i + 1);
  const isPlain = after.type !== 'word' || after.kind !== '';
  const isLed =
    lead.kind === 'since' ||
    lead.kind === 'until' ||
    (isPlain && ['in', 'before', 'after', 'edge', 'between'].includes(lead.kind));
  const isSecond = lead.kind === 'and' && t.at(i - 2).type === 'number';
  if (!isWord && !isLed && !isSecond) return undefined;
  return calendarPhrase(isWord ? i - 1 : i, i + 1, 'year', calendar({ year }));
}

/** "صيف 2014", "صيف عام 2014", "الصيف الماضي". */
export function parseSeason(t: Tokens, i: number): Phrase | undefined {
  const { value: season } = t.at(i);
  const after = t.at(i + 1);
  const at = (after.kind === 'unit' || after.kind === 'the-unit') && after.value === 5 ? i + 2 : i + 1;
  const year = yearAt(t, at);
  if (year !== undefined) return phrase(i, at + 1, 'season', { is: 'season', season, year, which: null }, ['year']);
  if (after.kind !== 'which') return undefined;
  return phrase(i, i + 2, 'season', { is: 'season', season, year: null, which: after.value });
}
