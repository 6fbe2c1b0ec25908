import papaparse from 'papaparse';
import type { Problem } from '../model/problem.ts';

/** One row as it stands in the file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The row's text without its line break. */
  readonly raw: string;
}

/** The rows of a CSV file. */
export interface CsvFile {
  readonly header: CsvRow | null;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads CSV (RFC 4180, and what spreadsheets make of it): byte order mark, any line ends, quoted line breaks; the delimiter is the
 * one of comma, semicolon and tab that the header has most of. Empty rows are passed over. A row with more or fewer cells than the
 * header, or with a quote that is wrong, is left out and named as a problem.
 */
export function parseCsv(text: string, sourceName: string): CsvFile {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const newline = body.includes('\n') ? '\n' : '\r';
  const rows: CsvRow[] = [];
  const problems: Problem[] = [];
  let header: CsvRow | null = null;
  let offset = 0;
  let line = 1;
  papaparse.parse(body, {
    delimiter: delimiterOf(body),
    newline,
    step({ data, errors, meta }) {
      const whole = body.slice(offset, meta.cursor);
      const row: CsvRow = { cells: withoutReturn(data, whole), line, raw: whole.replace(/\r?\n$|\r$/, '') };
      offset = meta.cursor;
      line += countOf(whole, newline);
      if (row.cells.every((cell) => cell.trim() === '')) return;
      const fault = errors[0] ? quoteFault(errors[0].code) : header ? raggedFault(row, header) : null;
      if (fault !== null) problems.push(malformed(sourceName, row, fault));
      else if (header === null) header = row;
      else rows.push(row);
    },
  });
  return { header, rows, problems };
}

/** The cells of one row of a delimited table, quoted ones without their quotes; a row whose quotes never close is one cell. */
export function splitRow(raw: string, delimiter: string): readonly string[] {
  const read: { readonly cells: readonly string[]; readonly isWhole: boolean }[] = [];
  papaparse.parse(raw, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => void read.push({ cells: data, isWhole: errors.length === 0 }),
  });
  return read.every(({ isWhole }) => isWhole) ? (read.at(-1)?.cells ?? [raw]) : [raw];
}

function delimiterOf(body: string): string {
  const end = body.search(/[\r\n]/);
  const first = (end === -1 ? body : body.slice(0, end)).replace(/"(?:[^"]|"")*"/g, '');
  let best = ',';
  for (const delimiter of [';', '\t']) if (countOf(first, delimiter) > countOf(first, best)) best = delimiter;
  return best;
}

/** Lines are cut at `\n`, so that files of mixed line ends are read; the `\r` left behind an unquoted last cell is taken off. */
function withoutReturn(cells: string[], whole: string): string[] {
  const last = cells.at(-1);
  if (last?.endsWith('\r') !== true || !whole.endsWith('\r\n') || whole.endsWith('"\r\n')) return cells;
  return [...cells.slice(0, -1), last.slice(0, -1)];
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count++;
  return count;
}

function quoteFault(code: string): string {
  return code === 'MissingQuotes'
    ? 'a quoted cell is opened here and never closed; expected a closing " (a quote inside a quoted cell is written "")'
    : 'a quote stands in the middle of a quoted cell; expected it doubled ("")';
}

function raggedFault(row: CsvRow, header: CsvRow): string | null {
  const [came, expected] = [row.cells.length, header.cells.length];
  return came === expected ? null : `expected ${expected} cells as in the header, found ${came}`;
}

function malformed(source: string, row: CsvRow, fault: string): Problem {
  return {
    severity: 'error',
    code: 'row-malformed',
    where: { source, line: row.line, column: null },
    message: `${source} line ${row.line}: ${fault}. The row was left out.`,
    raw: row.raw,
  };
}
