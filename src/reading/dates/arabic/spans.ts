import { countBefore } from '../numbers.ts';
import { phrase, UNITS, type Phrase, type Unit } from '../phrase.ts';
import type { Token, Tokens } from '../tokens.ts';

/** "الأسبوع الماضي", "هذا الشهر", "قبل يومين", "منذ 3 أيام", "الأيام الثلاثة الماضية". */
export function parseSpan(t: Tokens, i: number): Phrase | undefined {
  const token = t.at(i);
  const unit = UNITS[token.value] ?? 'day';
  if (t.at(i - 1).kind === 'every') return phrase(i - 1, i + 1, 'again and again', { is: 'habit' });
  if (token.kind === 'the-unit') return spanOfCalendar(t, i, unit);
  if (token.kind === 'the-units') return lastUnits(t, i, unit);
  return ago(t, i, unit);
}

function spanOfCalendar(t: Tokens, i: number, unit: Unit): Phrase | undefined {
  const after = t.at(i + 1);
  const before = t.at(i - 1);
  const isEndOfWeek = unit === 'week' && before.kind === 'edge' && before.value === 3;
  if (isEndOfWeek) {
    const which = after.kind === 'which' ? after.value : null;
    return phrase(i - 1, which === null ? i + 1 : i + 2, 'weekend', { is: 'weekend', which });
  }
  if (after.kind === 'which') return phrase(i, i + 2, 'span of the calendar', { is: 'unit', unit, shift: after.value });
  if (after.kind === 'that') return phrase(i, i + 2, 'from the date before', { is: 'that', unit, shift: after.value });
  const isThis = before.kind === 'which' && before.value === 0;
  return isThis ? phrase(i - 1, i + 1, 'span of the calendar', { is: 'unit', unit, shift: 0 }) : undefined;
}

/** "الساعات ال24 الماضية", "الأيام الثلاثة الماضية", "الأشهر الأخيرة". */
function lastUnits(t: Tokens, i: number, unit: Unit): Phrase | undefined {
  const count = countBehind(t, i + 1);
  const which = t.at(count?.next ?? i + 1);
  if (which.kind !== 'which' || which.value === 0) return undefined;
  const to = (count?.next ?? i + 1) + 1;
  const isDual = t.text.slice(t.at(i).start, t.at(i).end).endsWith('ين');
  if (!count && !isDual) return which.value < 0 ? phrase(i, to, 'recent', { is: 'recent' }) : undefined;
  const value = count?.value ?? 2;
  const way = which.value < 0 ? 'past' : 'coming';
  return phrase(i, to, 'counted', { is: 'counted', unit, least: value, most: value, way });
}

function countBehind(t: Tokens, i: number): { readonly value: number; readonly next: number } | undefined {
  const token = t.at(i);
  // "ال24": the article is a word of its own before digits.
  const at = token.type === 'word' && token.kind === '' && t.isNumber(i + 1) ? i + 1 : i;
  const number = t.at(at);
  return number.type === 'number' || number.kind === 'number' ? { value: number.value, next: at + 1 } : undefined;
}

/** "قبل يومين", "منذ ثلاثة أيام", "قبل أسبوع", "قبل ساعات", "بعد يومين". */
function ago(t: Tokens, i: number, unit: Unit): Phrase | undefined {
  const count = countOf(t, i, t.at(i));
  const lead = t.at(count.from - 1);
  const { least, most } = count;
  const after = t.at(i + 1);
  if (lead.kind === 'before' || (lead.kind === 'since' && !t.isNumber(i + 1))) {
    return after.kind === 'from'
      ? phrase(count.from - 1, i + 1, 'beside an event', {
          is: 'none',
          because: 'counted from an event whose date is not said here',
        })
      : phrase(count.from - 1, i + 1, 'counted', { is: 'counted', unit, least, most, way: 'ago' });
  }
  if (lead.kind !== 'after') return undefined;
  if (after.kind !== 'from')
    return phrase(count.from - 1, i + 1, 'counted', { is: 'counted', unit, least, most, way: 'later' });
  const because = 'counted from an event whose date is not said here';
  return phrase(count.from - 1, i + 1, 'beside an event', { is: 'none', because });
}

interface Count {
  readonly least: number;
  readonly most: number | null;
  readonly from: number;
}

function countOf(t: Tokens, i: number, { kind }: Token): Count {
  if (kind === 'dual') return { least: 2, most: 2, from: i };
  const before = t.at(i - 1);
  if (before.kind === 'vague') return { least: before.value, most: before.value === 3 ? 9 : 6, from: i - 1 };
  const count = countBefore(t, i);
  if (count) return { least: count.value, most: count.value, from: count.from };
  return kind === 'unit' ? { least: 1, most: 1, from: i } : { least: 2, most: null, from: i };
}
