import type { Lexicon } from '../../model/lexicon.ts';
import type { ToponymMention } from '../../model/mention.ts';
import { readArabicToponyms } from './arabic/read-arabic.ts';
import { readEnglishToponyms } from './english/read-english.ts';

/** What is known of a text whose toponyms are read. */
export interface ToponymOptions {
  /** The publisher: a web address, a domain or a name; empty when it is not known. */
  readonly publisher?: string;
  /** Leaves out peoples' names: "Iraqi". */
  readonly withoutDemonyms?: boolean;
}

/** The names of places in running text, in their order; none overlaps another. Never throws; time and memory are linear in the text. */
export function readToponyms(text: string, lexicon: Lexicon, options: ToponymOptions = {}): ToponymMention[] {
  const latin = readEnglishToponyms(text, lexicon, options.publisher ?? '');
  const arabic = readArabicToponyms(text, lexicon);
  const found = arabic.length === 0 ? latin : [...latin, ...arabic].sort((a, b) => a.start - b.start);
  return options.withoutDemonyms === true ? found.filter(({ kind }) => kind === 'toponym') : found;
}
