import { civilDate, weekday } from '../../../base/calendar.ts';
import type { CalendarFields, Phrase } from '../phrase.ts';
import { resolved, said, unresolved, type Anchors, type Resolved } from './anchors.ts';
import { closedOf, oneDay } from './days.ts';

type Resolve = (found: Phrase, anchors: Anchors) => Resolved;

/** The days from the first of one phrase to the last of another. What the first leaves unsaid it takes from the last, and it never lies behind it. */
export function resolveRange(first: Phrase, last: Phrase, anchors: Anchors, resolve: Resolve): Resolved {
  const end = resolve(last, anchors);
  const until = closedOf(end.days);
  if (until === null) return end;
  const start = startOf(first, last, until.from, anchors, resolve);
  const since = closedOf(start.days);
  if (since === null) return start;
  if (since.from > until.to)
    return unresolved(`the first date, ${said(since.from)}, lies behind the last, ${said(until.to)}`);
  const precision = since.precision === until.precision ? until.precision : 'unknown';
  return resolved({ from: since.from, to: until.to, precision }, end.anchor ?? start.anchor, end.because);
}

function startOf(first: Phrase, last: Phrase, end: number, anchors: Anchors, resolve: Resolve): Resolved {
  const { meaning } = first;
  if (meaning.is !== 'calendar') return resolve(first, anchors);
  if (meaning.day === null && meaning.weekday !== null && meaning.which === null) {
    return resolved(oneDay(end - ((weekday(end) - meaning.weekday + 7) % 7)), end, `up to ${said(end)}`);
  }
  const filled = fill(meaning, last, end);
  return resolve({ ...first, meaning: filled }, anchors);
}

/** Month and year of the last, or the year before where the months run over its end. */
function fill(fields: CalendarFields, last: Phrase, end: number): CalendarFields {
  const to = civilDate(end);
  const month = fields.month ?? (fields.day !== null ? to.month : null);
  if (fields.year !== null || month === null || last.meaning.is !== 'calendar') return { ...fields, month };
  const isOver =
    month > to.month || (month === to.month && fields.day !== null && last.meaning.day !== null && fields.day > to.day);
  return { ...fields, month, year: isOver ? to.year - 1 : to.year };
}
