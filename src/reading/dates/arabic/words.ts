import type { WordTable } from '../lexicon.ts';

/** Arabic words of dates. */
export const ARABIC_WORDS: WordTable = {};
