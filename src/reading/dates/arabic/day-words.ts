import { calendar, calendarPhrase, phrase, type Phrase } from '../phrase.ts';
import type { Token, Tokens } from '../tokens.ts';

/** "يوم الثلاثاء", "الجمعة الماضي", "أمس الثلاثاء", "كل جمعة". */
export function parseWeekday(t: Tokens, i: number): Phrase | undefined {
  const { value: weekday } = t.at(i);
  const before = t.at(i - 1);
  const isDay = isUnit(before, 2);
  const from = isDay ? i - 1 : i;
  if (t.at(from - 1).kind === 'every' || (before.kind === 'units' && before.value === 2)) {
    return phrase(from - 1, i + 1, 'every such day', { is: 'habit' }, ['weekday']);
  }
  if (before.kind === 'day-word' && before.value !== 0) {
    return phrase(i - 1, i + 1, 'day', { is: 'unit', unit: 'day', shift: before.value }, ['weekday']);
  }
  const which = t.at(i + 1);
  const led = before.kind === 'day-word' ? i - 1 : from;
  if (which.kind === 'which') return calendarPhrase(led, i + 2, 'weekday', calendar({ weekday, which: which.value }));
  return calendarPhrase(led, i + 1, 'weekday', calendar({ weekday }));
}

/** "أمس", "أول أمس", "اليوم", "غدا", "الليلة الماضية", "اليوم التالي". */
export function parseDayWord(t: Tokens, i: number): Phrase | undefined {
  const { value, start, end } = t.at(i);
  const after = t.at(i + 1);
  // The weekday behind it makes the phrase.
  if (after.kind === 'weekday') return undefined;
  if (value === 0 && after.kind === 'that') {
    return phrase(i, i + 2, 'from the date before', { is: 'that', unit: 'day', shift: after.value });
  }
  const isNight = t.text.slice(start, end).includes('ليل');
  if (value === 0 && after.kind === 'which') {
    return isNight ? { ...dayPhrase(i, i + 2, after.value), part: true } : undefined;
  }
  if (value === 0 && after.kind === 'ordinal') return undefined;
  if (value === -1 && after.kind === 'ordinal' && after.value === 1) return dayPhrase(i, i + 2, -2);
  const before = t.at(i - 1);
  const isFirst = value === -1 && t.text.slice(before.start, before.end).replace('أ', 'ا') === 'اول';
  if (isFirst) return dayPhrase(i - 1, i + 1, -2);
  if (value === 1 && t.text.slice(after.start, after.end) === 'بعد') return undefined;
  const found = dayPhrase(i, i + 1, value);
  return isNight ? { ...found, part: true } : found;
}

/** True for a unit of one sort. */
function isUnit({ kind, value }: Token, unit: number): boolean {
  return kind === 'unit' && value === unit;
}

function dayPhrase(from: number, to: number, shift: number): Phrase {
  return phrase(from, to, 'day', { is: 'unit', unit: 'day', shift });
}
