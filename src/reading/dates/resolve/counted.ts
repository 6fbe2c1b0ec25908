import type { Meaning, Unit } from '../phrase.ts';
import type { TimePrecision } from '../../../model/when.ts';
import { noReference, resolved, said, unresolved, type Anchors, type Resolved } from './anchors.ts';
import { oneDay, shifted, unitDays, type Days } from './days.ts';

type Counted = Extract<Meaning, { is: 'counted' }>;

const PRECISION: Readonly<Record<Unit, TimePrecision>> = {
  minute: 'day',
  hour: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'year',
};

/** "two days ago", "a year earlier", "the past 24 hours". Days and weeks give a day; months, years and more give the month or the year they lead to. */
export function resolveCounted(meaning: Counted, anchors: Anchors): Resolved {
  const { way, unit, least } = meaning;
  if (way === 'past' || way === 'coming') return rolling(meaning, anchors);
  const isBack = way === 'ago' || way === 'earlier';
  if (way === 'later' || (way === 'earlier' && anchors.last !== null)) return fromLast(meaning, anchors, isBack);
  const { reference, minutes } = anchors;
  if (reference === null) return noReference('this');
  if (unit === 'hour' && minutes !== null && least === meaning.most) {
    const at = minutes + (isBack ? -60 : 60) * least;
    return resolved(
      oneDay(reference + Math.floor(at / 1440)),
      reference,
      `counted from the minute of the report, in UTC`,
    );
  }
  return resolved(daysFrom(reference, meaning, isBack), reference, `counted from ${said(reference)}`);
}

function fromLast(meaning: Counted, { last }: Anchors, isBack: boolean): Resolved {
  if (last === null) return unresolved('counted from a date before, and none is there');
  const { unit, least, most } = meaning;
  if (unit === 'minute' || unit === 'hour') {
    // The hour of the date before is not known: it was that day or one beside it.
    const side = Math.ceil(Math.min(most ?? least, 24 * 30) / 24);
    const days = isBack ? { from: last.from - side, to: last.to } : { from: last.from, to: last.to + side };
    return resolved({ ...days, precision: 'day' }, last.to, `counted from the date before, ${said(last.to)}`);
  }
  const [first, end] = [daysFrom(last.from, meaning, isBack), daysFrom(last.to, meaning, isBack)];
  const precision = last.from === last.to ? end.precision : last.precision;
  const days = {
    from: first.from,
    to: end.to,
    precision: unit === 'day' || unit === 'week' ? precision : end.precision,
  };
  return resolved(days, last.to, `counted from the date before, ${said(last.to)}`);
}

function daysFrom(day: number, { unit, least, most }: Counted, isBack: boolean): Days {
  const sign = isBack ? -1 : 1;
  const near = pointAt(day, unit, sign * least);
  if (most === least) return near;
  const far = most === null ? null : pointAt(day, unit, sign * most);
  const precision = PRECISION[unit];
  return isBack
    ? { from: far?.from ?? null, to: near.to, precision }
    : { from: near.from, to: far?.to ?? null, precision };
}

function pointAt(day: number, unit: Unit, count: number): { from: number; to: number; precision: TimePrecision } {
  const precision = PRECISION[unit];
  if (unit === 'month') return unitDays(day, 'month', count);
  if (unit === 'year') return unitDays(day, 'year', count);
  if (unit === 'decade') return unitDays(shifted(day, unit, count), 'year', 0);
  const at = shifted(day, unit, count);
  return { from: at, to: at, precision };
}

function rolling({ unit, least, most, way }: Counted, { reference }: Anchors): Resolved {
  if (reference === null) return noReference('this');
  const isPast = way === 'past';
  const side = unit === 'hour' ? Math.ceil(least / 24) : unit === 'minute' ? 0 : null;
  const far = side === null ? shifted(reference, unit, isPast ? -least : least) : reference + (isPast ? -side : side);
  const end = most === null ? null : far;
  const days = isPast ? { from: end, to: reference } : { from: reference, to: end };
  return resolved(
    { ...days, precision: PRECISION[unit] },
    reference,
    `${isPast ? 'up to' : 'from'} ${said(reference)}`,
  );
}
