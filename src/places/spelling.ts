import { exactName } from '../base/fold.ts';
import type { Spelling } from '../model/place.ts';
import { spellingsOf, type Posting } from './pack-places.ts';

/** The place's spelling that agrees exactly with the words, or the posting's own, which agrees when folded. */
export function exactSpelling(asked: string, posting: Posting): Spelling {
  const wanted = exactName(asked);
  if (exactName(posting.spelling.text) === wanted) return posting.spelling;
  return spellingsOf(posting.place).find(({ text }) => exactName(text) === wanted) ?? posting.spelling;
}
