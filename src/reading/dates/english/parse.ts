import { parseNumeric, type DateOrder } from '../numeric.ts';
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
export function parseEnglish(t: Tokens, i: number, order: DateOrder): Phrase | undefined {
  const found = parseChief(t, i, t.at(i), order);
  return found && withEdge(t, found);
}

function parseChief(t: Tokens, i: number, token: Token, order: DateOrder): Phrase | undefined {
  if (token.type === 'number') {
    return (
      parseNumeric(t, i, order) ??
      parseDayFirst(t, i) ??
      parseClock(t, i) ??
      parseYear(t, i) ??
      parseDecade(t, i) ??
      parseDayAlone(t, i)
    );
  }
  switch (token.kind) {
    case 'month':
    case 'month-short':
      return parseMonthFirst(t, i);
    case 'weekday':
    case 'weekday-short':
    case 'weekdays':
      return parseWeekday(t, i);
    case 'unit':
      return parseHoliday(t, i) ?? (token.value === 7 ? parseCentury(t, i) : parseUnit(t, i));
    case 'units':
      return parsePart(t, i) ?? parseUnit(t, i);
    case 'part':
    case 'overnight':
      return parsePart(t, i);
    case 'day-word':
      return parseDayWord(t, i);
    case 'weekend':
      return parseWeekend(t, i);
    case 'season':
      return parseSeason(t, i);
    case 'holiday':
      return parseHoliday(t, i);
    case 'tens':
      return parseDecade(t, i);
    case 'ordinal':
      return parseDayFirst(t, i);
    default:
      return undefined;
  }
}
