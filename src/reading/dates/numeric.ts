import { daysInMonth } from '../../base/calendar.ts';
import { calendar, calendarPhrase, type Clock, type Phrase } from './phrase.ts';
import type { Tokens } from './tokens.ts';

/** Which comes first where day and month are both written as numbers and either could be. */
export type DayMonthOrder = 'dmy' | 'mdy';

/** Years of two digits turn here, as in POSIX: 68 is 2068, 69 is 1969. */
const TURN = 69;

/** `2020-05-11`, `2020-05-11T10:00:00Z`, `12/05/2020`, `11.5.2020`, `11-05-20`. */
export function parseNumeric(t: Tokens, i: number, order: DayMonthOrder): Phrase | undefined {
  const mark = t.at(i + 1).mark;
  if (!'-/.'.includes(mark) || mark === '' || t.at(i + 3).mark !== mark) return undefined;
  for (let k = 1; k <= 4; k++) if (!t.at(i + k).glued) return undefined;
  if (!isAlone(t, i) || !t.isNumber(i + 2) || !t.isNumber(i + 4)) return undefined;
  const lengths = [i, i + 2, i + 4].map((k) => t.at(k).end - t.at(k).start);
  const [a, b, c] = [t.at(i).value, t.at(i + 2).value, t.at(i + 4).value];
  if (lengths[0] === 4 && lengths[1] === 2 && lengths[2] === 2) return isoDate(t, i, [a, b, c]);
  if (Math.max(lengths[0] ?? 9, lengths[1] ?? 9) > 2 || (lengths[2] !== 4 && lengths[2] !== 2)) return undefined;
  if (lengths[2] === 2 && (mark === '.' || lengths[0] !== 2 || lengths[1] !== 2)) return undefined;
  const year = lengths[2] === 4 ? c : c < TURN ? 2000 + c : 1900 + c;
  const isMonthFirst = b > 12 || (order === 'mdy' && a <= 12 && mark !== '.');
  const [day, month] = isMonthFirst ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return undefined;
  const open = a <= 12 && b <= 12 && a !== b;
  const rule = open ? `numbers, ${isMonthFirst ? 'month' : 'day'} first` : 'numbers';
  return calendarPhrase(i, i + 5, rule, calendar({ year, month, day }));
}

function isoDate(t: Tokens, i: number, [year, month, day]: readonly [number, number, number]): Phrase | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const found = calendarPhrase(i, i + 5, 'ISO date', calendar({ year, month, day }));
  const clock = isoClock(t, i + 5);
  return clock ? { ...found, to: clock.next, clock: clock.clock, stated: [...found.stated, 'time'] } : found;
}

/** `T10:00`, `T10:00:00Z`, `T10:00:00.5+03:00` behind a day. */
function isoClock(t: Tokens, i: number): { readonly clock: Clock; readonly next: number } | undefined {
  // The `T` is glued to digits, so it is a word of one letter.
  const { start, end, glued } = t.at(i);
  if (!glued || t.text.slice(start, end) !== 'T') return undefined;
  const found = /^T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?/.exec(t.text.slice(start, start + 36));
  if (!found) return undefined;
  const [whole, hour, minute, zone] = found;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  let next = i;
  while (next < t.count && t.at(next).end <= start + whole.length) next++;
  return { clock: { minutes: Number(hour) * 60 + Number(minute), zone: zoneMinutes(zone) }, next };
}

function zoneMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  return (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
}

/** No longer number or word goes on at either side. */
function isAlone(t: Tokens, i: number): boolean {
  const before = t.at(i - 1);
  if (t.at(i).glued && (before.type === 'word' || '-/.,$'.includes(before.mark || ' '))) return false;
  const after = t.at(i + 5);
  if (!after.glued) return true;
  if (after.type === 'word') return t.text.slice(after.start, after.end) === 'T';
  return !('-/.'.includes(after.mark || ' ') && t.isNumber(i + 6) && t.at(i + 6).glued);
}
