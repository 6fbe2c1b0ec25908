import type { TimeSense } from '../../model/mention.ts';
import { wordAt } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import type { Tense } from './resolve/anchors.ts';
import type { Days } from './resolve/days.ts';
import type { Tokens } from './tokens.ts';

/** Days after which a date is no news any more. */
const OLD = 365;

/** Days that something may go on "since" and still be news. */
const SINCE_NEWS = 31;

/** How far left of a date a word may stand that makes it a memory ("the anniversary of", "founded in"). */
const MEMORY_REACH = 5;

/** Whether a date is spoken of as news, as a plan, as history or as a habit. */
export function senseOf(
  t: Tokens,
  found: Phrase,
  days: Days | null,
  tense: Tense,
  reference: number | null,
): TimeSense {
  const { meaning, bound } = found;
  if (meaning.is === 'habit' || meaning.is === 'recent') return 'habit';
  if (meaning.is === 'counted' && meaning.way === 'past' && isLong(meaning.unit)) return 'habit';
  if (isMemory(t, found)) return 'history';
  const latest = days?.to ?? days?.from ?? null;
  if (bound === 'since' && (latest === null || reference === null || latest < reference - SINCE_NEWS)) {
    return latest === null && reference === null && !found.stated.includes('year') ? 'news' : 'history';
  }
  if (reference === null || latest === null) return tense === 'past' ? 'news' : 'plan';
  if (latest < reference - OLD) return 'history';
  if ((days?.from ?? latest) > reference) return 'plan';
  const isOpenPlan = (bound === 'by' || bound === 'until' || bound === 'before') && latest > reference;
  return isOpenPlan || (tense === 'future' && latest >= reference) ? 'plan' : 'news';
}

function isLong(unit: string): boolean {
  return unit === 'month' || unit === 'year' || unit === 'decade';
}

function isMemory(t: Tokens, { from, bound }: Phrase): boolean {
  const lead = t.at(from - 1);
  if (lead.kind === 'in' && (t.at(from - 2).kind === 'as' || t.at(from - 2).kind === 'back')) return true;
  if (lead.kind === 'back' || bound !== 'at') return false;
  for (let i = from - 1; i >= from - MEMORY_REACH; i--) {
    const { kind, type, mark } = t.at(i);
    if (type === 'break' || mark === '.' || mark === ',' || kind === 'past-verb') return false;
    if (kind === 'memory') return wordAt(t, i) !== 'built' || i === from - 2;
  }
  return false;
}
