import { tenseOf as englishTense } from './english/tense.ts';
import { tenseOf as arabicTense } from './arabic/tense.ts';
import type { Phrase } from './phrase.ts';
import type { Tense } from './resolve/anchors.ts';
import { isArabic } from './script.ts';
import type { Tokens } from './tokens.ts';

/** Whether the clause around a date speaks of what was or of what will be. Where no verb says it, "by" and "until" take the nearest date and all else looks back, as in news. */
export function tenseAround(t: Tokens, found: Phrase): Tense {
  const said = isArabic(t, found.from) || isArabic(t, found.to - 1) ? arabicTense(t, found) : englishTense(t, found);
  return said ?? (found.bound === 'by' || found.bound === 'until' ? 'near' : 'past');
}
