import { isFlatTable } from '../model/flat-columns.ts';
import type { Mapping } from '../model/mapping.ts';
import type { ProblemSink } from '../model/problem-group.ts';
import type { TableSink } from '../model/sink.ts';
import type { TableHead } from '../model/table.ts';
import { createFlatReader } from './flat/flat-reader.ts';
import { createRowReader, type RowReader } from './mapping/row-reader.ts';

/** A reader for the rows of any table: a flat table of our own as it was written, whatever the mapping says; any other by its mapping. */
export function createEventReader(
  head: TableHead,
  mapping: Mapping,
  sink: TableSink,
  problems: ProblemSink,
): RowReader {
  return isFlatTable(head.columns)
    ? createFlatReader(head, sink, problems)
    : createRowReader(head, mapping, sink, problems);
}
