import { foldName } from '../../base/fold.ts';
import { ABBREVIATION } from '../abbreviation.ts';
import { spellingsOf, type Posting } from '../pack-places.ts';

/** Initials: their last dot is often lost at the end of a sentence or of a span. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;

/**
 * False for an abbreviation that is not written exactly so: "Me" is not ME (Maine), "Ms." is not MS (Mississippi). Other spellings are as good
 * folded. `isSpan` when the words are known to be a place's name: then a lost last dot does not matter ("Ky").
 */
export function isWrittenSo(words: string, { spelling, place }: Posting, isSpan: boolean): boolean {
  if (spelling.language !== ABBREVIATION) return true;
  const dotted = isSpan || INITIALS.test(words) ? `${words}.` : words;
  const key = foldName(words);
  return spellingsOf(place).some(({ text, language }) =>
    language === ABBREVIATION ? text === words || text === dotted : foldName(text) === key,
  );
}
