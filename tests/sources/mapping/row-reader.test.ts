import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../../src/model/kinds.ts';
import { DATE_ORDERS, PRESETS, TABLE_FIELDS, type MappedColumn, type Mapping } from '../../../src/model/mapping.ts';
import { originalAt } from '../../../src/model/original.ts';
import { incidentAt, incidentCount, visitCount } from '../../../src/model/read-dataset.ts';
import { headOf, readMapped, readRows } from './read-rows.ts';

const PLAIN: Mapping = {
  ...{ version: 1, preset: null, columns: [], dateOrder: null, decimal: '.', empty: [], kind: 'other', codes: null },
};

/** Reads rows whose columns are named after their fields. */
function read(
  fields: readonly MappedColumn['field'][],
  rows: readonly (readonly string[])[],
  mapping: Partial<Mapping> = {},
) {
  const columns = fields.map((field) => ({ column: field, field }));
  return readMapped(headOf(fields, rows), rows, { ...PLAIN, columns, ...mapping });
}

describe('rows', () => {
  it('that are equal have the same faults, each with its own line', () => {
    const { problems } = read(
      ['date', 'place'],
      [
        ['31 February 2020', 'A'],
        ['2020-01-01', 'A'],
        ['31 February 2020', 'A'],
      ],
    );
    expect(problems.map(({ code, line, column, came }) => [code, line, column, came])).toEqual([
      ['date-unreadable', 2, 'date', '31 February 2020'],
      ['date-unreadable', 4, 'date', '31 February 2020'],
    ]);
  });

  it('share a place where their cells are equal, and only there', () => {
    const rows = [
      ['A', 'IQ'],
      ['A', 'IQ'],
      ['A', 'SY'],
      ['AI', 'Q'],
    ];
    const { dataset } = read(['place', 'country'], rows);
    const texts = rows.map((_, row) => incidentAt(dataset, row).where);
    expect(texts.map((where) => `${where?.text ?? ''} ${where?.country ?? ''}`)).toEqual([
      'A IQ',
      'A IQ',
      'A SY',
      'AI Q',
    ]);
    expect(dataset.incidents.where[0]).toBe(dataset.incidents.where[1]);
    expect(new Set(dataset.incidents.where).size).toBe(3);
  });

  it('keep their own cells beside the event', () => {
    const { dataset } = read(
      ['date', 'place'],
      [
        ['2020-01-01', ' A '],
        ['soon', 'B'],
      ],
    );
    expect(incidentCount(dataset)).toBe(2);
    expect(originalAt(dataset, 'incident', 0)).toMatchObject({
      line: 2,
      cells: [
        { column: 'date', value: '2020-01-01' },
        { column: 'place', value: ' A ' },
      ],
    });
    expect(incidentAt(dataset, 1).when).toMatchObject({ earliest: null, latest: null, text: 'soon' });
  });

  it('are left out, with their text, only where no mapped cell states anything', () => {
    const { problems, counts } = read(
      ['date', 'place'],
      [
        ['', ' '],
        ['', 'A'],
        ['N/A', '', 'more "text", and'],
      ],
      {
        empty: ['N/A'],
      },
    );
    expect(counts).toMatchObject({ rows: 3, incidents: 1, leftOut: 2 });
    expect(problems.map(({ severity, line, raw, came }) => [severity, line, raw, came])).toEqual([
      ['error', 2, ', ', ''],
      ['error', 4, 'N/A,,"more ""text"", and"', 'date: N/A, : more "text", and'],
    ]);
  });
});

describe('ids', () => {
  const idsOf = ({ dataset }: Pick<ReturnType<typeof read>, 'dataset'>) =>
    Array.from({ length: incidentCount(dataset) }, (_, row) => incidentAt(dataset, row).id);

  it('are the table’s own; one that comes again is told and kept', () => {
    const told = read(
      ['id', 'place'],
      [
        ['x', 'A'],
        ['x', 'B'],
        ['x~2', 'C'],
        ['x', 'D'],
        ['', 'E'],
      ],
    );
    expect(idsOf(told).slice(0, 4)).toEqual(['x', 'x~2', 'x~2~2', 'x~3']);
    expect(told.problems.map(({ code, line }) => [code, line])).toEqual([
      ['id-duplicate', 3],
      ['id-duplicate', 4],
      ['id-duplicate', 5],
    ]);
  });

  it('follow from the cells where the table has none, wherever the row stands; equal rows are numbered', () => {
    const rows = [
      ['2020-01-01', 'A'],
      ['2020-01-01', 'B'],
      ['2020-01-01', 'A', ''],
    ];
    const [a, b, again] = idsOf(read(['date', 'place'], rows));
    const [first, second] = idsOf(read(['date', 'place'], rows.slice(1)));
    expect(a).toMatch(/^row:[0-9a-z]{13}$/);
    expect([first, second]).toEqual([b, a]);
    expect(again).toBe(`${a ?? ''}~2`);
    expect(read(['date', 'place'], rows).problems).toEqual([]);
  });

  it('are all different in a long table', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [String(i % 15_000), 'A']);
    const told = read(['id', 'place'], rows);
    expect(new Set(idsOf(told)).size).toBe(20_000);
    expect(told.problems).toHaveLength(5000);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '0',
      '-99',
      '2020-01-01',
      '31/12/2020',
      '91',
      '181',
      'POINT (1 2)',
      '{"type":"Point"}',
      '__proto__',
    ),
    fc.double().map(String),
  );
  const columns = fc.uniqueArray(
    fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'date', 'Lat', 'lon')),
    {
      ...{ minLength: 1, maxLength: 8 },
    },
  );
  const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });

  it('is told and read without an exception: rows are events or are left out', () => {
    fc.assert(
      fc.property(columns, rows, (names, cells) => {
        const { dataset, counts, problems } = readRows(headOf(names, cells));
        expect(incidentCount(dataset) + visitCount(dataset) + counts.leftOut).toBe(cells.length);
        expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(counts.leftOut);
      }),
    );
  });

  it('is read by any mapping without an exception', () => {
    const field = fc.constantFrom(...TABLE_FIELDS);
    const mapping = fc.record<Partial<Mapping>>({
      preset: fc.option(fc.constantFrom(...PRESETS)),
      dateOrder: fc.option(fc.constantFrom(...DATE_ORDERS)),
      decimal: fc.constantFrom('.', ','),
      empty: fc.array(cell, { maxLength: 3 }),
      kind: fc.constantFrom(...KIND_IDS),
      codes: fc.option(fc.constantFrom('acled', 'ucdp-ged', 'gtd', 'gdelt')),
    });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 10 }), rows, mapping, (fields, cells, rest) => {
        const names = fields.map((_, i) => `c${i}`);
        const mapped = fields.map((of, i) => ({ column: `c${i}`, field: of }));
        const { dataset, counts } = readMapped(headOf(names, cells), cells, { ...PLAIN, ...rest, columns: mapped });
        expect(incidentCount(dataset) + visitCount(dataset) + counts.leftOut).toBe(cells.length);
        expect(counts.incidents + counts.visits + counts.leftOut).toBe(counts.rows);
      }),
    );
  });
});
