import type { TimeBound } from '../../../model/mention.ts';
import { wordAt } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import { isArabic } from '../script.ts';
import type { Tokens } from '../tokens.ts';

const BOUNDS: Readonly<Record<string, TimeBound>> = {
  since: 'since',
  until: 'until',
  by: 'by',
  before: 'before',
  after: 'after',
};

/** Takes "since", "until", "by", "before", "after" into a phrase. Where the date only tells an event apart ("after Sunday's vote") it is no bound. */
export function withBound(t: Tokens, found: Phrase): Phrase {
  const { meaning } = found;
  if (meaning.is === 'time' || meaning.is === 'range' || meaning.is === 'none' || meaning.is === 'habit') return found;
  const the = t.at(found.from - 1).kind === 'the' || t.at(found.from - 1).kind === 'in' ? 1 : 0;
  const at = found.from - 1 - the;
  const bound = BOUNDS[t.at(at).kind];
  if (bound === undefined) return upTo(t, found, at);
  // "shortly after midnight on Friday": the word belongs to the time of day.
  if (found.part && (bound === 'before' || bound === 'after')) return found;
  const after = t.at(found.to);
  const isOwner = after.mark === "'" && after.glued;
  const isAdjective = !isArabic(t, found.from) && after.type === 'word' && after.kind === '' && !after.capital;
  if (bound !== 'since' && (isOwner || (isAdjective && bound !== 'until' && bound !== 'by'))) return found;
  if (meaning.is === 'counted' && meaning.way !== 'ago') return found;
  return { ...found, from: found.from - 1 - the, bound };
}

/** "no later than May 20", "up to May 10". */
function upTo(t: Tokens, found: Phrase, at: number): Phrase {
  if (wordAt(t, at) === 'than' && wordAt(t, at - 1) === 'later' && ['no', 'not'].includes(wordAt(t, at - 2))) {
    return { ...found, from: at - 2, bound: 'by' };
  }
  const isUpTo = t.at(at).kind === 'to' && wordAt(t, at - 1) === 'up';
  return isUpTo ? { ...found, from: at - 1, bound: 'until' } : found;
}
