import { emptyMarks } from '../cells/empty.ts';
import type { Mapping, TableField } from '../../model/mapping.ts';

/** Where the fields of a table stand and how its cells are taken. */
export interface Layout {
  /** Names of the columns, by their number. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  /** Numbers of the columns of a field, those that count most first. */
  readonly at: (field: TableField) => readonly number[];
  /** The cell without blanks around it; empty where it means "nothing stated". @param at number of the column, or undefined for none */
  readonly text: (cells: readonly string[], at: number | undefined) => string;
  /** As `text`, but that a number never means "nothing stated": for coordinates. */
  readonly plain: (cells: readonly string[], at: number | undefined) => string;
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
  for (const { column, field } of mapping.columns) {
    const at = numbers.get(column);
    if (at !== undefined) fields.set(field, [...(fields.get(field) ?? []), at]);
  }
  const marks = new Set(mapping.empty.map((mark) => mark.trim()));
  const words = new Set([...marks].filter((mark) => Number.isNaN(Number(mark.replace(',', '.')))));
  return {
    columns,
    mapping,
    at: (field) => fields.get(field) ?? NONE,
    text: withoutNamibia(taking(marks), fields.get('country') ?? NONE, marks, sample),
    plain: taking(words),
  };
}

const NONE: readonly number[] = [];

function withoutNamibia(
  take: Layout['text'],
  countries: readonly number[],
  marks: ReadonlySet<string>,
  sample: readonly (readonly string[])[],
): Layout['text'] {
  const [at] = countries;
  if (at === undefined || !marks.has('NA') || emptyMarks(sample.map((cells) => cells[at] ?? '')).includes('NA'))
    return take;
  return (cells, column) => (column === at && cells[at] === 'NA' ? 'NA' : take(cells, column));
}

function taking(marks: ReadonlySet<string>): Layout['text'] {
  let longest = 0;
  for (const mark of marks) longest = Math.max(longest, mark.length);
  return (cells, at) => {
    if (at === undefined) return '';
    const text = trimmed(cells[at] ?? '');
    return text.length <= longest && marks.has(text) ? '' : text;
  };
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
