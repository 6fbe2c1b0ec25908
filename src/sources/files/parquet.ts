import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { formatDay, formatInstant } from '../../base/calendar.ts';
import type { OpenTable, RowBatch, TableHead } from '../../model/table.ts';
import { allBytes, type ByteSource } from './byte-source.ts';
import { columnNames } from './column-names.ts';
import { GEOMETRY_COLUMN } from './feature-rows.ts';
import { unreadable } from './refusal.ts';
import { sampleRows } from './sample-rows.ts';

/** A Parquet file is held in memory while it is read: its directory stands at its end. */
const MOST_BYTES = 1_000_000_000;

/** Rows that are read at once. */
const BATCH = 10_000;

/** Opens Parquet and GeoParquet: times are ISO texts in UTC, geometries GeoJSON. Rejects with what makes it unfit. */
export async function openParquet(source: ByteSource, parts: readonly string[]): Promise<OpenTable> {
  const { name } = source;
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  const read = await allBytes(source, MOST_BYTES);
  if (read === null)
    throw unreadable(name, 'file-unreadable', 'expected at most 1 GB of Parquet, found more; cut the file into parts');
  const bytes = read;
  const metadata = await reading(name, () => parquetMetadata(bytes, { parsers: TEXT_PARSERS }));
  const keys = parquetSchema(metadata).children.map(({ element }) => element.name);
  const geometry = geometryKey(metadata, keys);
  const buffer: AsyncBuffer = {
    byteLength: bytes.length,
    slice: (start, end) => bytes.slice(start, end).buffer,
  };
  const total = Number(metadata.num_rows);
  async function* batches(): AsyncGenerator<RowBatch> {
    for (let from = 0; from < total; from += BATCH) {
      const to = Math.min(total, from + BATCH);
      const records = await reading(name, () =>
        parquetReadObjects({ file: buffer, metadata, compressors, rowStart: from, rowEnd: to, parsers: TEXT_PARSERS }),
      );
      const rows = records.map((record: Readonly<Record<string, unknown>>) =>
        keys.map((key) => parquetCell(record[key])),
      );
      const lines = rows.map((_, i) => from + i + 1);
      yield { rows, lines, bytesRead: Math.round((bytes.length * to) / total) };
    }
  }
  const names = keys.map((key) => (key === geometry ? GEOMETRY_COLUMN : key));
  const head: TableHead = {
    ...{ name, format: 'parquet', columns: columnNames(names), hasHeader: true },
    ...{ encoding: '', isEncodingGuessed: false, delimiter: '', parts },
    sample: await sampleRows(batches()),
  };
  return { head, batches, problems: () => [] };
}

/** Moments as texts: nothing of a file goes through a clock. */
const TEXT_PARSERS = {
  timestampFromMilliseconds: (ms: bigint) => instantText(Number(ms)),
  timestampFromMicroseconds: (us: bigint) => instantText(Number(us) / 1000),
  timestampFromNanoseconds: (ns: bigint) => instantText(Number(ns / 1000n) / 1000),
  dateFromDays: (days: number) => formatDay(days),
};

function instantText(ms: number): string {
  return Number.isFinite(ms) ? formatInstant(Math.floor(ms)) : '';
}

/** GeoParquet names its geometry in `geo`; other files have a column of that type. */
function geometryKey(metadata: FileMetaData, keys: readonly string[]): string | undefined {
  const geo = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  if (geo !== undefined) {
    const primary = /"primary_column"\s*:\s*"([^"]*)"/.exec(geo)?.[1];
    if (primary !== undefined && keys.includes(primary)) return primary;
  }
  const types: readonly (string | undefined)[] = ['GEOMETRY', 'GEOGRAPHY'];
  return metadata.schema.find(({ logical_type }) => types.includes(logical_type?.type))?.name;
}

function parquetCell(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? part.toString() : part instanceof Uint8Array ? [...part] : part,
  );
}

async function reading<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (fault) {
    const why = fault instanceof Error ? fault.message.replace(/\.$/, '') : String(fault);
    throw unreadable(
      name,
      'file-unreadable',
      `expected whole Parquet, found what cannot be read (${why}). Get the file again, or save it as CSV`,
    );
  }
}
