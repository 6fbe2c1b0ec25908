import fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.ts';
import type { TableToKeep } from '../../src/model/sink.ts';
import { datasetOf, parts, type Parts } from './arbitrary.ts';

/** Parts of a dataset that was read from tables: each event but some comes from a row of one of them. */
export interface TableParts {
  readonly made: Parts;
  readonly tables: readonly TableToKeep[];
  /** By id of the event. */
  readonly rows: ReadonlyMap<string, TableRow>;
}

interface TableRow {
  /** Index of the table. */
  readonly table: number;
  readonly line: number;
  readonly cells: readonly string[];
}

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '0', '=1+1', ' -5', 'a longer cell than most', '__proto__', '\ud800', 'a\r\n"b"'),
);

const columns = fc.uniqueArray(
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    fc.constantFrom('id', 'country', '=x', '__proto__'),
  ),
  { minLength: 1, maxLength: 4 },
);

const tables = fc.array(
  fc.record({ name: fc.constantFrom('a.csv', 'b.csv', '=c'), preset: fc.constantFrom('', 'acled'), columns }),
  { minLength: 1, maxLength: 3 },
);

/** Any dataset that was read from tables. */
export const tableParts: fc.Arbitrary<TableParts> = fc.tuple(parts, tables).chain(([made, known]) => {
  const row = fc.nat(known.length - 1).chain((table) =>
    fc.record({
      table: fc.constant(table),
      line: fc.integer({ min: 1, max: 0xffff_ffff }),
      cells: fc.array(cell, { maxLength: known[table]?.columns.length ?? 0 }),
    }),
  );
  const ids = [...made.incidents, ...made.visits].map(({ id }) => id);
  return fc.tuple(...ids.map(() => fc.option(row))).map((rows) => ({
    made,
    tables: known,
    rows: new Map(ids.flatMap((id, i) => (rows[i] ? [[id, rows[i]] as const] : []))),
  }));
});

/** A dataset of these parts, its events in their order or reversed. */
export function tableDataset({ made, tables: known, rows }: TableParts, order?: 'given' | 'reversed'): Dataset {
  return datasetOf(made, order, (builder) => {
    const indexes = known.map((table) => builder.addTable(table));
    return (id) => {
      const row = rows.get(id);
      return row ? builder.addOriginal(row.line, row.cells, indexes[row.table]) : 0;
    };
  });
}
