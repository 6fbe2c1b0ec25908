import { phrase, type Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

/** "الساعة 9:45 مساء", "الساعة 6 صباحا", "18:00 بتوقيت غرينتش". */
export function parseClock(t: Tokens, i: number): Phrase | undefined {
  const hour = t.at(i);
  const minute = t.at(i + 2);
  const hasMinutes = t.at(i + 1).mark === ':' && minute.glued && t.isNumber(i + 2) && minute.value < 60;
  const isLed = t.at(i - 1).kind === 'at';
  if (hour.value > 24 || hour.end - hour.start > 2 || (!isLed && !hasMinutes)) return undefined;
  let next = hasMinutes ? i + 3 : i + 1;
  const half = t.at(next);
  const isLate = half.kind === 'part' && half.value >= 2;
  if (half.kind === 'part') next++;
  const zone = t.at(next + 1).kind === 'zone' ? t.at(next + 1).value : null;
  if (zone !== null) next += 2;
  if (!isLed && half.kind !== 'part' && zone === null) return undefined;
  const hours = isLate && hour.value < 12 ? hour.value + 12 : hour.value;
  const clock = { minutes: hours * 60 + (hasMinutes ? minute.value : 0), zone };
  return { ...phrase(isLed ? i - 1 : i, next, 'time of day', { is: 'time' }, ['time']), clock, part: true };
}

/** "مساء", "فجر": a part of the day, which is a time only beside a date. */
export function parsePart(t: Tokens, i: number): Phrase | undefined {
  const isMiddle = t.at(i - 1).kind === 'edge';
  return { ...phrase(isMiddle ? i - 1 : i, i + 1, 'part of the day', { is: 'time' }), part: true, weak: true };
}
