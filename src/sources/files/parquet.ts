import type { AsyncBuffer, Compressors, FileMetaData } from 'hyparquet';
import { formatDay, formatInstant } from '../../base/calendar.ts';
import type { OpenTable, RowBatch, TableHead } from '../../model/table.ts';
import { isRecord, memberOf } from '../guards.ts';
import { parseJson } from '../packs/json.ts';
import { allBytes, type ByteSource } from './byte-source.ts';
import { columnNames } from './column-names.ts';
import { GEOMETRY_COLUMN } from './feature-rows.ts';
import { unreadable } from './refusal.ts';
import { sampleRows } from './sample-rows.ts';

/** A Parquet file is held in memory while it is read: its directory stands at its end. */
const MOST_BYTES = 1_000_000_000;

/** Rows that are decoded at once at most: the reader goes through a group of rows from its beginning each time. */
const STRETCH = 131_072;

/** Rows that go on at once. */
const BATCH = 4096;

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
  const geometry = geometryKey(name, metadata, keys);
  const buffer: AsyncBuffer = {
    byteLength: bytes.length,
    slice: (start, end) => bytes.slice(start, end).buffer,
  };
  const total = Number(metadata.num_rows);
  // Its Snappy is WebAssembly, which the built page does not allow; the reader has one of its own.
  const codecs: Compressors = { ...compressors };
  delete codecs.SNAPPY;
  async function* batches(): AsyncGenerator<RowBatch> {
    for (const { from, to } of stretches(metadata)) {
      const options = {
        file: buffer,
        metadata,
        compressors: codecs,
        rowStart: from,
        rowEnd: to,
        parsers: TEXT_PARSERS,
      };
      const records: readonly Readonly<Record<string, unknown>>[] = await reading(name, () =>
        parquetReadObjects(options),
      );
      for (let at = 0; at < records.length; at += BATCH) {
        const rows = records.slice(at, at + BATCH).map((record) => keys.map((key) => parquetCell(record[key])));
        const last = from + at + rows.length;
        yield {
          rows,
          lines: rows.map((_, i) => from + at + i + 1),
          bytesRead: total === 0 ? bytes.length : Math.round((bytes.length * last) / total),
        };
      }
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

/** Stretches of rows, none of which lies in two groups. */
function stretches(metadata: FileMetaData): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    for (let from = start; from < end; from += STRETCH) found.push({ from, to: Math.min(end, from + STRETCH) });
    start = end;
  }
  return found;
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

/** GeoParquet names its geometry in `geo`; other files have a column of that type. Throws for coordinates that are no longitude and latitude. */
function geometryKey(name: string, metadata: FileMetaData, keys: readonly string[]): string | undefined {
  const text = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  const geo = text === undefined ? undefined : parseJson(text);
  const primary = isRecord(geo) ? memberOf(geo, 'primary_column') : undefined;
  if (isRecord(geo) && typeof primary === 'string' && keys.includes(primary)) {
    const columns = memberOf(geo, 'columns');
    const column = isRecord(columns) ? memberOf(columns, primary) : undefined;
    checkGeoCrs(name, isRecord(column) ? memberOf(column, 'crs') : undefined);
    return primary;
  }
  const types: readonly (string | undefined)[] = ['GEOMETRY', 'GEOGRAPHY'];
  return metadata.schema.find(({ logical_type }) => types.includes(logical_type?.type))?.name;
}

/** The system of coordinates by GeoParquet 1.1: OGC:CRS84 where none is named. */
function checkGeoCrs(name: string, crs: unknown): void {
  const id = isRecord(crs) ? memberOf(crs, 'id') : undefined;
  if (!isRecord(id)) return;
  const code = `${String(memberOf(id, 'authority'))}:${String(memberOf(id, 'code'))}`;
  if (/^(?:OGC:CRS84h?|EPSG:4326|EPSG:4979)$/i.test(code)) return;
  const message = `expected longitude and latitude (WGS84), found the coordinate system ${code}; convert the file first`;
  throw unreadable(name, 'geojson-invalid', message);
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
