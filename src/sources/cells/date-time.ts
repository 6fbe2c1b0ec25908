import { DAY_MS, formatInstant, parseDay } from '../../base/calendar.ts';
import { foldName } from '../../base/fold.ts';
import { weekdayOf } from './month-names.ts';
import { readOffset, readTime, type TimeOfDay } from './time-of-day.ts';
import { instantParts, type WhenParts } from './when-parts.ts';

const REST = /^(?:T|[\s,]+(?:at\s+|à\s+)?)(\d.*)$/is;

/** A date with what stands behind it: nothing, a time, a zone, the day of the week. A sentence when it is anything else. */
export function withRest(date: WhenParts | string, rest: string): WhenParts | string {
  if (typeof date === 'string') return date;
  const trimmed = rest.replace(/[\s.,]+$/, '');
  if (trimmed === '') return date;
  const time = REST.exec(trimmed);
  if (time) {
    const read = readTime(time[1] ?? '');
    return read ? withTime(date, read) : `"${shown(trimmed)}" behind the date is no time`;
  }
  if (isZone(trimmed) || weekdayOf(foldName(trimmed)) !== undefined) return date;
  return `"${shown(trimmed)}" stands behind the date`;
}

/**
 * A day with a time of the day: an instant where the zone is known, else the day as it was; so is anything but a day.
 * Midnight in UTC is the day: programs write days so.
 * @param isUtc the column says that its times are UTC ("Zulu"): then midnight is an instant as well
 */
export function withTime(date: WhenParts, time: TimeOfDay, isUtc = false): WhenParts {
  const offset = time.offsetMinutes ?? (isUtc ? 0 : null);
  if (offset === null || date.precision !== 'day') return date;
  if (!isUtc && time.ms === 0 && offset === 0) return date;
  const day = parseDay(date.earliest);
  return day === undefined ? date : instantParts(formatInstant(day * DAY_MS + time.ms - offset * 60_000));
}

/**
 * A day with a first and perhaps a last time: the interval between both. A last time before the first is that of the next day.
 * Times that cannot be read are null.
 */
export function withTimes(date: WhenParts, begin: TimeOfDay | null, end: TimeOfDay | null, isUtc: boolean): WhenParts {
  const first = begin ?? end;
  if (first === null) return date;
  const from = withTime(date, first, isUtc);
  if (from === date || begin === null || end === null) return from;
  const day = parseDay(date.earliest);
  const offset = end.offsetMinutes ?? begin.offsetMinutes ?? 0;
  if (day === undefined) return from;
  const nextDay = end.ms < begin.ms ? DAY_MS : 0;
  const latest = formatInstant(day * DAY_MS + end.ms + nextDay - offset * 60_000);
  return from.earliest === latest ? from : { ...from, latest, precision: 'unknown' };
}

/** `Z`, `UTC`, `+03:00`; `-11` alone may be anything. */
function isZone(text: string): boolean {
  return readOffset(text) !== undefined && /[a-z]|\d\d:?\d\d$/i.test(text);
}

function shown(text: string): string {
  return text.trim().slice(0, 40);
}
