import { addMonths, formatDay, parseDay } from '../../base/calendar.ts';
import type { LineDate } from './date-line.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?';
const AGE = new RegExp(
  [
    `(?<![\\w-])(?<count>\\d{1,3}|${Object.keys(NUMBERS).join('|')})\\s+(?<unit>${UNIT})\\s+ago(?!\\w)`,
    `(?<![\\w-])(?<short>\\d{1,3}\\s?(?:min|mo|[smhdwy]))(?:\\s+ago(?!\\w)|$)`,
    `(?<![\\w-])(?<day>today|yesterday)(?:,|\\s+at)?(?:\\s+${CLOCK})?(?![\\w'’])`,
    `(?<![\\w-])(?<weekday>${WEEKDAYS.join('|')})(?:,|\\s+at)\\s+${CLOCK}(?!\\w)`,
    `(?<![\\w-])(?<now>just now|moments ago)(?!\\w)`,
  ].join('|'),
  'iu',
);

/** An age that a line states, such as `2 days ago` or `Yesterday, 10:14`. */
export interface Age {
  readonly text: string;
  /** The days it means; null where nothing says from when it counts. */
  readonly date: LineDate | null;
}

/** The age in a line, counted from an ISO day; null where it has none. An age of weeks, months or years is as wide as its unit. */
export function ageIn(text: string, today: string | null): Age | null {
  const match = AGE.exec(text);
  if (!match?.groups) return null;
  const [words] = match;
  const now = today === null ? undefined : parseDay(today.slice(0, 10));
  const days = now === undefined ? null : daysOf(match.groups, now);
  const date = days ? { earliest: formatDay(days[0]), latest: formatDay(days[1]), text: words } : null;
  return { text: words, date };
}

function daysOf(groups: Record<string, string | undefined>, now: number): readonly [number, number] | null {
  const { count, unit, short, day, weekday, now: justNow } = groups;
  if (justNow !== undefined) return [now, now];
  if (day !== undefined) return day.toLowerCase() === 'today' ? [now, now] : [now - 1, now - 1];
  if (weekday !== undefined) {
    // Forums name the weekday of posts of the last seven days. Day 0, 1 January 1970, was a Thursday.
    const back = (((now + 4 - WEEKDAYS.indexOf(weekday.toLowerCase())) % 7) + 7) % 7 || 7;
    return [now - back, now - back];
  }
  const number = Number(/^\d+/u.exec(count ?? short ?? '')?.[0] ?? NUMBERS[(count ?? '').toLowerCase()] ?? NaN);
  const name = (unit ?? /[a-z]+/iu.exec(short ?? '')?.[0] ?? '').toLowerCase();
  return Number.isNaN(number) ? null : countedBack(number, name, now);
}

function countedBack(number: number, unit: string, now: number): readonly [number, number] | null {
  if (/^(?:s|sec|m$|min)/u.test(unit)) return [now - Math.ceil(number / 1440), now];
  if (unit.startsWith('h')) return [now - Math.ceil(number / 24), now - Math.floor(number / 24)];
  if (unit.startsWith('d')) return [now - number, now - number];
  if (unit.startsWith('w')) return [now - 7 * number - 6, now - 7 * number];
  if (unit.startsWith('mo')) return [addMonths(now, -number - 1) + 1, addMonths(now, -number)];
  if (unit.startsWith('y')) return [addMonths(now, -12 * (number + 1)) + 1, addMonths(now, -12 * number)];
  return null;
}
