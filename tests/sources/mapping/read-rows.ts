import { createDatasetBuilder } from '../../../src/dataset/builder.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Mapping, MappingProposal } from '../../../src/model/mapping.ts';
import type { ProblemSink } from '../../../src/model/problem-group.ts';
import type { TableHead } from '../../../src/model/table.ts';
import { proposeMapping, type MappingChoice } from '../../../src/sources/mapping/propose.ts';
import { createRowReader, type RowCounts } from '../../../src/sources/mapping/row-reader.ts';

/** A problem as a reader tells it. */
export type ToldProblem = Parameters<ProblemSink['add']>[0];

/** What a table became. */
export interface ReadRows {
  readonly dataset: Dataset;
  readonly problems: readonly ToldProblem[];
  readonly proposal: MappingProposal;
  readonly counts: Readonly<RowCounts>;
}

/** Cells of a line of made-up CSV without quotes. */
export function cellsOf(line: string, delimiter = ','): string[] {
  return line.split(delimiter);
}

/** The head of a table. */
export function headOf(
  columns: readonly string[],
  sample: readonly (readonly string[])[],
  hasHeader = true,
): TableHead {
  return {
    ...{ name: 'made-up.csv', format: 'csv', columns, hasHeader, encoding: 'utf-8', isEncodingGuessed: false },
    ...{ delimiter: ',', parts: [], sample },
  };
}

/** Reads rows with the mapping that is proposed for them, or another one. */
export function readRows(
  head: TableHead,
  rows: readonly (readonly string[])[] = head.sample,
  choice: MappingChoice = {},
): ReadRows {
  const proposal = proposeMapping(head, choice);
  return { ...readMapped(head, rows, proposal.mapping), proposal };
}

/** Reads rows with a mapping. Lines count from 2: the header is the first. */
export function readMapped(
  head: TableHead,
  rows: readonly (readonly string[])[],
  mapping: Mapping,
): Omit<ReadRows, 'proposal'> {
  const builder = createDatasetBuilder();
  const problems: ToldProblem[] = [];
  const reader = createRowReader(head, mapping, builder, { add: (problem) => void problems.push(problem) });
  rows.forEach((cells, i) => {
    reader.read(cells, i + 2);
  });
  const dataset = builder.finish({
    ...{ title: 'made up', getPlace: () => undefined, attribution: [], packs: [] },
    resolve: (question) => ({
      ...{ text: question.name, country: question.country, admin1: question.admin1, resolution: { kind: 'unknown' } },
      ...{ point: null, precision: 'unknown', radiusMetres: null, because: [], candidates: [] },
    }),
  });
  return { dataset, problems, counts: reader.counts };
}
