import { addMonths, civilDate, dayNumber, formatDay, parseDay } from '../../base/calendar.ts';
import type { CodeBook } from '../../model/mapping.ts';
import { TIME_PRECISIONS, type TimePrecision, type When } from '../../model/when.ts';
import { faultOf, type CellFault } from './fault.ts';
import type { Layout } from './layout.ts';

/** What a code of a table makes of a date. */
export interface TimeCode {
  readonly precision: TimePrecision;
  /** What the date stands for: itself, the week around it, the month or the year that it lies in. */
  readonly spread: 'none' | 'week' | 'month' | 'year';
  readonly because: string;
}

/**
 * Codes of how exactly a time is known.
 * ACLED `time_precision` (codebook 2024, "Time precision"): 1 the day, 2 the week, with a day in it, 3 the month, with a day in it.
 * UCDP `date_prec` (GED codebook 23.1, section 2): 1 the day, 2 two to six days, 3 the week, 4 the month, 5 up to a year; its dates are
 * already the first and the last day.
 */
const TIME_CODES: Partial<Readonly<Record<CodeBook, Readonly<Record<string, TimeCode>>>>> = {
  acled: {
    '1': { precision: 'day', spread: 'none', because: '' },
    '2': { precision: 'week', spread: 'week', because: 'time_precision 2: within the week around this day' },
    '3': { precision: 'month', spread: 'month', because: 'time_precision 3: within the month of this day' },
  },
  'ucdp-ged': {
    '1': { precision: 'day', spread: 'none', because: '' },
    '2': { precision: 'week', spread: 'none', because: 'date_prec 2: known to within two to six days' },
    '3': { precision: 'week', spread: 'none', because: 'date_prec 3: known to the week' },
    '4': { precision: 'month', spread: 'none', because: 'date_prec 4: known to the month' },
    '5': { precision: 'year', spread: 'none', because: 'date_prec 5: known to within a year' },
  },
};

/** A code widens a day to what it stands for, or says how exact a span is. An unknown one is told. */
export function withTimeCode(layout: Layout, cells: readonly string[], when: When, faults: CellFault[]): When {
  const [at] = layout.at('time-precision');
  const code = layout.text(cells, at);
  if (code === '' || when.earliest === null || when.latest === null) return when;
  const { codes } = layout.mapping;
  const known = timeCodeOf(codes, code);
  if (known === undefined) {
    const word = TIME_PRECISIONS.find((precision) => precision === code.toLowerCase());
    if (word !== undefined) return { ...when, precision: word };
    const expected = `one of ${timeCodesOf(codes) === '' ? TIME_PRECISIONS.join(', ') : `the codes ${timeCodesOf(codes)}`}`;
    faults.push(
      faultOf('value-unknown', layout.columns[at ?? -1] ?? null, expected, code, 'The date is taken as it is.'),
    );
    return when;
  }
  if (known.precision === 'day') return when;
  const because = `${when.because} ${known.because}.`.trim();
  if (known.spread === 'none' || when.precision !== 'day') return { ...when, precision: known.precision, because };
  const [earliest, latest] = spreadDay(when.earliest, known.spread);
  return { ...when, earliest, latest, precision: known.precision, because, stated: [] };
}

/** What the code of a table says; undefined for an unknown one, or a table without such codes. */
export function timeCodeOf(book: CodeBook | null, code: string): TimeCode | undefined {
  const codes = book === null ? undefined : TIME_CODES[book];
  return codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
}

/** The codes that a table may have, for messages; empty when it has none. */
function timeCodesOf(book: CodeBook | null): string {
  return book === null ? '' : Object.keys(TIME_CODES[book] ?? {}).join(', ');
}

/** First and last day that a day stands for. */
export function spreadDay(day: string, spread: TimeCode['spread']): readonly [earliest: string, latest: string] {
  const days = parseDay(day);
  if (days === undefined || spread === 'none') return [day, day];
  if (spread === 'week') return [formatDay(days - 3), formatDay(days + 3)];
  const { year, month } = civilDate(days);
  const first = spread === 'year' ? dayNumber(year, 1, 1) : dayNumber(year, month, 1);
  return [formatDay(first), formatDay(addMonths(first, spread === 'year' ? 12 : 1) - 1)];
}
