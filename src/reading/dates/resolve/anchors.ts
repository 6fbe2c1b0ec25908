import { formatDay } from '../../../base/calendar.ts';
import type { ClosedDays, Days } from './days.ts';

/** Whether the clause speaks of what was or of what is to come; `near` where it says neither and both are as likely ("until May 10"). */
export type Tense = 'past' | 'future' | 'near';

/** The days that words are counted from. */
export interface Anchors {
  /** The day of the report; null where it is not known. */
  readonly reference: number | null;
  /** Minutes of the report's day that had passed in UTC, where its time is known. */
  readonly minutes: number | null;
  /** What the date before in this text resolved to. */
  readonly last: ClosedDays | null;
  /** The year that the story is in, where the date before stated it. */
  readonly storyYear: number | null;
  readonly tense: Tense;
}

/** What a phrase resolves to, and how; `days` null where it cannot be said. */
export interface Resolved {
  readonly days: Days | null;
  /** The day that was counted from. */
  readonly anchor: number | null;
  readonly because: string;
}

/** An answer. */
export function resolved(days: Days, anchor: number | null, because: string): Resolved {
  return { days, anchor, because };
}

/** No answer, and why. */
export function unresolved(because: string): Resolved {
  return { days: null, anchor: null, because };
}

/** No answer: nobody said when the report was written. */
export function noReference(what: string): Resolved {
  return unresolved(`${what} is counted from the day of the report, which is not known; give it as the reference`);
}

/** A day as words have it. */
export function said(day: number): string {
  return formatDay(day);
}
