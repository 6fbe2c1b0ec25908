import { describe, expect, it } from 'vitest';
import type { MappedColumn, Mapping } from '../../../src/model/mapping.ts';
import { incidentAt, incidentCount } from '../../../src/model/read-dataset.ts';
import { headOf, readMapped } from './read-rows.ts';

const PLAIN: Mapping = {
  ...{ version: 1, preset: null, columns: [], dateOrder: null, decimal: '.', kind: 'other', codes: null },
};

/** Reads rows, the first of which are the sample, with columns named after their fields. */
function read(
  fields: readonly MappedColumn['field'][],
  sample: readonly (readonly string[])[],
  late: readonly (readonly string[])[],
  mapping: Partial<Mapping> = {},
) {
  const columns = fields.map((field) => ({ column: field, field }));
  const head = headOf(fields, sample);
  const { dataset, problems } = readMapped(head, [...sample, ...late], { ...PLAIN, columns, ...mapping });
  const events = Array.from({ length: incidentCount(dataset) }, (_, row) => incidentAt(dataset, row));
  return { events: events.slice(sample.length), problems };
}

describe('a cell that states nothing', () => {
  it('is told by its own column, wherever it comes', () => {
    const { events, problems } = read(
      ['place', 'title', 'killed', 'wounded'],
      [['Mosul', 'a', '1', '2']],
      [
        ['N/A', '-99', '-99', 'null'],
        ['Erbil', 'n/a', '3', '-9'],
      ],
    );
    expect(events.map(({ where, title, casualties: { killed, wounded } }) => [where, title, killed, wounded])).toEqual([
      [null, '-99', { min: null, max: null }, { min: null, max: null }],
      [expect.objectContaining({ text: 'Erbil' }), 'Other, Erbil', { min: 3, max: 3 }, { min: null, max: null }],
    ]);
    expect(problems).toEqual([]);
  });

  it('is not another negative number: that is told', () => {
    const { problems } = read(['place', 'killed'], [['Mosul', '1']], [['Erbil', '-7']]);
    expect(problems.map(({ code, came }) => [code, came])).toEqual([['number-unreadable', '-7']]);
  });

  it.each<[string, string, Partial<Mapping>, string]>([
    ['Namibia beside codes', 'IQ', {}, 'NA'],
    ['nothing beside names', 'Iraq', {}, ''],
    ['Namibia beside codes, whatever was listed for the whole table', 'IQ', { empty: ['NA'] }, 'NA'],
    ['nothing where a person says so', 'IQ', { columns: [{ column: 'country', field: 'country', empty: ['NA'] }] }, ''],
    ['Namibia where a person says so', 'Iraq', { columns: [{ column: 'country', field: 'country', empty: [] }] }, 'NA'],
  ])('NA is %s', (_, other, mapping, country) => {
    const columns: readonly MappedColumn[] = mapping.columns ?? [{ column: 'country', field: 'country' }];
    const { events } = read(['place', 'country'], [['A', other]], [['B', 'NA']], {
      ...mapping,
      columns: [{ column: 'place', field: 'place' }, ...columns],
    });
    expect(events[0]?.where?.country).toBe(country);
  });

  it('is no number of a place', () => {
    const { events, problems } = read(
      ['place', 'lat', 'lon'],
      [['A', '36.1', '44.1']],
      [
        ['B', '-999', '-999'],
        ['C', '-99', '-99'],
        ['D', '-9', '-99'],
        ['E', '-99', '44.1'],
      ],
    );
    expect(events.map(({ where }) => where?.point)).toEqual([null, null, [-99, -9], null]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['value-missing', 6]]);
  });

  it('is what an earlier mapping lists for the whole table, but for numbers of coordinates', () => {
    const { events, problems } = read(
      ['place', 'lat', 'lon', 'killed'],
      [['A', '36.1', '44.1', '1']],
      [
        ['none', '-9', '-9', '-9'],
        ['N/A', '36.1', '44.1', '2'],
      ],
      { empty: ['none', '-9'] },
    );
    expect(events.map(({ where, casualties }) => [where?.text, where?.point, casualties.killed.min])).toEqual([
      ['', [-9, -9], null],
      ['N/A', [44.1, 36.1], 2],
    ]);
    expect(problems).toEqual([]);
  });
});
