import type { Problem } from './problem.ts';
import type { RawRows } from './raw-rows.ts';

/** A file whose bytes can be had from the beginning, any number of times. */
export interface FileInput {
  /** As problems call it. */
  readonly name: string;
  /** Bytes; null where it is not known, as in a pipe. */
  readonly size: number | null;
  /** The bytes in order, in pieces of any length. Rejects when the file cannot be read, or has changed since the first piece. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** The formats of files that hold rows or features. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'geojson', 'geojson-lines', 'kml', 'gpx', 'parquet'] as const;

/** A format of files that hold rows or features. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What is known of a table before all of its rows are read. */
export interface TableHead {
  /** The file, with what was chosen inside of it: `strikes.xlsx`, `data.zip/events.csv`. */
  readonly name: string;
  readonly format: TableFormat;
  /**
   * Names of the columns: each once, for a second column of the same name has ` (2)` behind it. Columns without a name, and all
   * of a table without a header, are `column 1`, `column 2`, ... Features have their properties, and `geometry` with GeoJSON in its cells.
   * Features that come later may add columns at the end.
   */
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  /** As in the Encoding standard: `utf-8`, `windows-1256`; empty for formats that are no text. */
  readonly encoding: string;
  /** True where the bytes do not tell the encoding, so that a person should look. */
  readonly isEncodingGuessed: boolean;
  /** `,`, `;`, tab or `|` of a delimited table; empty for other formats. */
  readonly delimiter: string;
  /** The sheets of a workbook or the files of an archive, of which `name` is one; empty where there is no choice. */
  readonly parts: readonly string[];
  /** True for some rows of the table only, as the mended ones are; what is not among them is not gone. */
  readonly isPart?: true;
  /** The first rows, at most 1,000. */
  readonly sample: readonly (readonly string[])[];
}

/** Rows of a table, in order. */
export interface RowBatch {
  /** Cells as they stand, untrimmed; a row has as many as the table has columns. A cell that a feature does not have is empty. */
  readonly rows: readonly (readonly string[])[];
  /** The same rows as they stand in bytes, where the format has them so: `rows` is made of them when it is asked for. */
  readonly raw?: RawRows;
  /** Where each row begins: line of a text, row of a sheet, number of a feature; from 1. */
  readonly lines: readonly number[];
  /** The ids that the rows had before, in a table of mended rows; empty text for a row that had none. Left out for other tables. */
  readonly ids?: readonly string[];
  /** Bytes of the file that were read so far. */
  readonly bytesRead: number;
}

/** A table that can be read from the beginning, any number of times. */
export interface OpenTable {
  readonly head: TableHead;
  /** All rows, the blank ones left out. Rejects with a sentence where the file ends early or cannot be read on. */
  readonly batches: () => AsyncIterable<RowBatch>;
  /** What was wrong with the rows that the last run of `batches` left out, each with its text, and what is worth knowing of the file. */
  readonly problems: () => readonly Problem[];
}

/** What to read of a file that leaves a choice. */
export interface TableChoice {
  /** A sheet or a file of an archive. */
  readonly part?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly hasHeader?: boolean;
}
