import { ARABIC_WORDS } from './arabic/words.ts';
import { ENGLISH_WORDS } from './english/words.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';

/** The words of all languages that the reader of dates knows. */
export const DATE_WORDS: Lexicon = makeLexicon({ en: ENGLISH_WORDS, ar: ARABIC_WORDS });
