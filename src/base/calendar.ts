/** Milliseconds in a day; the calendar has no leap seconds. */
export const DAY_MS = 86_400_000;

/** A date of the proleptic Gregorian calendar; month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An instant or a whole day read from text: the first millisecond, the first one after it, and which of the two it was. */
export interface ReadMoment {
  readonly startMs: number;
  readonly endMs: number;
  readonly isDay: boolean;
}

/**
 * Days since 1970-01-01 of a civil date.
 * Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day number; inverse of {@link dayNumber} (Hinnant, civil_from_days). */
export function civilDate(days: number): CivilDate {
  const z = Math.floor(days) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Day of the week of a day number, 0 = Sunday. */
export function weekday(days: number): number {
  return (((Math.floor(days) + 4) % 7) + 7) % 7;
}

/** The day number moved by whole months; a day past the month's end becomes its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilDate(days);
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** `2020-05-09` from a day number; years outside 0 to 9999 take ISO's signed six digits. */
export function formatDay(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `2020-05-09T10:00:00Z` (milliseconds only when there are any) from milliseconds since 1970. */
export function formatInstant(ms: number): string {
  const whole = Math.round(ms);
  const days = Math.floor(whole / DAY_MS);
  const rest = whole - days * DAY_MS;
  const hours = twoDigits(Math.floor(rest / 3_600_000));
  const minutes = twoDigits(Math.floor(rest / 60_000) % 60);
  const seconds = twoDigits(Math.floor(rest / 1000) % 60);
  const millis = rest % 1000;
  const fraction = millis === 0 ? '' : `.${String(millis).padStart(3, '0')}`;
  return `${formatDay(days)}T${hours}:${minutes}:${seconds}${fraction}Z`;
}

const DAY = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The day number of an ISO day such as `2020-05-09`; undefined when the text is anything else or no such day exists. */
export function parseDay(text: string): number | undefined {
  const match = DAY.exec(text);
  return match ? checkedDay(match[1], match[2], match[3]) : undefined;
}

/**
 * Reads an ISO day or an ISO instant with a zone (`Z` or an offset). A local time without a zone is no instant: undefined.
 * A day spans its 24 hours of UTC, an instant the single millisecond, or its whole minute or second when no finer part is written.
 */
export function parseMoment(text: string): ReadMoment | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { startMs: day * DAY_MS, endMs: (day + 1) * DAY_MS, isDay: true };
  const match = INSTANT.exec(text);
  if (!match) return undefined;
  const base = checkedDay(match[1], match[2], match[3]);
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = Number(match[6] ?? 0);
  const zone = match[8] ?? 'Z';
  if (base === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const offset =
    zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  const millis = Number((match[7] ?? '0').padEnd(3, '0'));
  const startMs = base * DAY_MS + hour * 3_600_000 + (minute - offset) * 60_000 + second * 1000 + millis;
  const width = match[7] !== undefined ? 1 : match[6] !== undefined ? 1000 : 60_000;
  return { startMs, endMs: startMs + width, isDay: false };
}

function checkedDay(year = '', month = '', day = ''): number | undefined {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return dayNumber(y, m, d);
}

function formatYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
