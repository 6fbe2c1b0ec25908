import { beforeAll } from 'vitest';
import type { Lexicon } from '../../../src/model/lexicon.ts';
import type { ToponymMention } from '../../../src/model/mention.ts';
import { readToponyms, type ToponymOptions } from '../../../src/reading/toponyms/read-toponyms.ts';
import { openPacks } from '../../gazetteer/tables.ts';

let lexicon: Lexicon;

/** Opens the names of the built packs before the tests of the file that calls it. */
export function givenLexicon(): void {
  beforeAll(async () => {
    lexicon = (await openPacks()).both.lexicon();
  }, 120_000);
}

/** The names of the built packs, once they are open. */
export function lexiconOfPacks(): Lexicon {
  return lexicon;
}

/** The names found in a text. */
export function read(text: string, options?: ToponymOptions): ToponymMention[] {
  return readToponyms(text, lexicon, options);
}

/** The text with the names found in brackets. */
export function marked(text: string, options?: ToponymOptions): string {
  let [out, end] = ['', 0];
  for (const mention of read(text, options)) {
    out += `${text.slice(end, mention.start)}[${mention.text}]`;
    end = mention.end;
  }
  return out + text.slice(end);
}

/** A text in brackets without them. */
export function unmarked(text: string): string {
  return text.replace(/[[\]]/gu, '');
}
