import { civilDate, DAY_MS, dayNumber, daysInMonth, formatDay, formatInstant, parseMoment } from '../base/calendar.ts';
import { addUnits, type CalendarUnit } from '../timeline/calendar-unit.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import { timeWords, type TimeWords } from './time-words.ts';

/** Why a typed date is none: nothing was typed; a day that is not in the calendar; a day and month that may be either; no form that is known. */
export type TypedDateFault = 'empty' | 'no-such-day' | 'day-or-month' | 'unreadable';

/** A typed date as the time it names, and whether that is a minute or more of a day; or why it is none. */
export type TypedDate =
  | { readonly ok: true; readonly window: TimeWindow; readonly isTime: boolean }
  | { readonly ok: false; readonly why: TypedDateFault };

/** A typed window, or which field is at fault and why; `reversed`: it ends before it begins. */
export type TypedWindow =
  | { readonly ok: true; readonly window: TimeWindow }
  | { readonly ok: false; readonly field: 'from' | 'to'; readonly why: TypedDateFault | 'reversed' };

/**
 * Reads a date as people type it: `2020-05-13`, `13 May 2020`, `May 13, 2020`, `13.5.2020`, `May 2020`, `2020-05`, `2020`; a day may have a time, `14:30`.
 * English names of months, whole or from three letters on; times are UTC. With slashes only where one of both numbers cannot be a month.
 */
export function readTypedDate(text: string): TypedDate {
  const plain = plainly(text);
  if (plain === '') return { ok: false, why: 'empty' };
  const instant = parseMoment(text.trim().toUpperCase());
  if (instant) return read(instant.startMs, instant.endMs, !instant.isDay);
  const [, date = plain, hour, minute] = WITH_TIME.exec(plain) ?? [];
  const day = readDate(date);
  if (!day.ok || hour === undefined) return day;
  if (day.window.to - day.window.from > DAY_MS || Number(hour) > 23 || Number(minute) > 59) return UNREADABLE;
  const from = day.window.from + (Number(hour) * 60 + Number(minute)) * MINUTE_MS;
  return read(from, from + MINUTE_MS, true);
}

/** Reads both ends of a window: the end is the last day, month or year that is still in it; one at a time of day ends there. Without an end, the time that the start names is the window. */
export function readTypedWindow(fromText: string, toText: string): TypedWindow {
  const from = readTypedDate(fromText);
  if (!from.ok) return { ok: false, field: 'from', why: from.why };
  const to = toText.trim() === '' ? from : readTypedDate(toText);
  if (!to.ok) return { ok: false, field: 'to', why: to.why };
  const end = to.isTime && to !== from ? to.window.from : to.window.to;
  return end > from.window.from
    ? { ok: true, window: { from: from.window.from, to: end } }
    : { ok: false, field: 'to', why: 'reversed' };
}

/** An edge of a window as one would type it, so that {@link readTypedWindow} gives the same edge back: a day, with its time when it is not a whole one. */
export function typedEdge(ms: number, edge: 'from' | 'to', words: Pick<TimeWords, 'day' | 'time'> = timeWords): string {
  const isMidnight = ms % DAY_MS === 0;
  const days = Math.floor(ms / DAY_MS) - (edge === 'to' && isMidnight ? 1 : 0);
  const date = civilDate(days);
  const isPlain = date.year >= 1000 && date.year <= 9999;
  if (isMidnight) return isPlain ? words.day(date) : formatDay(days);
  const minutes = (ms - days * DAY_MS) / MINUTE_MS;
  if (!isPlain || !Number.isInteger(minutes)) return formatInstant(ms);
  return `${words.day(date)} ${words.time(Math.floor(minutes / 60), minutes % 60)}`;
}

const MINUTE_MS = 60_000;
const UNREADABLE = { ok: false, why: 'unreadable' } as const;
const WITH_TIME = /^(.*\S)\s+(\d{1,2}):(\d{2})$/;

/** Digits of Latin script, one space between words, no commas, no ordinals, no name of the zone. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replace(/ (?:utc|gmt)$/, '')
    .trim();
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

function readDate(date: string): TypedDate {
  const found = (pattern: RegExp): readonly string[] | null => pattern.exec(date)?.slice(1) ?? null;
  const iso = found(/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/);
  if (iso) return calendarDate(iso[0], Number(iso[1]), iso[2]);
  const year = found(/^(\d{4})$/);
  if (year) return unitFrom(dayNumber(Number(year[0]), 1, 1), 'year');
  const dotted = found(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/);
  if (dotted) return calendarDate(dotted[2], Number(dotted[1]), dotted[0]);
  const slashed = found(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
  if (slashed) return slashedDate(Number(slashed[0]), Number(slashed[1]), slashed[2]);
  const dayFirst = found(/^(?:(\d{1,2}) )?([a-z]{3,})\.? (\d{4})$/);
  if (dayFirst) return calendarDate(dayFirst[2], monthNamed(dayFirst[1]), dayFirst[0]);
  const monthFirst = found(/^([a-z]{3,})\.? (\d{1,2}) (\d{4})$/);
  return monthFirst ? calendarDate(monthFirst[2], monthNamed(monthFirst[0]), monthFirst[1]) : UNREADABLE;
}

function slashedDate(first: number, second: number, year: string | undefined): TypedDate {
  if (first > 12 || first === second) return calendarDate(year, second, String(first));
  return second > 12 ? calendarDate(year, first, String(second)) : { ok: false, why: 'day-or-month' };
}

/** 1 to 12; 0 for a name that is no month's. */
function monthNamed(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name) || (name === 'sept' && month === 'september')) + 1;
}

function calendarDate(year: string | undefined, month: number, day: string | undefined): TypedDate {
  const inYear = Number(year);
  if (month === 0) return UNREADABLE;
  if (month > 12) return { ok: false, why: 'no-such-day' };
  if (day === undefined) return unitFrom(dayNumber(inYear, month, 1), 'month');
  const exists = Number(day) >= 1 && Number(day) <= daysInMonth(inYear, month);
  return exists ? unitFrom(dayNumber(inYear, month, Number(day)), 'day') : { ok: false, why: 'no-such-day' };
}

function unitFrom(day: number, unit: CalendarUnit): TypedDate {
  return read(day * DAY_MS, addUnits(day * DAY_MS, unit, 1), false);
}

function read(from: number, to: number, isTime: boolean): TypedDate {
  return { ok: true, window: { from, to }, isTime };
}
