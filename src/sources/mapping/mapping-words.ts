import { TABLE_FIELDS, type MappedColumn, type Mapping, type TableField } from '../../model/mapping.ts';
import type { Problem, Read } from '../../model/problem.ts';
import type { TableHead } from '../../model/table.ts';
import { mappingOfColumns } from './propose.ts';

/**
 * A mapping from `field=column,field=column`, such as `date=when,place=where`; which of the two stands first does not matter where only one of
 * them is a column. `time` without a date means the date. Columns are told apart from their case only where that is needed. How cells are
 * read is taken from the sample. Null, with problems, when a part is not understood.
 */
export function mappingFromWords(words: string, head: TableHead): Read<Mapping | null> {
  const problems: Problem[] = [];
  const columns = splitParts(words).flatMap((part): MappedColumn[] => {
    const mapped = readPart(part, head.columns);
    if (typeof mapped !== 'string') return [mapped];
    problems.push({
      ...{ severity: 'error', code: 'value-unknown', raw: '' },
      where: { source: head.name, line: null, column: null },
      message: mapped,
    });
    return [];
  });
  if (problems.length > 0) return { value: null, problems };
  return {
    value: mappingOfColumns(
      head,
      columns.map((mapped) => dated(mapped, columns)),
    ),
    problems,
  };
}

/** A comma in a column's name is written `\,`. */
function splitParts(words: string): readonly string[] {
  return words
    .split(/(?<!\\),/)
    .map((part) => part.replaceAll('\\,', ',').trim())
    .filter((part) => part !== '');
}

function readPart(part: string, columns: readonly string[]): MappedColumn | string {
  const at = part.indexOf('=');
  if (at < 0) return `expected field=column, such as date=when, found "${part}"; write both with = between them`;
  const [left, right] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  const named = (lookUp: (text: string) => TableField | null): MappedColumn | null =>
    mapped(lookUp(left), right, columns) ?? mapped(lookUp(right), left, columns);
  const found = named(exactField) ?? named(fieldOf);
  if (found !== null) return found;
  if (fieldOf(left) === null && fieldOf(right) === null) {
    return `expected one of the fields ${TABLE_FIELDS.join(', ')}, found "${left}"; name one of them`;
  }
  const column = fieldOf(left) === null ? left : right;
  return `expected one of the columns ${columns.join(', ')}, found "${column}"; name one of them`;
}

function mapped(known: TableField | null, column: string, columns: readonly string[]): MappedColumn | null {
  const name =
    columns.find((other) => other === column) ??
    columns.find((other) => other.trim().toLowerCase() === column.toLowerCase());
  return known === null || name === undefined ? null : { column: name, field: known };
}

/** Other words for fields. */
const ALIASES: ReadonlyMap<string, TableField> = new Map([
  ['when', 'date'],
  ['where', 'place'],
  ['latitude', 'lat'],
  ['longitude', 'lon'],
  ['type', 'kind'],
  ['description', 'summary'],
  ['admin1', 'governorate'],
  ['admin2', 'district'],
  ['url', 'source-url'],
]);

function fieldOf(text: string): TableField | null {
  return exactField(text) ?? ALIASES.get(text.toLowerCase()) ?? null;
}

function exactField(text: string): TableField | null {
  const word = text.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return TABLE_FIELDS.find((field) => field === word) ?? null;
}

function dated({ column, field }: MappedColumn, all: readonly MappedColumn[]): MappedColumn {
  const isDated = all.some((other) => ['date', 'start', 'end', 'year'].includes(other.field));
  return { column, field: field === 'time' && !isDated ? 'date' : field };
}
