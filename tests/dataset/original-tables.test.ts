import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../src/dataset/apply.ts';
import { createDatasetBuilder, type DatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { originalAt } from '../../src/model/original.ts';
import { incidentAt } from '../../src/model/read-dataset.ts';
import { finished, incidentRow } from './rows.ts';

const words = fc.string({ unit: 'binary', maxLength: 20 });
const cells = fc.array(fc.oneof(words, fc.constantFrom('', 'a', '__proto__', 'a longer cell than most')), {
  maxLength: 4,
});

function addRow(builder: DatasetBuilder, line: number, row: readonly string[], summary = ''): void {
  builder.addIncident(incidentRow({ id: `i-${line}`, summary, original: builder.addOriginal(line, row) }));
}

function valuesAt(dataset: Dataset, row: number): readonly string[] | undefined {
  return originalAt(dataset, 'incident', row)?.cells.map(({ value }) => value);
}

describe('rows of tables', () => {
  it('come back cell by cell with their table, line and columns', () => {
    const builder = createDatasetBuilder();
    builder.addIncident(incidentRow({ id: 'none' }));
    builder.addTable({ name: 'a.csv', preset: 'acled', columns: ['x', 'y'] });
    addRow(builder, 2, ['1', '']);
    addRow(builder, 4, ['1', '2', '3']);
    builder.addTable({ name: 'empty.csv', preset: '', columns: ['z'] });
    builder.addTable({ name: 'b.csv', preset: '', columns: ['constructor'] });
    addRow(builder, 9, ['c']);
    const dataset = finished(builder);
    const cell = (column: string, value: string) => ({ column, value });
    expect([0, 1, 2, 3].map((row) => originalAt(dataset, 'incident', row))).toEqual([
      null,
      { table: 'a.csv', preset: 'acled', line: 2, cells: [cell('x', '1'), cell('y', ''), cell('column 3', '')] },
      { table: 'a.csv', preset: 'acled', line: 4, cells: [cell('x', '1'), cell('y', '2'), cell('column 3', '3')] },
      { table: 'b.csv', preset: '', line: 9, cells: [cell('constructor', 'c')] },
    ]);
    expect(() => originalAt(dataset, 'incident', 4)).toThrow(/invalid row 4/);
    expect(() => originalAt(dataset, 'visit', 0)).toThrow(/invalid row 0/);
  });

  it('need a table', () => {
    expect(() => createDatasetBuilder().addOriginal(1, ['x'])).toThrow(/addTable/);
  });

  it('are never another text, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), fc.nat(3), (rows, at) => {
        const builder = createDatasetBuilder();
        builder.addTable({ name: 't', preset: '', columns: ['a', 'b', 'c', 'd'] });
        for (const [i, row] of rows.entries()) addRow(builder, i + 1, row, row[at]);
        const dataset = structuredClone(finished(builder));
        for (const [i, row] of rows.entries()) {
          expect(valuesAt(dataset, i)).toEqual([0, 1, 2, 3].map((column) => row[column] ?? ''));
          expect(incidentAt(dataset, i).summary).toBe(row[at] ?? '');
        }
      }),
    );
  });

  it.each([
    ['all different', 70_000, (row: number) => `a cell of row ${row}`],
    ['different at first', 70_000, (row: number) => String(row < 5000 ? row : row % 7)],
    ['different at last', 70_000, (row: number) => (row < 30_000 ? `x${row % 300}` : `the row ${row}`)],
    ['a few thousand', 20_000, (row: number) => `y${row % 5000}`],
  ])('keep columns whose cells are %s', (_, count, cellOf) => {
    const builder = createDatasetBuilder();
    builder.addTable({ name: 't', preset: '', columns: ['a', 'b'] });
    for (let row = 0; row < count; row++) addRow(builder, row + 1, [cellOf(row), row % 2 === 0 ? '' : cellOf(row)]);
    const dataset = finished(builder);
    const wrong: number[] = [];
    for (let row = 0; row < count; row++) {
      const [a, b] = valuesAt(dataset, row) ?? [];
      if (a !== cellOf(row) || b !== (row % 2 === 0 ? '' : a)) wrong.push(row);
    }
    expect(wrong).toEqual([]);
  });

  it('stay with their events when others are dropped', () => {
    const builder = createDatasetBuilder();
    builder.addTable({ name: 't', preset: '', columns: ['a'] });
    for (const line of [1, 2, 3]) addRow(builder, line, [`cell ${line}`]);
    const head = { by: 'a person', on: '2026-11-20', why: '' };
    const left = applyDecisions(finished(builder), [{ kind: 'not-an-event', event: 'i-2', ...head }]);
    expect([0, 1].map((row) => valuesAt(left, row))).toEqual([['cell 1'], ['cell 3']]);
  });
});
