import { stripFormulaGuard } from '../base/formula-guard.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { parseCsv, type CsvRow } from './csv.ts';

/** A row whose cells are asked for by the name of their column. */
export interface TableRow {
  readonly line: number;
  readonly raw: string;
  /** The cell, trimmed; empty when the table has no such column. */
  cell(column: string): string;
  /** Notes that something is wrong with the row. An error means that the caller leaves it out. */
  note(severity: Problem['severity'], code: ProblemCode, column: string | null, message: string): void;
  /** True once an error has been noted. */
  readonly isBad: boolean;
}

/** The columns that a table may have. */
export interface TableColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Reads a table with a header, columns in any order, and hands each row on. A table without a required column is left out whole;
 * a column nobody knows is named and passed over.
 */
export function readTable(
  text: string,
  sourceName: string,
  columns: TableColumns,
  onRow: (row: TableRow) => void,
): Problem[] {
  const { header, rows, problems } = parseCsv(text, sourceName);
  const found: Problem[] = [];
  if (header === null) {
    if (problems.length > 0) return [...problems];
    return [
      fileProblem(
        sourceName,
        'file-empty',
        `expected a header line with ${columns.required.join(', ')}, found nothing`,
      ),
    ];
  }
  const index = new Map<string, number>();
  header.cells.forEach((cell, i) => {
    const name = cell.trim().toLowerCase();
    const isKnown = columns.required.includes(name) || columns.optional.includes(name);
    if (isKnown && !index.has(name)) index.set(name, i);
    else if (name !== '') found.push(headerProblem(sourceName, header.line, cell.trim(), isKnown));
  });
  const missing = columns.required.filter((name) => !index.has(name));
  if (missing.length > 0) {
    const message = `expected the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')} in the header, found ${header.cells.join(', ')}`;
    return [...found, fileProblem(sourceName, 'column-missing', message)];
  }
  for (const row of rows) onRow(tableRow(row, index, sourceName, found));
  return [...found, ...problems].sort((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
}

function tableRow(row: CsvRow, index: ReadonlyMap<string, number>, source: string, problems: Problem[]): TableRow {
  let isBad = false;
  return {
    line: row.line,
    raw: row.raw,
    get isBad() {
      return isBad;
    },
    cell(column) {
      const at = index.get(column);
      return at === undefined ? '' : stripFormulaGuard(row.cells[at] ?? '').trim();
    },
    note(severity, code, column, message) {
      isBad ||= severity === 'error';
      const place = column === null ? `line ${row.line}` : `line ${row.line}, ${column}`;
      const outcome = severity === 'error' ? ' The row was left out.' : '';
      problems.push({
        severity,
        code,
        where: { source, line: row.line, column },
        message: `${source} ${place}: ${message}.${outcome}`,
        raw: severity === 'error' ? row.raw : '',
      });
    },
  };
}

function headerProblem(source: string, line: number, column: string, isTwice: boolean): Problem {
  const message = isTwice
    ? `the column ${column} stands twice; the second one is passed over`
    : `the column ${column} is not known and is passed over; check its spelling`;
  return {
    severity: 'warning',
    code: 'column-unknown',
    where: { source, line, column },
    message: `${source} line ${line}: ${message}.`,
    raw: '',
  };
}

function fileProblem(source: string, code: ProblemCode, message: string): Problem {
  return {
    severity: 'error',
    code,
    where: { source, line: 1, column: null },
    message: `${source}: ${message}. The file was left out.`,
    raw: '',
  };
}
