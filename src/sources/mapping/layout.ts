import type { Mapping, TableField } from '../../model/mapping.ts';
import type { EmptyMarks } from '../cells/empty.ts';
import { marksOfColumn } from './column-marks.ts';

/** Where the fields of a table stand and how its cells are taken. */
export interface Layout {
  /** Names of the columns, by their number. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  /** Numbers of the columns of a field, those that count most first. */
  readonly at: (field: TableField) => readonly number[];
  /**
   * The cell without blanks around it; empty where it means "nothing stated" in its column.
   * @param at number of a mapped column, or undefined for none
   */
  readonly text: (cells: readonly string[], at: number | undefined) => string;
}

/**
 * The layout of a mapping on columns. A column of the mapping that the table does not have says nothing.
 * @param sample rows of the table: where its countries are codes of two letters, `NA` is Namibia
 */
export function layoutOf(
  columns: readonly string[],
  mapping: Mapping,
  sample: readonly (readonly string[])[] = [],
): Layout {
  const numbers = new Map(columns.map((name, at) => [name, at]));
  const fields = new Map<TableField, number[]>();
  const marks: (EmptyMarks | undefined)[] = columns.map(() => undefined);
  for (const mapped of mapping.columns) {
    const at = numbers.get(mapped.column);
    if (at === undefined) continue;
    fields.set(mapped.field, [...(fields.get(mapped.field) ?? []), at]);
    const cells = sample.map((row) => row[at] ?? '');
    marks[at] = either(marks[at], marksOfColumn(mapped, mapping, cells));
  }
  return {
    columns,
    mapping,
    at: (field) => fields.get(field) ?? NONE,
    text(cells, at) {
      if (at === undefined) return '';
      const text = trimmed(cells[at] ?? '');
      return text !== '' && marks[at]?.has(text) === true ? '' : text;
    },
  };
}

const NONE: readonly number[] = [];

/** The marks of a column with several uses. */
function either(one: EmptyMarks | undefined, other: EmptyMarks): EmptyMarks {
  return one === undefined ? other : { has: (cell) => one.has(cell) || other.has(cell) };
}

/** `trim` only where a blank may be. */
function trimmed(text: string): string {
  const { length } = text;
  if (length === 0) return text;
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(length - 1)) ? text : text.trim();
}

function isInk(code: number): boolean {
  return code > 32 && code < 127;
}
