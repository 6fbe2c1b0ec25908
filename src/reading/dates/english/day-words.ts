import { yearAt } from '../numbers.ts';
import { calendar, calendarPhrase, phrase, type Phrase } from '../phrase.ts';
import { wordAt } from '../numbers.ts';
import type { Tokens } from '../tokens.ts';

/** "today", "yesterday", "tomorrow", "tonight"; not the name of a publisher ("Russia Today"). */
export function parseDayWord(t: Tokens, i: number): Phrase | undefined {
  const { value, capital } = t.at(i);
  const before = t.at(i - 1);
  if (capital && before.capital && before.type === 'word') return undefined;
  const found = phrase(i, i + 1, 'day', { is: 'unit', unit: 'day', shift: value });
  return wordAt(t, i) === 'tonight' ? { ...found, part: true } : found;
}

/** "over the weekend", "last weekend". */
export function parseWeekend(t: Tokens, i: number): Phrase | undefined {
  const before = t.at(i - 1);
  if (before.kind === 'which') return phrase(i - 1, i + 1, 'weekend', { is: 'weekend', which: before.value });
  const isLed =
    before.kind === 'the' && ['during', 'at', 'on', 'by', 'before', 'after', 'since', 'of'].includes(t.at(i - 2).kind);
  return isLed ? phrase(i - 1, i + 1, 'weekend', { is: 'weekend', which: null }) : undefined;
}

/** "in the summer of 2014", "spring 2019", "last winter"; not "Arab Spring", "fall of Mosul". */
export function parseSeason(t: Tokens, i: number): Phrase | undefined {
  const { value: season } = t.at(i);
  const of = t.at(i + 1).kind === 'of' ? i + 2 : i + 1;
  const year = yearAt(t, of);
  const before = t.at(i - 1);
  if (year !== undefined) {
    const from = before.kind === 'the' ? i - 1 : i;
    // "winter of 2019-20" is one winter.
    const tail = t.at(of + 1).mark === '-' && t.at(of + 2).glued && t.isNumber(of + 2) ? of + 3 : of + 1;
    return phrase(from, tail, 'season', { is: 'season', season, year, which: null }, ['year']);
  }
  if (before.kind === 'which') {
    return phrase(i - 1, i + 1, 'season', { is: 'season', season, year: null, which: before.value });
  }
  const the = before.kind === 'the' ? i - 1 : i;
  const lead = t.at(the - 1).kind;
  const ends = t.at(i + 1).type !== 'word' || ['when', 'and', 'past-verb'].includes(t.at(i + 1).kind);
  const isPlain = wordAt(t, i) !== 'fall' && !t.at(i).capital && ends && t.at(i + 1).mark !== '-';
  if (!isPlain || !(lead === 'in' || lead === 'during' || lead === 'edge' || lead === 'since' || lead === 'by'))
    return undefined;
  return phrase(the, i + 1, 'season', { is: 'season', season, year: null, which: null });
}

/** "Christmas Day", "New Year's Eve". */
export function parseHoliday(t: Tokens, i: number): Phrase | undefined {
  const isNewYear = wordAt(t, i) === 'year' && wordAt(t, i - 1) === 'new' && t.at(i).capital;
  const tail = isNewYear && t.at(i + 1).mark === "'" ? i + 3 : i + 1;
  const word = wordAt(t, tail);
  if (word !== 'eve' && word !== 'day') return undefined;
  const eve = word === 'eve' ? 1 : 0;
  const date = isNewYear ? (eve ? [12, 31] : [1, 1]) : [12, 25 - eve];
  const year = yearAt(t, tail + 1);
  const fields = calendar({ month: date[0] ?? 1, day: date[1] ?? 1, year: year ?? null });
  return calendarPhrase(isNewYear ? i - 1 : i, year === undefined ? tail + 1 : tail + 2, 'holiday', fields);
}

/** "overnight", "at dawn", "Thursday night", "in the early hours": a part of the day, which is a time beside a date or behind "at". */
export function parsePart(t: Tokens, i: number): Phrase | undefined {
  const token = t.at(i);
  if (token.kind === 'overnight') return { ...phrase(i, i + 1, 'overnight', { is: 'overnight' }), part: true };
  const before = t.at(i - 1);
  const word = wordAt(t, i);
  if (token.kind === 'part' && token.glued) return undefined;
  if (token.kind === 'part' && before.kind === 'which') {
    if (before.value === 1) return undefined;
    const shift = before.value;
    return { ...phrase(i - 1, i + 1, 'part of a day', { is: 'unit', unit: 'day', shift }), part: true };
  }
  if (token.kind === 'part' && before.kind === 'that') {
    const the = t.at(i - 2).kind === 'the' ? i - 2 : i - 1;
    return { ...phrase(the, i + 1, 'part of that day', { is: 'that', unit: 'day', shift: before.value }), part: true };
  }
  if (token.kind === 'units') {
    const isHours = word === 'hours' && before.kind === 'edge';
    return isHours
      ? { ...partPhrase(i - (t.at(i - 2).kind === 'the' ? 2 : 1), i + 1), weak: t.at(i - 2).kind !== 'the' }
      : undefined;
  }
  const early = before.kind === 'edge' ? i - 1 : i;
  const the = t.at(early - 1).kind === 'the' ? early - 1 : early;
  const isLed = t.at(early - 1).kind === 'at' || (t.at(early - 1).kind === 'before' && token.value === 0);
  return { ...partPhrase(the, i + 1), weak: !(isLed && [0, 2, 5, 6].includes(token.value)) };
}

function partPhrase(from: number, to: number): Phrase {
  return { ...phrase(from, to, 'part of the day', { is: 'time' }), part: true };
}
