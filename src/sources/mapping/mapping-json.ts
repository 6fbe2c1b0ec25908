import { hashName } from '../../base/text-hash.ts';
import { isKind } from '../../model/kinds.ts';
import {
  DATE_ORDERS,
  PRESETS,
  TABLE_FIELDS,
  type CodeBook,
  type MappedColumn,
  type Mapping,
} from '../../model/mapping.ts';
import type { Problem, Read } from '../../model/problem.ts';
import { isRecord, memberOf } from '../guards.ts';
import { findJsonFault, placeAt } from '../json-fault.ts';

const CODE_BOOKS: readonly CodeBook[] = ['acled', 'ucdp-ged', 'gtd', 'gdelt'];

/** The mapping as JSON, a member a line, columns in their order; equal mappings give equal bytes. */
export function writeMapping(mapping: Mapping): string {
  const { version, preset, columns, dateOrder, dateNumbers, pairOrder, decimal, empty, kind, codes } = mapping;
  const pairs = columns.map((one) => ({ column: one.column, field: one.field, empty: one.empty }));
  const plain = { version, preset, columns: pairs, dateOrder, dateNumbers, pairOrder, decimal, empty, kind, codes };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** Reads what {@link writeMapping} wrote, or a person; null, with problems that name the member, when it is no mapping. @param source name of the file */
export function readMapping(text: string, source = 'mapping'): Read<Mapping | null> {
  const problems: Problem[] = [];
  const wrong = (member: string, expected: string, came: unknown): void => {
    const message = `expected ${expected}, found ${shown(came)}; mend the mapping`;
    const where = { source, line: null, column: member };
    problems.push({ severity: 'error', code: 'value-unknown', where, message, raw: '' });
  };
  const fault = findJsonFault(text);
  if (fault !== null) {
    const where = { source, line: placeAt(text, fault.offset).line, column: null };
    problems.push({ severity: 'error', code: 'json-invalid', where, message: fault.message, raw: '' });
    return { value: null, problems };
  }
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) {
    wrong('', 'an object', value);
    return { value: null, problems };
  }
  const mapping = mappingOf(value, wrong);
  return { value: problems.length > 0 ? null : mapping, problems };
}

/** What a mapping is remembered by: tables whose columns have the same names, in any order, have the same key. */
export function mappingKey(columns: readonly string[]): string {
  return hashName([...columns.map((name) => name.trim().toLowerCase())].sort());
}

type Wrong = (member: string, expected: string, came: unknown) => void;

function mappingOf(value: Readonly<Record<string, unknown>>, wrong: Wrong): Mapping {
  const member = (name: string): unknown => memberOf(value, name);
  if (member('version') !== 1) wrong('version', 'version 1', member('version'));
  const oneOf = <T extends string>(name: string, words: readonly T[], instead: T): T => {
    const came = member(name);
    const word = words.find((known) => known === came);
    if (word === undefined && came !== undefined) wrong(name, words.join(', '), came);
    return word ?? instead;
  };
  const orNull = <T extends string>(name: string, words: readonly T[]): T | null =>
    (member(name) ?? null) === null ? null : oneOf(name, words, words[0] as T);
  const kind = member('kind') ?? 'other';
  if (typeof kind !== 'string' || !isKind(kind)) wrong('kind', 'a kind of event, such as air-strike', kind);
  const dateNumbers = orNull('dateNumbers', ['seconds', 'milliseconds', 'excel']);
  const pairOrder = orNull('pairOrder', ['lat-lon', 'lon-lat']);
  return {
    version: 1,
    preset: orNull('preset', PRESETS),
    columns: columnsOf(member('columns'), wrong),
    dateOrder: orNull('dateOrder', DATE_ORDERS),
    ...(dateNumbers === null ? {} : { dateNumbers }),
    ...(pairOrder === null ? {} : { pairOrder }),
    decimal: oneOf('decimal', ['.', ','], '.'),
    ...emptyOf(member('empty'), 'empty', wrong),
    kind: typeof kind === 'string' && isKind(kind) ? kind : 'other',
    codes: orNull('codes', CODE_BOOKS),
  };
}

function columnsOf(value: unknown, wrong: Wrong): readonly MappedColumn[] {
  if (!Array.isArray(value)) {
    wrong('columns', 'a list of columns', value);
    return [];
  }
  return value.flatMap((item: unknown, i): MappedColumn[] => {
    const one = isRecord(item) ? item : {};
    const column = memberOf(one, 'column');
    const came = memberOf(one, 'field');
    const field = TABLE_FIELDS.find((known) => known === came);
    if (typeof column !== 'string') wrong(`columns[${i}].column`, 'the name of a column', column);
    else if (field === undefined) wrong(`columns[${i}].field`, TABLE_FIELDS.join(', '), came);
    else return [{ column, field, ...emptyOf(memberOf(one, 'empty'), `columns[${i}].empty`, wrong) }];
    return [];
  });
}

/** A list of cells that mean nothing; none where it is left out. */
function emptyOf(value: unknown, member: string, wrong: Wrong): { readonly empty?: readonly string[] } {
  if (value === undefined) return {};
  const texts = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  if (!Array.isArray(value) || texts.length < value.length) wrong(member, 'a list of texts', value);
  return { empty: texts };
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}
