import type { Problem } from '../../model/problem.ts';
import { tableProblem } from './refusal.ts';

/** Collects what is wrong with the rows of one delimited text. */
export interface RowFaults {
  /** Problems so far, to which others may be added. */
  readonly listed: Problem[];
  /** A row with fewer cells than columns: kept, told once for all. */
  short(line: number): void;
  /** A row with a wrong quote that has as many cells as columns all the same: kept. */
  misquoted(line: number, raw: string): void;
  /** A row above the header. */
  title(line: number, raw: string): void;
  /** A row that is left out, for the number of its cells. */
  leftOut(line: number, cells: number, raw: string, isMisquoted: boolean): void;
  /** A line that is no row of a table. */
  readonly tooLong: (line: number, raw: string) => void;
  /** All of it. */
  list(): readonly Problem[];
}

/** Rows that are kept with a doubt and named one by one; the others are counted. */
const MOST_WARNED = 1000;

/** What is said of a row that is no event, and stands above the table. */
export const ABOVE_HEADER = 'the row stands above the header and was taken as a title; it is no event';

/** Lines that a summing problem names. */
const NAMED_LINES = 10;

/** An empty collection. @param width number of columns */
export function rowFaults(source: string, width: number, hasHeader: boolean): RowFaults {
  const listed: Problem[] = [];
  const short: number[] = [];
  let shortCount = 0;
  let misquoted = 0;
  const add = (severity: Problem['severity'], line: number, message: string, raw: string): void => {
    listed.push(tableProblem(severity, 'row-malformed', source, line, message, raw));
  };
  const expected = `expected ${width} cells as in the ${hasHeader ? 'header' : 'other rows'}`;
  return {
    listed,
    short(line) {
      shortCount++;
      if (short.length < NAMED_LINES) short.push(line);
    },
    misquoted(line, raw) {
      if (++misquoted > MOST_WARNED) return;
      add(
        'warning',
        line,
        'expected quotes inside a quoted cell doubled (""), found one alone; the cell was taken as it stands. Look at the row',
        raw,
      );
    },
    title(line, raw) {
      add('warning', line, ABOVE_HEADER, raw);
    },
    leftOut(line, cells, raw, isMisquoted) {
      const why = isMisquoted
        ? `expected a closing quote before the next cell, or quotes inside a cell doubled (""), found one alone; with it the line has ${cells} cells of ${width}`
        : `${expected}, found ${cells}; put a cell that has the delimiter in it into quotes`;
      add('error', line, `${why}. The row was left out`, raw);
    },
    tooLong(line, raw) {
      add(
        'error',
        line,
        'expected a row of at most 8 million letters, found a longer line; it was left out. A line break or a closing quote may be lost: look there in the file',
        raw,
      );
    },
    list: () => [...listed, ...moreMisquoted(), ...allShort()],
  };
  function moreMisquoted(): Problem[] {
    if (misquoted <= MOST_WARNED) return [];
    const message = `${misquoted - MOST_WARNED} more rows have a quote alone inside a cell, ${misquoted} in all; the cells were taken as they stand. Look at them`;
    return [tableProblem('warning', 'row-malformed', source, null, message)];
  }
  function allShort(): Problem[] {
    if (shortCount === 0) return [];
    const others = shortCount > short.length ? ` and ${shortCount - short.length} more` : '';
    const rows = shortCount === 1 ? 'a row has' : `${shortCount} rows have`;
    const lines = `line${shortCount === 1 ? '' : 's'} ${short.join(', ')}${others}`;
    const message = `${expected}; ${rows} fewer, and the last cells were taken as empty: ${lines}`;
    return [tableProblem('warning', 'row-malformed', source, short[0] ?? null, message)];
  }
}
