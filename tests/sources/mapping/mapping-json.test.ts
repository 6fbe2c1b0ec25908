import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../../src/model/kinds.ts';
import { DATE_ORDERS, PRESETS, TABLE_FIELDS, type Mapping } from '../../../src/model/mapping.ts';
import { mappingKey, readMapping, writeMapping } from '../../../src/sources/mapping/mapping-json.ts';

const MAPPING: Mapping = {
  version: 1,
  preset: null,
  columns: [
    { column: 'when', field: 'date' },
    { column: '__proto__', field: 'place' },
  ],
  dateOrder: 'dmy',
  decimal: ',',
  empty: ['N/A'],
  kind: 'other',
  codes: null,
};

describe('a mapping', () => {
  it('is the same after it was written and read', () => {
    const mappings = fc.record<Mapping>(
      {
        version: fc.constant(1),
        preset: fc.option(fc.constantFrom(...PRESETS)),
        columns: fc.array(
          fc.record(
            { column: fc.string(), field: fc.constantFrom(...TABLE_FIELDS), empty: fc.array(fc.string()) },
            { requiredKeys: ['column', 'field'] },
          ),
        ),
        dateOrder: fc.option(fc.constantFrom(...DATE_ORDERS)),
        dateNumbers: fc.constantFrom('seconds', 'milliseconds', 'excel'),
        pairOrder: fc.constantFrom('lat-lon', 'lon-lat'),
        decimal: fc.constantFrom('.', ','),
        empty: fc.array(fc.string()),
        kind: fc.constantFrom(...KIND_IDS),
        codes: fc.option(fc.constantFrom('acled', 'ucdp-ged', 'gtd', 'gdelt')),
      },
      { requiredKeys: ['version', 'preset', 'columns', 'dateOrder', 'decimal', 'kind', 'codes'] },
    );
    fc.assert(
      fc.property(mappings, (mapping) => {
        const { value, problems } = readMapping(writeMapping(mapping));
        expect(problems).toEqual([]);
        expect(value).toEqual(mapping);
        expect(writeMapping(value as Mapping)).toBe(writeMapping(mapping));
      }),
    );
  });

  it('of an earlier version lists what means nothing for all columns', () => {
    expect(readMapping(writeMapping(MAPPING)).value).toEqual(MAPPING);
  });

  it('may leave out what has a plain meaning', () => {
    const text = '{"version": 1, "columns": [{"column": "when", "field": "date"}]}';
    expect(readMapping(text)).toEqual({
      value: {
        ...{ version: 1, preset: null, kind: 'other', codes: null },
        columns: [{ column: 'when', field: 'date' }],
        dateOrder: null,
        decimal: '.',
      },
      problems: [],
    });
  });

  it.each([
    ['no JSON', '{"version": 1,\n"columns": [}', null],
    ['a list', '[]', ''],
    ['another version', '{"version": 2, "columns": []}', 'version'],
    ['no columns', '{"version": 1}', 'columns'],
    ['a field that is none', '{"version": 1, "columns": [{"column": "a", "field": "when"}]}', 'columns[0].field'],
    ['a column that is no text', '{"version": 1, "columns": [{"column": 1, "field": "date"}]}', 'columns[0].column'],
    ['a kind that is none', '{"version": 1, "columns": [], "kind": "constructor"}', 'kind'],
    ['an order that is none', '{"version": 1, "columns": [], "dateOrder": "dym"}', 'dateOrder'],
    ['a decimal sign that is none', '{"version": 1, "columns": [], "decimal": ";"}', 'decimal'],
    [
      'an empty of a column that is no list',
      '{"version": 1, "columns": [{"column": "a", "field": "date", "empty": "-"}]}',
      'columns[0].empty',
    ],
    ['an empty that is no text', '{"version": 1, "columns": [], "empty": [1]}', 'empty'],
  ])('is refused with the member that is wrong: %s', (_, text, member) => {
    const { value, problems } = readMapping(text, 'map.json');
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toMatchObject({ source: 'map.json', column: member });
  });

  it('says the line where it is no JSON', () => {
    expect(readMapping('{"version": 1,\n"columns": [}').problems[0]).toMatchObject({
      code: 'json-invalid',
      where: { line: 2 },
    });
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readMapping(text)));
  });
});

describe('the key of a table', () => {
  it('is that of its columns in any order and case', () => {
    expect(mappingKey(['a', 'B', ' c '])).toBe(mappingKey(['c', 'A', 'b']));
  });

  it.each([[['a', 'b']], [['a', 'b', 'c', 'd']], [['ab', 'c']], [['a', 'bc']], [[]]])(
    'is not that of %j',
    (columns) => {
      expect(mappingKey(columns)).not.toBe(mappingKey(['a', 'b', 'c']));
    },
  );
});
