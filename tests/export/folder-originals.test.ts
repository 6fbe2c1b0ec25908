import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { toFolderCsv } from '../../src/export/folder-csv.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { originalAt } from '../../src/model/original.ts';
import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { brief, csv, openTables } from '../dataset/open.ts';
import { finished, incidentRow } from '../dataset/rows.ts';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A dataset with one event a row, and one of no table. */
function datasetOf(tables: readonly Table[]): Dataset {
  const builder = createDatasetBuilder();
  builder.addIncident(incidentRow({ id: 'of no table', title: 'A' }));
  tables.forEach(({ name, columns, rows }, at) => {
    const table = builder.addTable({ name, preset: at === 0 ? 'acled' : '', columns });
    rows.forEach((cells, i) => {
      builder.addIncident(
        incidentRow({ id: `${at}-${i}`, title: 'A', original: builder.addOriginal(i + 2, cells, table) }),
      );
    });
  });
  return finished(builder);
}

/** What every event was read from, but for cells in which nothing stands. */
function originalsOf(dataset: Dataset) {
  const told = Array.from({ length: incidentCount(dataset) }, (_, row) => {
    const original = originalAt(dataset, 'incident', row);
    const cells = original?.cells.filter(({ value }) => value !== '') ?? [];
    const byName = Object.fromEntries(cells.map(({ column, value }) => [`column ${column}`, value]));
    return [incidentAt(dataset, row).id, original && { ...original, cells: byName }] as const;
  });
  return Object.fromEntries(told);
}

describe('rows of tables in a folder', () => {
  it('come in again, whatever they hold and however their columns are called', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=', "'", ' ', '|', '\\', '-', '１', 'ب'),
    });
    const names = fc.uniqueArray(fc.oneof(fc.constantFrom('event', 'table', 'original event', '__proto__'), text), {
      minLength: 1,
      maxLength: 4,
    });
    const table = fc.record({
      name: text,
      columns: names,
      rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(table, { maxLength: 2 }), async (made) => {
        const tables = made.map((one) => ({
          ...one,
          rows: one.rows.map((row) => one.columns.map((_, i) => row[i] ?? '')),
        }));
        const dataset = datasetOf(tables);
        const { value, problems } = await openTables(toFolderCsv(dataset));
        expect(brief(problems).filter((line) => line.startsWith('error'))).toEqual([]);
        expect(originalsOf(value)).toEqual(originalsOf(dataset));
      }),
      { numRuns: 100 },
    );
  });

  it('need no file where there are none', () => {
    expect(toFolderCsv(datasetOf([])).originals).toBe('');
  });

  it('are told where no event is theirs, and where they are none', async () => {
    const incidents = csv(['id', 'kind', 'title'], { id: 'a', kind: 'protest', title: 'A' });
    const header = ['event', 'table', 'table_preset', 'table_line', 'x'];
    const read = await openTables({
      incidents,
      originals: csv(header, { event: 'a', x: '1' }, { event: 'a', x: '2' }, { event: 'b', x: '3' }, { x: '4' }),
    });
    expect(brief(read.problems).filter((line) => line.startsWith('error'))).toEqual([
      'error id-duplicate 3 event',
      'error id-missing 5 event',
      'error value-unknown 4 event',
    ]);
    expect(originalAt(read.value, 'incident', 0)?.cells).toEqual([{ column: 'x', value: '1' }]);
    const other = await openTables({ incidents, originals: csv(['event', 'x'], { event: 'a', x: '1' }) });
    expect(brief(other.problems)).toContain('error column-missing 1 -');
    expect(originalAt(other.value, 'incident', 0)).toBeNull();
  });
});
