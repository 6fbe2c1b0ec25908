import type { Phrase } from '../phrase.ts';
import type { Tense } from '../resolve/anchors.ts';
import type { Tokens } from '../tokens.ts';

/** Whether the clause of a date speaks of what is to come. */
export function tenseOf(_t: Tokens, _found: Phrase): Tense {
  return 'past';
}
