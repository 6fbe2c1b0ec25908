import type { WordKind } from '../lexicon.ts';
import { parseNumeric, type DayMonthOrder } from '../numeric.ts';
import type { Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';
import { parseClock, parsePart } from './clocks.ts';
import { parseDayWord, parseWeekday } from './day-words.ts';
import { withEdge } from './edges.ts';
import { parseDayFirst, parseMonth, parseOrdinalDay } from './month-dates.ts';
import { parseSpan } from './spans.ts';
import { parseSeason, parseYear } from './years.ts';

type Parser = (t: Tokens, i: number) => Phrase | undefined;

const NUMBER_PARSERS: readonly Parser[] = [parseDayFirst, parseClock, parseYear];

const WORD_PARSERS: Partial<Record<WordKind, readonly Parser[]>> = {
  month: [parseMonth],
  'month-pair': [parseMonth],
  ordinal: [parseOrdinalDay],
  weekday: [parseWeekday],
  'day-word': [parseDayWord],
  part: [parsePart],
  season: [parseSeason],
  unit: [parseSpan],
  units: [parseSpan],
  dual: [parseSpan],
  'the-unit': [parseSpan],
  'the-units': [parseSpan],
};

/** The phrase that the token `i` is the chief word of, or undefined. It may begin before `i`. */
export function parseArabic(t: Tokens, i: number, order: DayMonthOrder): Phrase | undefined {
  const token = t.at(i);
  const isNumber = token.type === 'number';
  const numeric = isNumber ? parseNumeric(t, i, order) : undefined;
  if (numeric) return numeric;
  for (const parse of isNumber ? NUMBER_PARSERS : (WORD_PARSERS[token.kind] ?? [])) {
    const found = parse(t, i);
    if (found) return withEdge(t, found);
  }
  return undefined;
}
