import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ProblemSink } from '../../src/model/problem-group.ts';
import type { TableHead } from '../../src/model/table.ts';
import { parseCsv } from '../../src/sources/csv.ts';
import { createFlatReader } from '../../src/sources/flat/flat-reader.ts';
import type { RowCounts } from '../../src/sources/mapping/row-reader.ts';

type Told = Parameters<ProblemSink['add']>[0];

/** Reads a flat table; names are not looked up. */
export function readFlat(text: string): { value: Dataset; problems: Told[]; counts: Readonly<RowCounts> } {
  const { header, rows, problems: faults } = parseCsv(text, 'flat.csv');
  if (header === null || faults.length > 0) throw new Error(`expected a table: ${faults[0]?.message ?? 'no header'}`);
  const builder = createDatasetBuilder();
  const problems: Told[] = [];
  const head: TableHead = {
    format: 'csv',
    ...{ name: 'flat.csv', columns: header.cells, hasHeader: true, encoding: 'utf-8' },
    ...{ isEncodingGuessed: false, delimiter: ',', parts: [], sample: [] },
  };
  const reader = createFlatReader(head, builder, { add: (problem) => void problems.push(problem) });
  for (const { cells, line } of rows) reader.read(cells, line);
  const value = builder.finish({
    ...{ title: '', attribution: [], packs: [], getPlace: () => undefined },
    resolve: ({ name, country, admin1 }) => ({
      ...{ text: name, country, admin1, resolution: { kind: 'unknown' }, point: null, precision: 'unknown' },
      ...{ radiusMetres: null, because: [], candidates: [] },
    }),
  });
  return { value, problems, counts: reader.counts };
}
