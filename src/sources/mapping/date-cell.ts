import { daysInMonth, parseMoment } from '../../base/calendar.ts';
import type { DateOrder } from '../../model/mapping.ts';
import type { TimePart, TimePrecision } from '../../model/when.ts';

/** What a cell says of a time. */
export interface WhenParts {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: TimePrecision;
  readonly stated: readonly TimePart[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a date. */
export function readDate(text: string, _order: DateOrder | null): WhenParts | null {
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{4}|\d{2})$/.exec(text);
  if (named) {
    const year = Number(named[3]) < 100 ? 2000 + Number(named[3]) : Number(named[3]);
    return day(year, MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[1]));
  }
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const iso = text.replace(/[T ]00:00:00(?:\.0+)?$/, '');
  const moment = parseMoment(iso);
  if (!moment) return null;
  return {
    earliest: iso,
    latest: iso,
    precision: moment.isDay ? 'day' : 'minute',
    stated: moment.isDay ? ['year', 'month', 'day'] : ['year', 'month', 'day', 'time'],
  };
}

function day(year: number, month: number, dayOfMonth: number): WhenParts | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
  return { earliest: text, latest: text, precision: 'day', stated: ['year', 'month', 'day'] };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
