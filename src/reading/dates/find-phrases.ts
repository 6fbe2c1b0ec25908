import { parseArabic } from './arabic/parse.ts';
import { DATE_WORDS } from './date-words.ts';
import { parseEnglish } from './english/parse.ts';
import type { WordKind } from './lexicon.ts';
import type { DayMonthOrder } from './numeric.ts';
import type { Phrase } from './phrase.ts';
import { withBound } from './refine/bounds.ts';
import { mergeNeighbours } from './refine/merge.ts';
import { isNamedAfterDate } from './refine/names.ts';
import { joinRanges } from './refine/ranges.ts';
import { isArabic } from './script.ts';
import type { Tokens } from './tokens.ts';

const CHIEF_KINDS: ReadonlySet<WordKind> = new Set([
  'month',
  'month-short',
  'month-pair',
  'weekday',
  'weekday-short',
  'weekdays',
  'unit',
  'units',
  'dual',
  'the-unit',
  'the-units',
  'part',
  'overnight',
  'day-word',
  'weekend',
  'century',
  'season',
  'holiday',
  'tens',
  'ordinal',
]);

/** 1 for words that can be the chief word of a phrase. */
const CHIEF = Uint8Array.from(DATE_WORDS.words, ({ kind }) => (CHIEF_KINDS.has(kind) ? 1 : 0));

/** The phrases of a text: what the small parsers find, then joined, bound and cleared of names. They do not overlap. */
export function findPhrases(t: Tokens, order: DayMonthOrder): Phrase[] {
  const single = parseAll(t, order).filter((found) => !isNamedAfterDate(t, found));
  const ranged = mergeNeighbours(t, joinRanges(t, mergeNeighbours(t, single)));
  return apart(ranged.filter(({ weak }) => !weak).map((found) => withBound(t, found)));
}

function parseAll(t: Tokens, order: DayMonthOrder): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < t.count; i++) {
    if (CHIEF[t.words[i] ?? 0] === 0 && !t.isNumber(i)) continue;
    const next = isArabic(t, i) ? parseArabic(t, i, order) : parseEnglish(t, i, order);
    if (!next) continue;
    const last = found.at(-1);
    if (last && next.from < last.to) {
      if (next.from > last.from || next.to < last.to) continue;
      found.pop();
    }
    found.push(next);
    i = next.to - 1;
  }
  return found;
}

/** A phrase keeps to what the one before has left. */
function apart(phrases: readonly Phrase[]): Phrase[] {
  let end = 0;
  return phrases.map((found) => {
    const from = Math.max(found.from, end);
    end = found.to;
    return from === found.from ? found : { ...found, from };
  });
}
