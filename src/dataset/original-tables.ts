import { pagedTable, type PagedTable } from '../base/paged-table.ts';
import type { RecordForm } from '../base/record-form.ts';
import { recordChunks } from '../base/record-writer.ts';
import type { OriginalTable } from '../model/dataset.ts';
import { OWN_FORM } from '../model/raw-rows.ts';
import type { CompactSink, EventSink, TableToKeep } from '../model/sink.ts';
import { rowRuns } from './row-runs.ts';

/** The tables that events are read from, while they are filled. */
export interface OriginalTables {
  readonly addTable: EventSink['addTable'];
  readonly addOriginal: EventSink['addOriginal'];
  readonly addRawOriginal: CompactSink['addRawOriginal'];
  readonly finish: () => FinishedTables;
}

/** The tables, and what gives a column of events the last numbers of their rows. */
export interface FinishedTables {
  readonly tables: readonly OriginalTable[];
  /** @param count cells in use */
  readonly renumber: (column: Uint32Array, count: number) => void;
}

const SPEC = { line: 'u32', chunk: 'u32', start: 'u32' } as const;

interface Filling {
  readonly head: TableToKeep;
  readonly rows: PagedTable<typeof SPEC>;
  /** Null before the first row. */
  form: RecordForm | null;
  /** The most cells that a row has. */
  width: number;
  readonly chunks: Uint8Array[];
  readonly numbers: Map<Uint8Array, number>;
  /** Rows that do not stand in bytes of a file as they are. */
  readonly written: ReturnType<typeof recordChunks>;
  readonly chunkOf: (bytes: Uint8Array) => number;
}

/** No tables. */
export function originalTables(): OriginalTables {
  const tables: Filling[] = [];
  const runs = rowRuns();
  const tableAt = (index: number): Filling => {
    const table = tables[index];
    if (!table) throw new Error(`addOriginal: expected addTable before, there is no table ${index}`);
    return table;
  };
  const add = (index: number, table: Filling, line: number, bytes: Uint8Array, start: number): number => {
    const row = table.rows.append();
    const { columns } = table.rows;
    columns.line[row] = line;
    columns.chunk[row] = table.chunkOf(bytes);
    columns.start[row] = start;
    return runs.add(index, row);
  };
  const write = (index: number, line: number, cells: readonly string[]): number => {
    const table = tableAt(index);
    table.form ??= OWN_FORM;
    table.width = Math.max(table.width, cells.length);
    const { bytes, start } = table.written.add(table.form, cells);
    return add(index, table, line, bytes, start);
  };
  return {
    addTable: (head) => tables.push(fillingTable(head)) - 1,
    addOriginal: (line, cells, index = tables.length - 1) => write(index, line, cells),
    addRawOriginal(line, row) {
      const index = tables.length - 1;
      const table = tableAt(index);
      table.form ??= row.rows.form;
      const start = row.rows.records[row.row] ?? -1;
      if (start < 0 || row.rows.form !== table.form) return write(index, line, row.cells());
      table.width = Math.max(table.width, row.rows.width);
      return add(index, table, line, row.rows.bytes, start);
    },
    finish() {
      let from = 0;
      const made = tables.map((table): OriginalTable => {
        const one = finishedTable(table, from);
        from += one.lines.length;
        return one;
      });
      tables.length = 0;
      return { tables: made, renumber: runs.renumberer(made.map((table) => table.from)) };
    },
  };
}

function fillingTable(head: TableToKeep): Filling {
  const chunks: Uint8Array[] = [];
  const numbers = new Map<Uint8Array, number>();
  let last: Uint8Array | null = null;
  let number = 0;
  const chunkOf = (bytes: Uint8Array): number => {
    if (bytes === last) return number;
    last = bytes;
    number = numbers.get(bytes) ?? chunks.push(bytes) - 1;
    numbers.set(bytes, number);
    return number;
  };
  const rows = pagedTable(SPEC);
  return { head, rows, form: null, width: 0, chunks, numbers, written: recordChunks(), chunkOf };
}

function finishedTable({ head, rows, form, width, chunks, written }: Filling, from: number): OriginalTable {
  const { name, preset, columns: names } = head;
  const further = Array.from({ length: Math.max(0, width - names.length) }, (_, i) => `column ${names.length + i + 1}`);
  const { line, chunk, start } = rows.finish();
  const { delimiter, hasQuotes, newline } = form ?? OWN_FORM;
  return {
    ...{ name, preset, columns: [...names, ...further], from, lines: line, chunk, start },
    form: { delimiter, hasQuotes, newline },
    chunks: chunks.map(written.cut),
  };
}
