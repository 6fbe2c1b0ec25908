import { parseNumeric, type DayMonthOrder } from '../numeric.ts';
import type { WordKind } from '../lexicon.ts';
import type { Phrase } from '../phrase.ts';
import type { Token, Tokens } from '../tokens.ts';
import { parseClock } from './clocks.ts';
import { parseDayWord, parseHoliday, parsePart, parseSeason, parseWeekend } from './day-words.ts';
import { withEdge } from './edges.ts';
import { parseDayAlone, parseDayFirst, parseMonthFirst } from './month-dates.ts';
import { parseUnit } from './units.ts';
import { parseWeekday } from './weekdays.ts';
import { parseCentury, parseDecade, parseYear } from './years.ts';

/** The phrase that the token `i` is the chief word of, or undefined. It may begin before `i`. */
export function parseEnglish(t: Tokens, i: number, order: DayMonthOrder): Phrase | undefined {
  const found = parseChief(t, i, t.at(i), order);
  return found && withEdge(t, found);
}

type Parser = (t: Tokens, i: number) => Phrase | undefined;

/** The parsers of digits, the narrowest first. */
const NUMBER_PARSERS: readonly Parser[] = [parseDayFirst, parseClock, parseYear, parseDecade, parseDayAlone];

/** The parsers of words, by what the word may be. */
const WORD_PARSERS: Partial<Record<WordKind, readonly Parser[]>> = {
  month: [parseMonthFirst],
  'month-short': [parseMonthFirst],
  weekday: [parseWeekday],
  'weekday-short': [parseWeekday],
  weekdays: [parseWeekday],
  unit: [parseHoliday, parseUnit],
  units: [parsePart, parseUnit],
  century: [parseCentury],
  part: [parsePart],
  overnight: [parsePart],
  'day-word': [parseDayWord],
  weekend: [parseWeekend],
  season: [parseSeason],
  holiday: [parseHoliday],
  tens: [parseDecade],
  ordinal: [parseDayFirst],
};

function parseChief(t: Tokens, i: number, token: Token, order: DayMonthOrder): Phrase | undefined {
  const isNumber = token.type === 'number';
  const parsers = isNumber ? NUMBER_PARSERS : (WORD_PARSERS[token.kind] ?? []);
  const numeric = isNumber ? parseNumeric(t, i, order) : undefined;
  if (numeric) return numeric;
  for (const parse of parsers) {
    const found = parse(t, i);
    if (found) return found;
  }
  return undefined;
}
