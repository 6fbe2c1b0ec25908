import { describe, expect, it } from 'vitest';
import type { TableField } from '../../../src/model/mapping.ts';
import { incidentAt } from '../../../src/model/read-dataset.ts';
import { headOf, readMapped } from './read-rows.ts';

function harmOf(cells: Partial<Record<TableField, string>>, decimal: '.' | ',' = '.') {
  const fields = Object.keys(cells) as TableField[];
  const rows = [['Mosul', ...Object.values(cells)]];
  const { dataset, problems } = readMapped(headOf(['place', ...fields], rows), rows, {
    ...{ version: 1, preset: null, dateOrder: null, decimal, kind: 'other', codes: null },
    columns: (['place', ...fields] as const).map((field) => ({ column: field, field })),
  });
  const { killed, text } = incidentAt(dataset, 0).casualties;
  return { killed, text, told: problems.map(({ expected }) => expected) };
}

describe('a count of people', () => {
  it.each([
    ['about 5', 5, 5, 'killed: about 5'],
    ['~10', 10, 10, 'killed: ~10'],
    ['at least 3', 3, null, 'killed: at least 3'],
    ['5', 5, 5, ''],
  ])('keeps the words that say more than its number: %s', (killed, min, max, text) => {
    expect(harmOf({ killed })).toEqual({ killed: { min, max }, text, told: [] });
  });

  it('keeps those of its bounds too', () => {
    const told = harmOf({ killed: '~5', 'killed-min': 'about 3', 'killed-max': '8' });
    expect(told.killed).toEqual({ min: 3, max: 8 });
    expect(told.text).toBe('killed: best estimate ~5; killed, at least: about 3');
  });

  it.each([
    ['1.250', '.'],
    ['1,250', ','],
  ] as const)('is not guessed where a sign may part thousands or a fraction: %s with %s', (killed, decimal) => {
    const told = harmOf({ killed }, decimal);
    expect(told.killed).toEqual({ min: null, max: null });
    expect(told.told).toEqual(['a whole number of people; this may be thousands or a fraction']);
  });

  it.each([
    ['1,250', '.', 1250, 1250],
    ['1.250', ',', 1250, 1250],
    ['1.5', '.', 1, 2],
    ['0.125', '.', 0, 1],
    ['2,25', ',', 2, 3],
  ] as const)('is read where it means one thing: %s with %s', (killed, decimal, min, max) => {
    expect(harmOf({ killed }, decimal)).toMatchObject({ killed: { min, max }, told: [] });
  });
});
