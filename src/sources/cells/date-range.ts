import { joinDates } from './date-span.ts';
import type { WhenParts } from './when-parts.ts';

/** Between two dates; a hyphen needs blanks around it, a slash two dates that begin with the year. */
const BETWEEN = [
  /^(?:from\s+|du\s+|من\s+)?(.+?)\s+(?:-|to|until|till|through|au|إلى|الى|حتى)\s+(.+)$/iu,
  /^(\d{4}-\d.+?)\/(\d{4}-\d.+)$/u,
];

/** `3-5 October 2023`, `October 3-5, 2023`: the days, and what both share. */
const DAYS = /^(\d{1,2})\s*-\s*(\d{1,2})(?=\D)(?!\s*-)(.*\p{L}.*)$/u;
const DAYS_BEHIND = /^(\p{L}[\p{L}. ]*)(\d{1,2})\s*-\s*(\d{1,2})(,?\s+\d{4})$/u;

/**
 * Two dates in one cell: `2023-10-07/2023-10-09`, `28 September - 3 October 2023`, `3 to 5 October 2023`, `October 3-5, 2023`; the first may
 * leave out what the second says. Undefined when the cell is no such thing, a sentence when its first date is after its last.
 */
export function readDateRange(
  plain: string,
  readOne: (text: string) => WhenParts | string,
): WhenParts | string | undefined {
  const days = DAYS.exec(plain);
  if (days) return join(readOne(`${days[1] ?? ''}${days[3] ?? ''}`), readOne(`${days[2] ?? ''}${days[3] ?? ''}`));
  const behind = DAYS_BEHIND.exec(plain);
  if (behind) {
    const [, month = '', first = '', last = '', year = ''] = behind;
    return join(readOne(`${month}${first}${year}`), readOne(`${month}${last}${year}`));
  }
  for (const pattern of BETWEEN) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [, first = '', last = ''] = match;
    return join(readFirst(first, last, readOne), readOne(last));
  }
  return undefined;
}

/** The first of two dates, completed from the second: a day alone by its month and year, a day and a month by its year. */
function readFirst(first: string, last: string, readOne: (text: string) => WhenParts | string): WhenParts | string {
  const whole = readOne(first);
  if (typeof whole !== 'string') return whole;
  if (/^\d{1,2}$/.test(first)) return /^\d{1,2}\D/.test(last) ? readOne(last.replace(/^\d{1,2}/, first)) : whole;
  const year = /(?<!\d)\d{4}$/.exec(last)?.[0];
  return year !== undefined && /\p{L}/u.test(first) ? readOne(`${first} ${year}`) : whole;
}

function join(first: WhenParts | string, last: WhenParts | string): WhenParts | string | undefined {
  if (typeof first === 'string' || typeof last === 'string') return undefined;
  return joinDates(first, last) ?? `its first date, ${first.earliest}, is after its last, ${last.latest}`;
}
