import { exactName, foldName } from '../base/fold.ts';
import type { Spelling } from '../model/place.ts';
import { spellingsOfKey, type Posting } from './pack-places.ts';

/** The place's spelling that agrees exactly with the words, or the posting's own, which agrees when folded. */
export function exactSpelling(asked: string, posting: Posting): Spelling {
  if (posting.spelling.text === asked) return posting.spelling;
  const wanted = exactName(asked);
  if (exactName(posting.spelling.text) === wanted) return posting.spelling;
  const others = spellingsOfKey(posting.place, foldName(asked));
  return others.find(({ text }) => exactName(text) === wanted) ?? posting.spelling;
}
