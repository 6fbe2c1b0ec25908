import type { Mapping, TableField } from '../../model/mapping.ts';
import type { Problem } from '../../model/problem.ts';
import type { TableHead } from '../../model/table.ts';
import { columnsOf } from './columns-of.ts';

const TIMES: readonly TableField[] = ['date', 'start', 'end', 'year'];
const PLACES: readonly TableField[] = [
  ...(['place', 'district', 'governorate', 'country', 'coordinates', 'from', 'to'] as const),
  ...(['lat', 'lon', 'from-lat', 'from-lon'] as const),
];

/**
 * What stands in the way of reading a table by a mapping. An error where no column says when and none says where: nothing of the table could
 * be shown. A warning for each column of the mapping that the table does not have, and for a latitude without a longitude.
 */
export function checkMapping(head: TableHead, mapping: Mapping): readonly Problem[] {
  const columns = columnsOf(head, mapping.preset);
  const known = new Set(columns);
  const fields = new Set(mapping.columns.flatMap(({ column, field }) => (known.has(column) ? [field] : [])));
  const problems = mapping.columns.flatMap(({ column, field }) => {
    if (known.has(column)) return [];
    const expected = `expected the column "${column}" for ${field}, found ${shownList(columns)}`;
    return [problemOf(head, 'warning', 'column-missing', column, `${expected}; take another column for it`)];
  });
  for (const [one, other] of PAIRS) {
    if (!fields.has(one) || fields.has(other)) continue;
    const message = `expected a column for ${other} beside that for ${one}, found none; say which one it is`;
    problems.push(problemOf(head, 'warning', 'column-missing', null, message));
  }
  if (![...TIMES, ...PLACES].some((field) => fields.has(field))) {
    const looked = `looked at ${shownList(columns)}`;
    const message = `expected a column that says when or where, found none; ${looked}. Say what the columns are for, or take another file`;
    problems.push(problemOf(head, 'error', 'column-missing', null, message));
  }
  return problems;
}

const PAIRS: readonly (readonly [TableField, TableField])[] = [
  ['lat', 'lon'],
  ['lon', 'lat'],
  ['from-lat', 'from-lon'],
  ['from-lon', 'from-lat'],
];

/** More columns than these are counted. */
const SHOWN = 30;

function shownList(columns: readonly string[]): string {
  const names = columns.slice(0, SHOWN).map((name) => `"${name.slice(0, 60)}"`);
  const rest = columns.length - names.length;
  return columns.length === 0 ? 'no columns' : `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function problemOf(
  { name }: TableHead,
  severity: Problem['severity'],
  code: Problem['code'],
  column: string | null,
  message: string,
): Problem {
  return { severity, code, where: { source: name, line: null, column }, message: `${name}: ${message}.`, raw: '' };
}
