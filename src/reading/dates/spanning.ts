import { DAY_MS, parseMoment } from '../../base/calendar.ts';
import type { DateMention } from '../../model/mention.ts';
import type { TimePrecision, When } from '../../model/when.ts';

/** Dates of a report that was written on one of several days: what means the same on the first and on the last stays, what does not spans both. */
export function spanning(
  early: readonly DateMention[],
  late: readonly DateMention[],
  first: string,
  last: string,
): DateMention[] {
  return late.map((mention, i) => {
    const other = early[i]?.when;
    if (!other || (other.earliest === mention.when.earliest && other.latest === mention.when.latest)) return mention;
    return { ...mention, when: hull(other, mention.when, `; the report was written between ${first} and ${last}`) };
  });
}

/** An end that is open in one is open in both; where one has no date, neither has. */
function hull(a: When, b: When, note: string): When {
  const isUndated = [a, b].some(({ earliest, latest }) => earliest === null && latest === null);
  const earliest = isUndated ? null : least(a.earliest, b.earliest);
  const latest = isUndated ? null : most(a.latest, b.latest);
  return { ...b, earliest, latest, precision: precisionOf(earliest, latest), because: b.because + note };
}

function least(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return startOf(a) <= startOf(b) ? a : b;
}

function most(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return startOf(a) >= startOf(b) ? a : b;
}

const startOf = (moment: string): number => parseMoment(moment)?.startMs ?? 0;

/** The smallest of day, week, month, season and year that holds the interval. */
function precisionOf(earliest: string | null, latest: string | null): TimePrecision {
  if (earliest === null || latest === null) return 'unknown';
  const days = Math.ceil(((parseMoment(latest)?.endMs ?? 0) - startOf(earliest)) / DAY_MS);
  if (days <= 1) return 'day';
  if (days <= 7) return 'week';
  if (days <= 31) return 'month';
  return days <= 92 ? 'season' : days <= 366 ? 'year' : 'unknown';
}
