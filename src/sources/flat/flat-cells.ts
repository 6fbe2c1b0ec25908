import { stripFormulaGuard } from '../../base/formula-guard.ts';
import type { CountRange } from '../../model/incident.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { ProblemSink } from '../../model/problem-group.ts';

/** A row of a flat table of our own: its cells by the names of our columns, without what was added against formulas. */
export interface FlatRow {
  readonly line: number;
  /** Empty where the table has no such column. */
  readonly cell: (name: string) => string;
  /** Tells that a cell could not be read; the row is kept. */
  readonly doubt: (code: ProblemCode, column: string, expected: string, advice: string) => void;
}

/** Gives rows by the names of columns. */
export function flatRows(columns: readonly string[], problems: ProblemSink) {
  const indexes = new Map(columns.map((name, i) => [name, i]));
  return (cells: readonly string[], line: number): FlatRow => {
    const cell = (name: string): string => stripFormulaGuard(cells[indexes.get(name) ?? -1] ?? '');
    return {
      line,
      cell,
      doubt: (code, column, expected, advice) => {
        problems.add({ severity: 'warning', code, column, expected, advice, line, came: cell(column) });
      },
    };
  };
}

/** The cell as one of a list of words; the first of them, told, for any other. */
export function wordOf<T extends string>(row: FlatRow, column: string, words: readonly T[], otherwise: T): T {
  const cell = row.cell(column).trim();
  const word = words.find((known) => known === cell);
  if (word !== undefined) return word;
  row.doubt('value-unknown', column, `one of ${words.join(', ')}`, `It was read as ${otherwise}; mend the cell.`);
  return otherwise;
}

/** Counts are kept in 31 bits. */
const MOST = 2_147_483_647;

/** Two columns `NAME_min` and `NAME_max` as a range; empty is not known. */
export function rangeOf(row: FlatRow, name: string): CountRange {
  const [min, max] = [countOf(row, `${name}_min`), countOf(row, `${name}_max`)];
  if (min === null || max === null || min <= max) return { min, max };
  row.doubt('number-unreadable', `${name}_min`, `a number not above ${max}`, 'The two were exchanged; look at them.');
  return { min: max, max: min };
}

function countOf(row: FlatRow, column: string): number | null {
  const cell = row.cell(column).trim();
  if (cell === '') return null;
  const count = /^\d+$/.test(cell) ? Number(cell) : NaN;
  if (count <= MOST) return count;
  row.doubt('number-unreadable', column, `a whole number up to ${MOST}`, 'It was left empty; mend the cell.');
  return null;
}

/** The cell as a finite number, or null where it is empty or, told, none. */
export function numberOf(row: FlatRow, column: string): number | null {
  const cell = row.cell(column).trim();
  if (cell === '') return null;
  const number = Number(cell);
  if (Number.isFinite(number)) return number;
  row.doubt('number-unreadable', column, 'a number with a point, such as 44.01', 'It was left empty; mend the cell.');
  return null;
}
