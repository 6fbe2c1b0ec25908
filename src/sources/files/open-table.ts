import type { Read } from '../../model/problem.ts';
import type { FileInput, OpenTable, TableChoice } from '../../model/table.ts';
import { openArchive } from './archive.ts';
import { firstBytes, sourceOf, type ByteSource } from './byte-source.ts';
import { openDelimited } from './delimited.ts';
import { guessEncoding } from './guess-encoding.ts';
import { gunzipped } from './gunzip.ts';
import { openGeoJsonTable } from './open-geojson.ts';
import { refusing, unreadable } from './refusal.ts';
import { hasBytes, isBinary, refusedBySignature } from './signatures.ts';

/** Bytes by which a file is told. */
const LOOK = 64 * 1024;

/** Archives in archives that are opened. */
const MOST_WRAPS = 3;

const EXPECTED = 'expected a table (CSV, Excel, Parquet) or a file of features (GeoJSON, KML, GPX)';

/**
 * Opens any file that holds rows or features, told by its content: delimited text, workbooks, GeoJSON, KML, GPX, Parquet, and any of them
 * packed by gzip or zip. Null, with the problem and the next step, for a file that is refused.
 */
export async function openTable(input: FileInput, choice: TableChoice = {}): Promise<Read<OpenTable | null>> {
  return await refusing(input.name, () => open(sourceOf(input), choice, [], MOST_WRAPS));
}

async function open(
  source: ByteSource,
  choice: TableChoice,
  parts: readonly string[],
  wraps: number,
): Promise<OpenTable> {
  const head = await firstBytes(source, LOOK);
  const { name } = source;
  if (head.length === 0) throw unreadable(name, 'file-empty', 'expected a table, found an empty file; choose another');
  const isGzip = hasBytes(head, '\x1f\x8b');
  const isZip = hasBytes(head, 'PK\x03\x04') || hasBytes(head, 'PK\x05\x06');
  if ((isGzip || isZip) && wraps === 0) {
    throw unreadable(
      name,
      'format-unknown',
      `${EXPECTED}, found an archive in an archive in an archive; unpack it first`,
    );
  }
  if (isGzip) return await open(gunzipped(source), choice, parts, wraps - 1);
  if (isZip) {
    const archive = await openArchive(source, choice.part);
    if (archive.kind === 'workbook') {
      const { openWorkbook } = await import('./workbook.ts');
      return await openWorkbook(name, archive.bytes, choice, parts);
    }
    return await open(archive.file, choice, archive.parts, wraps - 1);
  }
  const refused = refusedBySignature(head);
  if (refused !== null) throw unreadable(name, 'format-unknown', `${EXPECTED}, found ${refused}`);
  if (hasBytes(head, 'PAR1')) {
    const { openParquet } = await import('./parquet.ts');
    return await openParquet(source, parts);
  }
  return await openText(source, head, choice, parts);
}

async function openText(
  source: ByteSource,
  head: Uint8Array,
  choice: TableChoice,
  parts: readonly string[],
): Promise<OpenTable> {
  const { name } = source;
  const label = guessEncoding(head).label;
  const text = new TextDecoder(label).decode(head, { stream: true });
  if (isBinary(text))
    throw unreadable(name, 'format-unknown', `${EXPECTED}, found bytes that are no text; choose another file`);
  if (/\.(?:geo)?json(?:l|s|seq)?$|\.ndjson$/i.test(name)) return await openGeoJsonTable(source, choice, parts);
  const start = /^\s*(?:\u001e\s*)?([{[<])/.exec(text)?.[1];
  if (start === '<') {
    if (/<(?:\w+:)?(?:kml|gpx)[\s>]/i.test(text) || /\.(?:kml|gpx)$/i.test(name)) {
      const { openXml } = await import('./xml-features.ts');
      return await openXml(source, choice, parts);
    }
    const what = /<(?:!doctype )?html/i.test(text)
      ? 'a web page; save the table on it as CSV'
      : 'XML of another kind; export it as CSV or GeoJSON';
    throw unreadable(name, 'format-unknown', `${EXPECTED}, found ${what}`);
  }
  const isJson = start !== undefined && !/\.(?:csv|tsv|txt|tab)$/i.test(name);
  if (isJson || looksLikeJson(text)) return await openGeoJsonTable(source, choice, parts);
  return await openDelimited(source, choice, parts);
}

/** An object with a name in quotes, whatever the file is called. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\u001e\s*)?\{\s*"(?:type|features|geometry|properties|crs|name|bbox|placeline)"\s*:/.test(text);
}
