import { isFree, wordAt } from '../numbers.ts';
import { phrase, type Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

/** Hours, minutes, and how far the words of a time go. */
interface ClockRead {
  readonly minutes: number;
  readonly next: number;
  /** True where the words can only be a time. */
  readonly sure: boolean;
}

/** "9:45 pm local time", "0600 GMT", "at 21:45", "5 p.m.", "3 o'clock". */
export function parseClock(t: Tokens, i: number): Phrase | undefined {
  const read = readClock(t, i);
  if (!read) return undefined;
  let next = read.next;
  const zone = t.at(next);
  const isZone =
    zone.kind === 'zone' && t.text.slice(zone.start, zone.end).toUpperCase() === t.text.slice(zone.start, zone.end);
  if (isZone) next++;
  const local = t.at(next).kind === 'local' && wordAt(t, next + 1) === 'time';
  if (local) next += 2;
  else if (!isZone && wordAt(t, next).length > 3 && wordAt(t, next + 1) === 'time' && t.at(next).capital) next += 2;
  if (!read.sure && !isZone && !local && !isLed(t, i)) return undefined;
  const clock = { minutes: read.minutes, zone: isZone ? zone.value : null };
  return { ...phrase(i, next, 'time of day', { is: 'time' }, ['time']), clock, part: true };
}

function readClock(t: Tokens, i: number): ClockRead | undefined {
  const hour = t.at(i);
  const digits = hour.end - hour.start;
  if (t.at(i).glued && t.at(i - 1).type !== 'mark') return undefined;
  if (t.at(i).glued && '$€£.:,/'.includes(t.at(i - 1).mark)) return undefined;
  if (digits === 4) return fourDigits(t, i, hour.value);
  if (digits > 2 || hour.value > 24) return undefined;
  const mark = t.at(i + 1);
  const minute = t.at(i + 2);
  const hasMinutes =
    (mark.mark === ':' || mark.mark === '.') &&
    mark.glued &&
    minute.glued &&
    t.isNumber(i + 2) &&
    minute.end - minute.start === 2 &&
    minute.value < 60;
  const after = hasMinutes ? i + 3 : i + 1;
  const half = halfAt(t, after);
  if (half) {
    if (hour.value < 1 || hour.value > 12) return undefined;
    const minutes = ((hour.value % 12) + half.plus) * 60 + (hasMinutes ? minute.value : 0);
    return { minutes, next: half.next, sure: true };
  }
  if (hasMinutes && mark.mark === ':') return colonClock(t, hour.value * 60 + minute.value, after);
  if (!isFree(t, i)) return undefined;
  const isOclock = wordAt(t, i + 1) === 'o' && t.at(i + 2).mark === "'" && t.at(i + 3).kind === 'clock';
  return isOclock && hour.value <= 12 ? { minutes: hour.value * 60, next: i + 4, sure: true } : undefined;
}

/** `21:45` or `21:45:30`; more parts are no time. */
function colonClock(t: Tokens, minutes: number, next: number): ClockRead | undefined {
  const isMore = t.at(next).mark === ':' && t.at(next).glued && t.isNumber(next + 1);
  if (minutes >= 1440 || (isMore && t.at(next + 1).value > 59)) return undefined;
  return { minutes, next: isMore ? next + 2 : next, sure: false };
}

/** `0600` is a time only before a zone, "hours", "hrs" or "local time". */
function fourDigits(t: Tokens, i: number, value: number): ClockRead | undefined {
  const minutes = Math.floor(value / 100) * 60 + (value % 100);
  if (value % 100 > 59 || minutes >= 1440 || !isFree(t, i)) return undefined;
  const after = t.at(i + 1);
  const isHours = wordAt(t, i + 1) === 'hours' || after.kind === 'clock';
  if (isHours && (t.at(i - 1).kind === 'at' || t.text.charAt(t.at(i).start) === '0'))
    return { minutes, next: i + 2, sure: true };
  const isZone = after.kind === 'zone' || (after.kind === 'local' && wordAt(t, i + 2) === 'time');
  return isZone && !after.glued ? { minutes, next: i + 1, sure: true } : undefined;
}

/** `am`, `pm`, `a.m.`, `p.m.` */
function halfAt(t: Tokens, i: number): { readonly plus: number; readonly next: number } | undefined {
  const token = t.at(i);
  if (
    token.kind === 'half' &&
    (token.glued ||
      !token.capital ||
      t.text.slice(token.start, token.end) === 'PM' ||
      t.text.slice(token.start, token.end) === 'AM')
  )
    return { plus: token.value, next: i + 1 };
  const word = wordAt(t, i);
  if ((word !== 'a' && word !== 'p') || t.at(i + 1).mark !== '.' || wordAt(t, i + 2) !== 'm' || !t.at(i + 2).glued)
    return undefined;
  const dotted = t.at(i + 3).mark === '.' && t.at(i + 3).glued;
  return { plus: word === 'p' ? 12 : 0, next: dotted ? i + 4 : i + 3 };
}

function isLed(t: Tokens, i: number): boolean {
  const before = t.at(i - 1);
  if (
    [
      'at',
      'about',
      'by',
      'since',
      'from',
      'to',
      'until',
      'after',
      'before',
      'between',
      'month',
      'weekday',
      'day-word',
    ].includes(before.kind)
  )
    return true;
  if (before.type === 'break' || before.mark === '[' || before.mark === '(') return true;
  // A live ticker begins its lines with the time.
  return t.text.slice(before.end, t.at(i).start).includes('\n');
}
