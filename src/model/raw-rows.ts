import { createRecordCutter, spanText } from '../base/record-cutter.ts';
import type { RecordForm } from '../base/record-form.ts';
import { mostRecordBytes, writeRecord } from '../base/record-writer.ts';

/** Rows of a table as they stand in bytes, so that a cell which nobody reads never becomes a text. */
export interface RawRows {
  /** UTF-8 in the form of the rows; never written again. */
  readonly bytes: Uint8Array;
  readonly form: RecordForm;
  /** Cells of each row; one that a row does not have is empty. */
  readonly width: number;
  readonly count: number;
  /**
   * Where the cells stand, row by row, see `CellSpans`. Written again once the next batch is asked for.
   */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /**
   * Where each row begins in the bytes, if cutting its record gives its very cells; -1 where it does not, as in a row that is too short.
   * Written again once the next batch is asked for.
   */
  readonly records: Int32Array;
}

/** One row of raw rows after the other; what is read of one is of no use once the next is taken. */
export interface RawRow {
  readonly rows: RawRows;
  /** Number of the row. */
  readonly row: number;
  /** Where its first cell stands in `starts` and `ends`. */
  readonly base: number;
  /** The text of one cell; empty where there is none. */
  text(column: number): string;
  /** All cells as texts, made once. */
  cells(): readonly string[];
}

/** A row that can be set to another. */
export interface RawCursor extends RawRow {
  take(rows: RawRows, row: number): RawRow;
}

/** In which rows are written that come from no delimited text. */
export const OWN_FORM: RecordForm = { delimiter: ',', hasQuotes: true, newline: '\n' };

const NO_ROWS: RawRows = {
  bytes: new Uint8Array(),
  form: OWN_FORM,
  ...{ width: 0, count: 0, starts: new Int32Array(), ends: new Int32Array(), records: new Int32Array() },
};

/** A cursor at no row. */
export function rawCursor(): RawCursor {
  let known: readonly string[] | null = null;
  const cursor = {
    rows: NO_ROWS,
    row: 0,
    base: 0,
    take(rows: RawRows, row: number): RawRow {
      cursor.rows = rows;
      cursor.row = row;
      cursor.base = row * rows.width;
      known = null;
      return cursor;
    },
    text(column: number): string {
      const { rows, base } = cursor;
      if (column >= rows.width) return '';
      return spanText(rows.bytes, rows.starts[base + column] ?? 0, rows.ends[base + column] ?? 0);
    },
    cells(): readonly string[] {
      return (known ??= rowTexts(cursor.rows, cursor.row));
    },
  };
  return cursor;
}

/** The cells of a row as texts. */
export function rowTexts({ bytes, starts, ends, width }: RawRows, row: number): string[] {
  const cells: string[] = [];
  for (let at = row * width; at < (row + 1) * width; at++) {
    cells.push(spanText(bytes, starts[at] ?? 0, ends[at] ?? 0));
  }
  return cells;
}

/** Rows that are texts already, such as those of a workbook, as raw ones. */
export function rawRowsOf(rows: readonly (readonly string[])[]): RawRows {
  let most = 0;
  let width = 0;
  for (const cells of rows) {
    most += mostRecordBytes(cells);
    width = Math.max(width, cells.length);
  }
  const roomy = new Uint8Array(most);
  const records = new Int32Array(rows.length);
  let size = 0;
  rows.forEach((cells, row) => {
    records[row] = size;
    size = writeRecord(OWN_FORM, cells, roomy, size);
  });
  const bytes = roomy.slice(0, size);
  const { cut, spans } = createRecordCutter(OWN_FORM);
  const starts = new Int32Array(rows.length * width);
  const ends = new Int32Array(rows.length * width);
  rows.forEach(({ length }, row) => {
    spans.count = 0;
    cut(bytes, records[row] ?? 0, true);
    starts.set(spans.starts.subarray(0, length), row * width);
    ends.set(spans.ends.subarray(0, length), row * width);
  });
  return { bytes, form: OWN_FORM, width, count: rows.length, starts, ends, records };
}
