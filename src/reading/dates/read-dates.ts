import { DAY_MS, parseMoment } from '../../base/calendar.ts';
import type { DateMention } from '../../model/mention.ts';
import { isCaptionDate } from './caption.ts';
import { DATE_WORDS } from './date-words.ts';
import { findPhrases } from './find-phrases.ts';
import type { DayMonthOrder } from './numeric.ts';
import type { Phrase } from './phrase.ts';
import type { Anchors } from './resolve/anchors.ts';
import { closedOf, type ClosedDays } from './resolve/days.ts';
import { resolvePhrase } from './resolve/resolve.ts';
import { senseOf } from './sense.ts';
import { spanning } from './spanning.ts';
import { createStory } from './story.ts';
import { tenseAround } from './tense.ts';
import { toWhen } from './to-when.ts';
import { entryTense } from './ticker.ts';
import { cutTokens, type Tokens } from './tokens.ts';

/** What a reader of dates is told beside the text. */
export interface DateOptions {
  /** The day of the report as ISO day, or its time as ISO instant; null or no date: relative words stay undated and say so. */
  readonly reference?: string | null;
  /** The first day on which the report may have been written, where that is not known to the day; left out: that of `reference`, which is the last. */
  readonly referenceFrom?: string | null;
  /** Whether `3/5/2020` is 3 May (`dmy`, the default) or March 5 (`mdy`); a number above 12 decides by itself. */
  readonly order?: DayMonthOrder;
}

/**
 * The dates and times of a text, in English and Arabic, in the order they stand, none overlapping another. Each has an interval of days (of instants where
 * the words say hour and zone), counted from the day of the report or from the date before, and says in `because` how; what cannot be counted has
 * neither end. What counts from a report that was written on one of several days spans what it means on the first and on the last. Linear in the length of the text.
 */
export function readDates(
  text: string,
  { reference = null, referenceFrom = null, order = 'dmy' }: DateOptions = {},
): DateMention[] {
  const t = cutTokens(text, DATE_WORDS);
  const phrases = findPhrases(t, order);
  const late = resolveAll(t, phrases, reference);
  if (reference === null || referenceFrom === null || referenceFrom.slice(0, 10) >= reference.slice(0, 10)) return late;
  return spanning(resolveAll(t, phrases, referenceFrom), late, referenceFrom.slice(0, 10), reference.slice(0, 10));
}

function resolveAll(t: Tokens, phrases: readonly Phrase[], reference: string | null): DateMention[] {
  const story = createStory(t);
  const moment = reference === null ? undefined : parseMoment(reference);
  const day = moment ? Math.floor(moment.startMs / DAY_MS) : null;
  const minutes = moment && day !== null && !moment.isDay ? (moment.startMs - day * DAY_MS) / 60_000 : null;
  let last: ClosedDays | null = null;
  return phrases.map((found) => {
    const entry = entryTense(t, found, day);
    const tense = entry ?? tenseAround(t, found);
    const isOfDay = entry !== undefined && found.meaning.is === 'time' && day !== null;
    const anchors: Anchors = {
      reference: day,
      minutes,
      last: isOfDay ? null : last,
      storyYear: story.yearFor(found, day),
      tense,
    };
    const answer = resolvePhrase(found, anchors);
    const mention = toMention(t.text, t.at(found.from).start, t.at(found.to - 1).end, found);
    const { days } = answer;
    const when = toWhen(found, answer, mention.text);
    // The day of a picture is no day of the story.
    if (isCaptionDate(t, found)) return { ...mention, when, sense: 'news', caption: true };
    last = closedOf(days) ?? last;
    story.heard(found, answer);
    return { ...mention, when, sense: senseOf(t, found, days, tense, day) };
  });
}

function toMention(
  text: string,
  start: number,
  end: number,
  found: Phrase,
): Omit<DateMention, 'when' | 'sense' | 'caption'> {
  return { kind: 'date', start, end, text: text.slice(start, end), rule: found.rule, bound: found.bound };
}
