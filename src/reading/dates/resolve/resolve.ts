import { civilDate, weekday } from '../../../base/calendar.ts';
import type { Meaning, Phrase } from '../phrase.ts';
import { noReference, resolved, said, unresolved, type Anchors, type Resolved } from './anchors.ts';
import { dayInWeek, resolveFields } from './calendar-fields.ts';
import { resolveCounted } from './counted.ts';
import { closedOf, edgeOf, movedDays, oneDay, seasonDays, unitDays, yearDays, type ClosedDays } from './days.ts';
import { resolveRange } from './range.ts';

/** The days that a phrase means, early and late parts taken. */
export function resolvePhrase(found: Phrase, anchors: Anchors): Resolved {
  const plain = resolveMeaning(found.meaning, anchors);
  const closed = closedOf(plain.days);
  if (found.edge === null || closed === null) return plain;
  const part = edgeOf(closed, found.edge, plain.anchor);
  return { ...plain, days: part, because: `${found.edge === 'mid' ? 'middle' : found.edge} part: ${plain.because}` };
}

function resolveMeaning(meaning: Meaning, anchors: Anchors): Resolved {
  const { reference } = anchors;
  switch (meaning.is) {
    case 'calendar':
      return resolveFields(meaning, anchors);
    case 'years':
      return resolved(yearDays(meaning.from, meaning.to), null, 'as it is written');
    case 'season':
      return resolveSeason(meaning, anchors);
    case 'unit':
      if (reference === null) return noReference('this');
      return resolved(unitDays(reference, meaning.unit, meaning.shift), reference, `counted from ${said(reference)}`);
    case 'that':
      return resolveThat(meaning, anchors);
    case 'counted':
      return resolveCounted(meaning, anchors);
    case 'weekend':
      return resolveWeekend(meaning.which, anchors);
    case 'day-of-week':
      return dayInWeek(meaning.weekday, meaning.shift, reference);
    case 'week-of':
      return resolveWeekOf(meaning, anchors);
    case 'overnight':
      if (reference === null) return noReference('"overnight"');
      return resolved(
        { from: reference - 1, to: reference, precision: 'day' },
        reference,
        `the night before ${said(reference)}`,
      );
    case 'time':
      return resolveTime(anchors);
    case 'habit':
      return unresolved('it goes on again and again; no one day is meant');
    case 'recent':
      if (reference === null) return noReference('"recent"');
      return resolved(
        { from: null, to: reference, precision: 'unknown' },
        reference,
        `up to ${said(reference)}; from when on is not said`,
      );
    case 'range':
      return resolveRange(meaning.first, meaning.last, anchors, resolvePhrase);
    case 'none':
      return unresolved(meaning.because);
  }
}

function resolveThat({ unit, shift }: Extract<Meaning, { is: 'that' }>, { last, reference }: Anchors): Resolved {
  if (last !== null) {
    const because = `counted from the date before, ${said(last.to)}`;
    const isDay = unit === 'day' || unit === 'hour' || unit === 'minute';
    return resolved(isDay ? movedDays(last, shift) : unitDays(last.to, unit, shift), last.to, because);
  }
  if (shift >= 0 || reference === null) return unresolved('counted from a date before, and none is there');
  return resolved(
    unitDays(reference, unit, shift),
    reference,
    `counted from ${said(reference)}; no date stands before`,
  );
}

function resolveSeason(
  { season, year, which }: Extract<Meaning, { is: 'season' }>,
  { reference, storyYear, tense }: Anchors,
): Resolved {
  if (year !== null) return resolved(seasonDays(year, season), null, 'as it is written, in the north');
  if (storyYear !== null) return resolved(seasonDays(storyYear, season), null, `in ${storyYear}, as the date before`);
  if (reference === null) return noReference('a season without a year');
  const now = civilDate(reference).year;
  const candidates = [now - 2, now - 1, now, now + 1].map((y) => seasonDays(y, season));
  const isNow = candidates.find(({ from, to }) => from <= reference && reference <= to);
  const before = candidates.filter(({ to }) => to < reference).at(-1);
  const ahead = candidates.find(({ from }) => from > reference);
  const asked =
    which === -1
      ? before
      : which === 1
        ? ahead
        : which === 0
          ? thisSeason(reference, candidates, isNow)
          : (isNow ?? (tense === 'future' ? ahead : before));
  return resolved(asked ?? seasonDays(now, season), reference, `counted from ${said(reference)}, in the north`);
}

/** "This winter" in November is the one of this year. */
function thisSeason(
  reference: number,
  candidates: readonly ClosedDays[],
  isNow: ClosedDays | undefined,
): ClosedDays | undefined {
  return isNow ?? candidates.find(({ from }) => civilDate(from).year === civilDate(reference).year);
}

/** Saturday and Sunday. */
function resolveWeekend(which: number | null, { reference, tense }: Anchors): Resolved {
  if (reference === null) return noReference('a weekend');
  const saturday = reference - ((weekday(reference) + 1) % 7);
  const isOn = reference - saturday <= 1;
  const begun = isOn && which === -1 ? saturday - 7 : saturday;
  const isAhead = which === 1 || (which === 0 && !isOn) || (which === null && tense === 'future');
  const from = isAhead && !(isOn && which === null) ? saturday + 7 : begun;
  return resolved({ from, to: from + 1, precision: 'day' }, reference, `the weekend beside ${said(reference)}`);
}

function resolveWeekOf({ nth, month, year }: Extract<Meaning, { is: 'week-of' }>, anchors: Anchors): Resolved {
  const fields = { is: 'calendar', year, month, day: null, toDay: null, weekday: null, which: null } as const;
  const whole = resolveFields(fields, anchors);
  const days = closedOf(whole.days);
  if (days === null) return whole;
  const { from, to } = days;
  const week = nth === -1 ? { from: to - 6, to } : { from: from + (nth - 1) * 7, to: from + nth * 7 - 1 };
  return { ...whole, days: { ...week, precision: 'week' } };
}

/** A time of day belongs to the day of the date before, else to that of the report. */
function resolveTime({ last, reference }: Anchors): Resolved {
  if (last !== null && last.from === last.to)
    return resolved(oneDay(last.to), last.to, `on the day before it in the text, ${said(last.to)}`);
  if (reference === null) return noReference('a time of day');
  return resolved(oneDay(reference), reference, `on ${said(reference)}, as no day is said`);
}
