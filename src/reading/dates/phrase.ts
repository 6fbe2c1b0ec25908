import type { TimeBound } from '../../model/mention.ts';
import type { TimePart } from '../../model/when.ts';

/** Spans that are counted; the index is the value of a `unit` word. */
export const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const;

/** A span that is counted. */
export type Unit = (typeof UNITS)[number];

/** Early, middle or late part of a span; `rest` is from its begin to the reference, `ahead` from the reference to its end. */
export type Edge = 'early' | 'mid' | 'late' | 'rest' | 'ahead';

/** A time of day: minutes since midnight, and minutes east of UTC where the words say the zone. */
export interface Clock {
  readonly minutes: number;
  readonly zone: number | null;
}

/** Fields of the calendar as the words state them; null is not said. `toDay` is the last of a run of days ("May 3-5"). */
export interface CalendarFields {
  readonly is: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly toDay: number | null;
  readonly weekday: number | null;
  /** "last", "this", "next": units from now; null where nothing is said. */
  readonly which: number | null;
}

/** What words mean before they are counted from a day. */
export type Meaning =
  | CalendarFields
  /** Whole years, such as a decade. */
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  | { readonly is: 'season'; readonly season: number; readonly year: number | null; readonly which: number | null }
  /** "last week", "today": a calendar unit so many units from the reference. */
  | { readonly is: 'unit'; readonly unit: Unit; readonly shift: number }
  /** "the following day", "that month": the same from the date before. */
  | { readonly is: 'that'; readonly unit: Unit; readonly shift: number }
  /** "two days ago", "a year earlier" (from the date before, else the reference); `most` null is open. */
  | {
      readonly is: 'counted';
      readonly unit: Unit;
      readonly least: number;
      readonly most: number | null;
      readonly way: 'ago' | 'hence' | 'earlier' | 'later' | 'past' | 'coming';
    }
  | { readonly is: 'weekend'; readonly which: number | null }
  /** "Tuesday of last week". */
  | { readonly is: 'day-of-week'; readonly weekday: number; readonly shift: number }
  | { readonly is: 'week-of'; readonly nth: number; readonly month: number; readonly year: number | null }
  | { readonly is: 'overnight' }
  /** A time of day, or a part of the day, alone. */
  | { readonly is: 'time' }
  | { readonly is: 'habit' }
  | { readonly is: 'recent' }
  | { readonly is: 'range'; readonly first: Phrase; readonly last: Phrase }
  /** What is no answer, and why. */
  | { readonly is: 'none'; readonly because: string };

/** Words that mean a time, as tokens `from` to `to` (exclusive). */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly meaning: Meaning;
  readonly edge: Edge | null;
  readonly clock: Clock | null;
  /** True where the words say a part of the day ("evening"). */
  readonly part: boolean;
  /** True for what is a time only beside a date ("morning"). */
  readonly weak: boolean;
  readonly bound: TimeBound;
  /** True where the words mean the whole of a run of days ("from 3 to 5 May"). */
  readonly lasting: boolean;
  readonly stated: readonly TimePart[];
}

/** A phrase with nothing said beside its meaning. */
export function phrase(
  from: number,
  to: number,
  rule: string,
  meaning: Meaning,
  stated: readonly TimePart[] = [],
): Phrase {
  return {
    from,
    to,
    rule,
    meaning,
    edge: null,
    clock: null,
    part: false,
    weak: false,
    bound: 'at',
    lasting: false,
    stated,
  };
}

/** Fields of the calendar, those that are not named unsaid. */
export function calendar(fields: Partial<Omit<CalendarFields, 'is'>>): CalendarFields {
  return { is: 'calendar', year: null, month: null, day: null, toDay: null, weekday: null, which: null, ...fields };
}

/** The parts that fields state. */
export function statedOf({ year, month, day, weekday }: CalendarFields): TimePart[] {
  const parts: TimePart[] = [];
  if (year !== null) parts.push('year');
  if (month !== null) parts.push('month');
  if (day !== null) parts.push('day');
  if (weekday !== null) parts.push('weekday');
  return parts;
}

/** A phrase of fields. */
export function calendarPhrase(from: number, to: number, rule: string, fields: CalendarFields): Phrase {
  return phrase(from, to, rule, fields, statedOf(fields));
}
