import { daysInMonth, DAY_MS, formatInstant, parseMoment } from '../base/calendar.ts';

/** First and last moment that a written date stands for. */
export interface LooseDate {
  readonly earliest: string;
  readonly latest: string;
}

/** Below, a number is no count of milliseconds since 1970 that anybody writes (it would be March 1973 or before). */
const LEAST_MILLISECONDS = 1e11;

/** No date that is understood has more characters. */
const LONGEST = 60;

/**
 * Reads a date of a file that is not ours: ISO days and instants (their zone as `+03:00`, `+0300`, `+03` or `UTC`); a local time
 * keeps its day; a year or a month is all its days; numbers from 10^11 are milliseconds since 1970. Anything else, such as `03/04/2020`, which may be two days, is undefined.
 */
export function readLooseDate(value: unknown): LooseDate | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? numberDate(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const written = value.trim();
  if (written.length > LONGEST) return undefined;
  if (/^\d{4}$/.test(written)) return numberDate(Number(written));
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  if (month)
    return span(
      `${written}-01`,
      `${written}-${String(daysInMonth(Number(month[1]), Number(month[2])) || 0).padStart(2, '0')}`,
    );
  const local = /^([+-]\d{6}|\d{4})([-/])(\d{2})\2(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(written);
  if (local) return day(`${local[1] ?? ''}-${local[3] ?? ''}-${local[4] ?? ''}`);
  const instant = written
    .replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3')
    .replace(' ', 'T')
    .replace(/(\.\d{3})\d+/, '$1')
    .replace(/\s*(?:UTC|GMT)$/, 'Z')
    .replace(
      /(T\S+?)\s?([+-]\d{2})(?::?(\d{2}))?$/,
      (_, time: string, hours: string, minutes = '00') => `${time}${hours}:${minutes}`,
    );
  return parseMoment(instant) ? { earliest: instant, latest: instant } : undefined;
}

function numberDate(value: number): LooseDate | undefined {
  if (value >= 1000 && value <= 2999) return span(`${value}-01-01`, `${value}-12-31`);
  if (Math.abs(value) < LEAST_MILLISECONDS || Math.abs(value) > 1e8 * DAY_MS) return undefined;
  const instant = formatInstant(value);
  return { earliest: instant, latest: instant };
}

function day(text: string): LooseDate | undefined {
  return span(text, text);
}

function span(earliest: string, latest: string): LooseDate | undefined {
  return parseMoment(earliest) && parseMoment(latest) ? { earliest, latest } : undefined;
}
