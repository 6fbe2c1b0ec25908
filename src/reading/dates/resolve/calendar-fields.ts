import { addMonths, civilDate, dayNumber, daysInMonth, weekday } from '../../../base/calendar.ts';
import type { CalendarFields } from '../phrase.ts';
import { noReference, resolved, said, unresolved, type Anchors, type Resolved } from './anchors.ts';
import { mondayOf, monthDays, oneDay, yearDays, type ClosedDays } from './days.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Days of fields of the calendar; what is not said follows from the reference and from whether the clause speaks of what was or of what will be. */
export function resolveFields(fields: CalendarFields, anchors: Anchors): Resolved {
  const { year, month, day } = fields;
  if (day !== null && month !== null) return dayOfMonth(fields, month, day, anchors);
  if (day !== null) return dayAlone(fields, day, anchors);
  if (month !== null) return year === null ? monthAlone(fields, month, anchors) : whole(monthDays(year, month));
  if (year !== null) return whole(yearDays(year, year));
  return fields.weekday === null ? unresolved('nothing is said') : weekdayAlone(fields, fields.weekday, anchors);
}

function whole(days: ClosedDays): Resolved {
  return resolved(days, null, 'as it is written');
}

function dayOfMonth(fields: CalendarFields, month: number, day: number, anchors: Anchors): Resolved {
  const last = fields.toDay ?? day;
  const { weekday: named } = fields;
  if (last > daysInMonth(2000, month)) return unresolved(`there is no day ${last} in ${MONTHS[month - 1] ?? ''}`);
  const found =
    fields.year === null
      ? yearOf(month, day, named, anchors)
      : { year: fields.year, anchor: null, because: 'as it is written' };
  if (found === undefined) return noReference('a day and a month without a year');
  const { year, anchor, because } = found;
  if (last > daysInMonth(year, month))
    return unresolved(`there is no day ${last} in ${MONTHS[month - 1] ?? ''} ${year}`);
  const from = dayNumber(year, month, day);
  const disagrees = named !== null && weekday(from) !== named;
  const note = disagrees ? `; but that is a ${WEEKDAYS[weekday(from)] ?? ''}, not a ${WEEKDAYS[named] ?? ''}` : '';
  return resolved({ from, to: from + last - day, precision: 'day' }, anchor, because + note);
}

interface FoundYear {
  readonly year: number;
  readonly anchor: number | null;
  readonly because: string;
}

function yearOf(
  month: number,
  day: number,
  named: number | null,
  { reference, storyYear, tense }: Anchors,
): FoundYear | undefined {
  if (storyYear !== null) return { year: storyYear, anchor: null, because: `in ${storyYear}, as the date before` };
  if (reference === null) return undefined;
  const year = civilDate(reference).year;
  if (named !== null) {
    const byWeekday = nearestWith(year, month, day, named, reference);
    if (byWeekday !== undefined) {
      return {
        year: byWeekday,
        anchor: reference,
        because: `the ${WEEKDAYS[named] ?? ''} of that date nearest to ${said(reference)}`,
      };
    }
  }
  if (tense === 'near') {
    const years = [year - 1, year, year + 1].filter((y) => day <= daysInMonth(y, month));
    const [nearest = year] = sortedByFar(years, month, day, reference);
    return { year: nearest, anchor: reference, because: `the nearest one to ${said(reference)}` };
  }
  if (tense === 'future') {
    const isPast = dayNumber(year, month, day) < reference;
    return { year: isPast ? year + 1 : year, anchor: reference, because: `the next one from ${said(reference)} on` };
  }
  const ahead = [year, year + 1].find((y) => isShortlyAfter(dayNumber(y, month, day), reference));
  if (ahead !== undefined)
    return {
      year: ahead,
      anchor: reference,
      because: `shortly after ${said(reference)}: of a year ago the year is said`,
    };
  const isAhead = dayNumber(year, month, day) > reference;
  return { year: isAhead ? year - 1 : year, anchor: reference, because: `the last one up to ${said(reference)}` };
}

/** Days ahead in which a date without its year is not of the year before. */
const SHORTLY = 31;

const isShortlyAfter = (day: number, reference: number): boolean => day > reference && day - reference <= SHORTLY;

/** The year within three of `year` in which the date falls on a weekday, nearest to the reference. */
function nearestWith(year: number, month: number, day: number, named: number, reference: number): number | undefined {
  const years = [-3, -2, -1, 0, 1, 2, 3].map((n) => year + n);
  const fitting = years.filter((y) => day <= daysInMonth(y, month) && weekday(dayNumber(y, month, day)) === named);
  return sortedByFar(fitting, month, day, reference)[0];
}

function sortedByFar(years: readonly number[], month: number, day: number, reference: number): number[] {
  const far = (year: number): number => Math.abs(dayNumber(year, month, day) - reference);
  return [...years].sort((a, b) => far(a) - far(b));
}

function dayAlone({ which }: CalendarFields, day: number, { reference, tense }: Anchors): Resolved {
  if (reference === null) return noReference('a day without a month');
  const now = civilDate(reference);
  const step = which ?? (tense === 'past' ? (day > now.day ? -1 : 0) : day < now.day ? 1 : 0);
  const { year, month } = civilDate(addMonths(dayNumber(now.year, now.month, 1), step));
  if (day > daysInMonth(year, month)) return unresolved(`there is no day ${day} in ${MONTHS[month - 1] ?? ''} ${year}`);
  return resolved(
    oneDay(dayNumber(year, month, day)),
    reference,
    `in the month ${step === 0 ? 'of' : 'beside that of'} ${said(reference)}`,
  );
}

function monthAlone({ which }: CalendarFields, month: number, { reference, storyYear, tense }: Anchors): Resolved {
  if (storyYear !== null) return resolved(monthDays(storyYear, month), null, `in ${storyYear}, as the date before`);
  if (reference === null) return noReference('a month without a year');
  const now = civilDate(reference);
  if (which === 0) return resolved(monthDays(now.year, month), reference, `in the year of ${said(reference)}`);
  const isLater = which === 1 ? month > now.month : month >= now.month;
  const isEarlier = which === -1 ? month < now.month : month <= now.month;
  if (which === 1 || (which === null && (tense === 'future' || (tense === 'near' && isNearAhead(month, now.month))))) {
    return resolved(
      monthDays(isLater ? now.year : now.year + 1, month),
      reference,
      `the next one from ${said(reference)} on`,
    );
  }
  return resolved(
    monthDays(isEarlier ? now.year : now.year - 1, month),
    reference,
    `the last one up to ${said(reference)}`,
  );
}

/** Whether the next such month is nearer than the last one. */
function isNearAhead(month: number, now: number): boolean {
  return (month - now + 12) % 12 <= 6;
}

function weekdayAlone({ which }: CalendarFields, named: number, { reference, tense }: Anchors): Resolved {
  const name = WEEKDAYS[named] ?? '';
  if (reference === null) return noReference(`"${name}"`);
  const back = (weekday(reference) - named + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === -1)
    return resolved(oneDay(reference - (back || 7)), reference, `the last ${name} before ${said(reference)}`);
  if (which === 1)
    return resolved(oneDay(reference + (ahead || 7)), reference, `the first ${name} after ${said(reference)}`);
  if (which === 0) return dayInWeek(named, 0, reference);
  if (tense !== 'past')
    return resolved(oneDay(reference + ahead), reference, `the first ${name} from ${said(reference)} on`);
  return resolved(oneDay(reference - back), reference, `the last ${name} up to ${said(reference)}`);
}

/** A weekday of the week that is so many from the reference's; weeks begin on Monday. */
export function dayInWeek(named: number, shift: number, reference: number | null): Resolved {
  if (reference === null) return noReference('a day of a week');
  const day = mondayOf(reference) + shift * 7 + ((named + 6) % 7);
  return resolved(
    oneDay(day),
    reference,
    `in the week (from Monday) ${shift === 0 ? 'of' : 'beside that of'} ${said(reference)}`,
  );
}
