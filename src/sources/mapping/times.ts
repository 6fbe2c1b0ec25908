import { formatDay, parseDay } from '../../base/calendar.ts';
import type { WhenParts } from './date-cell.ts';

const UNIVERSAL = /\((?:z|utc|gmt)\)|(?:^|[\s_-])(?:zulu|utc|gmt)(?:[\s_-]|$)/i;

/** True for a column whose name says that its times of day are in universal time: `Time begin (Z)`, `time_utc`. */
export function isUniversalColumn(name: string): boolean {
  return UNIVERSAL.test(name);
}

/** A day with the times of day that other cells give. */
export interface Timed {
  readonly parts: WhenParts;
  /** The cells that are no time of day. */
  readonly unread: readonly string[];
}

/**
 * Times in universal time (by the column's name, or a `Z` in the cell) make instants; an end before the start is of the next day. A local
 * time without a zone keeps its local day.
 */
export function withTimes(day: WhenParts, time: string, endTime: string, isUniversal: boolean): Timed {
  const start = readTime(time);
  const end = readTime(endTime);
  const unread = [...(start === null ? [time] : []), ...(endTime !== '' && end === null ? [endTime] : [])];
  const days = day.precision === 'day' ? parseDay(day.earliest) : undefined;
  if (start === null || days === undefined || !(isUniversal || start.isZulu)) return { parts: day, unread };
  const last = end ?? start;
  const lastDay = last.clock < start.clock ? formatDay(days + 1) : day.earliest;
  const parts: WhenParts = {
    earliest: `${day.earliest}T${start.clock}Z`,
    latest: `${lastDay}T${last.clock}Z`,
    precision: 'minute',
    stated: [...day.stated, 'time'],
  };
  return { parts, unread };
}

function readTime(text: string): { readonly clock: string; readonly isZulu: boolean } | null {
  const match = /^(\d{1,2})[:.h]?(\d{2})(?::(\d{2}))?\s*(z)?$/i.exec(text);
  if (!match) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = `${two(hour)}:${two(minute)}${match[3] === undefined ? '' : `:${two(second)}`}`;
  return { clock, isZulu: match[4] !== undefined };
}
