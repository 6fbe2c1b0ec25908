import { DAY_MS, formatDay, formatInstant } from '../../base/calendar.ts';
import { UNDATED, type When } from '../../model/when.ts';
import type { Phrase } from './phrase.ts';
import type { Resolved } from './resolve/anchors.ts';

/** What a person would say of bounds. */
const BOUND_WORDS = { until: 'up to it', by: 'not later', before: 'before it', after: 'after it' } as const;

/** The interval of a phrase with its words; open at one side where it is bound so. */
export function toWhen(found: Phrase, { days, anchor, because }: Resolved, text: string): When {
  const counted = anchor === null ? '' : formatDay(anchor);
  if (days === null) return { ...UNDATED, text, because, anchor: counted, stated: found.stated };
  const { bound } = found;
  const zone = found.clock?.zone ?? null;
  if (bound === 'at' && found.clock && zone !== null && days.from !== null && days.from === days.to) {
    const instant = formatInstant(days.from * DAY_MS + (found.clock.minutes - zone) * 60_000);
    return {
      earliest: instant,
      latest: instant,
      precision: 'minute',
      lasting: false,
      text,
      because,
      anchor: counted,
      stated: found.stated,
    };
  }
  let { from, to } = days;
  if (bound === 'until' || bound === 'by') from = null;
  if (bound === 'before') [from, to] = [null, from === null ? null : from - 1];
  if (bound === 'after') to = null;
  const note = bound === 'at' || bound === 'since' ? '' : `; ${BOUND_WORDS[bound]}`;
  return {
    earliest: from === null ? null : formatDay(from),
    latest: to === null ? null : formatDay(to),
    precision: days.precision,
    lasting: found.lasting || bound === 'until',
    text,
    because: because + note,
    anchor: counted,
    stated: found.stated,
  };
}
