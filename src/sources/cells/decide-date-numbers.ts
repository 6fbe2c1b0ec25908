import { usualMarks } from './empty.ts';
import { isPlainNumber } from './number.ts';
import type { DateNumbers } from './when-parts.ts';

/** What the bare numbers of a date column count, and why. */
export interface DateNumbersDecision {
  /** Null where the column does not show it: then a number is a year, `20201231` or no date. */
  readonly numbers: DateNumbers | null;
  /** A sentence for a person; empty where nothing is to be said. */
  readonly because: string;
}

/** Counts the cells of a date column; any number of them, one after the other. */
export interface DateNumbersCounter {
  add(text: string): void;
  decide(): DateNumbersDecision;
}

/**
 * What numbers of each sort lie between: Excel's days of 1920 to 2100, seconds and milliseconds of 1973 to 2100. The sorts do not meet, and
 * none meets years or `20201231`.
 */
const BOUNDS: readonly (readonly [DateNumbers, least: number, most: number, words: string])[] = [
  ['excel', 7306, 73_416, "Excel's days (25569 is 1970-01-01)"],
  ['seconds', 100_000_000, 4_133_980_799, 'seconds since 1970'],
  ['milliseconds', 100_000_000_000, 4_133_980_799_999, 'milliseconds since 1970'],
];

/** A counter of what the numbers of a date column count. Only where every filled cell is a number of one sort that is taken. */
export function dateNumbersCounter(): DateNumbersCounter {
  const counts = [0, 0, 0];
  let filled = 0;
  let first = '';
  return {
    add(text) {
      const cell = text.trim();
      if (cell === '' || MARKS.has(cell)) return;
      filled++;
      if (!isPlainNumber(cell)) return;
      const value = Number(cell);
      const sort = BOUNDS.findIndex(([, least, most]) => value >= least && value <= most);
      if (sort < 0) return;
      first ||= cell;
      counts[sort] = (counts[sort] ?? 0) + 1;
    },
    decide() {
      const sort = counts.findIndex((count) => count > 0 && count === filled);
      const bounds = BOUNDS[sort];
      if (!bounds) return { numbers: null, because: '' };
      return { numbers: bounds[0], because: `Its numbers, such as ${first}, were taken as ${bounds[3]}.` };
    },
  };
}

/** What the bare numbers among these cells count; with {@link dateNumbersCounter} a whole column can be asked. */
export function decideDateNumbers(samples: Iterable<string>): DateNumbersDecision {
  const counter = dateNumbersCounter();
  for (const text of samples) counter.add(text);
  return counter.decide();
}

const MARKS = usualMarks('date');
