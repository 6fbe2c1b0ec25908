import { DAY_MS, parseMoment } from '../base/calendar.ts';
import type { ActMention } from '../model/act.ts';
import type { DateMention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { isViolent } from './agree.ts';
import type { ToldSentence } from './report-map.ts';
import { meets } from './stage.ts';

/** What was longer before the report than this is no news of it. */
const OLD_DAYS = 60;

/**
 * An act as the dates beside it let it be: none for what is long past, planned for what is told as news but dated to come.
 */
export function asDated(act: ActMention, told: readonly ToldSentence[], { published }: Report): ActMention[] {
  const own = told[act.sentence];
  if (!own) return [];
  const clause = own.sentence.clauses.find((one) => meets(one, act));
  const near = clause ? own.dates.filter((date) => meets(date, clause)) : [];
  const dates = (near.length > 0 ? near : own.dates).filter((date) => !(own.dateline && meets(date, own.dateline)));
  if (dates.length === 0) return [act];
  if (dates.every((date) => isPast(date, published?.latest ?? null))) return [];
  if (act.sense === 'news' && !isDone(act) && dates.every(({ sense }) => sense === 'plan')) {
    return [{ ...act, sense: 'planned', because: `dated to come: “${dates[0]?.text ?? ''}”` }];
  }
  return [act];
}

/** Nobody announces violence for a day: a date to come beside it is of something else. */
function isDone({ act }: ActMention): boolean {
  return act !== 'visit' && act !== 'meeting' && isViolent(act);
}

function isPast({ sense, when, bound, caption }: DateMention, published: string | null): boolean {
  if (sense === 'habit' || caption === true) return false;
  if (sense === 'history') return true;
  if (published === null || when.latest === null || bound !== 'at') return false;
  const [day, last] = [parseMoment(published)?.startMs, parseMoment(when.latest)?.endMs];
  return day !== undefined && last !== undefined && day - last > OLD_DAYS * DAY_MS;
}
