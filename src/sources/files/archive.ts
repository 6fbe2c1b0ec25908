import { allBytes, type ByteSource } from './byte-source.ts';
import { unreadable } from './refusal.ts';
import { unzippedEntry } from './unzip-entry.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';

/** An archive is held in memory while it is read. */
const MOST_BYTES = 1_000_000_000;

/** What a zip archive is. */
export type Archive =
  /** A workbook of Excel, by its bytes. */
  | { readonly kind: 'workbook'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly file: ByteSource; readonly parts: readonly string[] };

/** Files that stand beside tables and are none. */
const BESIDE =
  /(?:^|\/)(?:__MACOSX\/|\.|readme|licen[cs]e)|\.(?:md|html?|pdf|docx?|png|jpe?g|gif|svg|webp|css|js|py|r|xsd|prj|cpg|qml|sld)$/i;

/** Opens a zip archive: a workbook, the `.kml` of a KMZ, the file that `part` names, or its largest. */
export async function openArchive(source: ByteSource, part: string | undefined): Promise<Archive> {
  const { name } = source;
  const bytes = await allBytes(source, MOST_BYTES);
  if (bytes === null)
    throw unreadable(
      name,
      'file-unreadable',
      'expected an archive of at most 1 GB, found a bigger one; unpack it first',
    );
  const entries = zipEntries(bytes, name);
  const has = (wanted: (path: string) => boolean): boolean => entries.some((entry) => wanted(entry.name));
  if (has((path) => path === 'xl/workbook.xml')) return { kind: 'workbook', bytes };
  if (has((path) => path === '[Content_Types].xml' || path === 'mimetype')) {
    throw unreadable(
      name,
      'format-unknown',
      'expected a table, found an office document that is no .xlsx; save its table as .xlsx or CSV',
    );
  }
  if (has((path) => /\.shp$/i.test(path))) {
    throw unreadable(name, 'format-unknown', 'expected a table, found a shapefile; export it as GeoJSON');
  }
  const tables = entries.filter((entry) => !BESIDE.test(entry.name) && entry.bytes > 0);
  const kml =
    part === undefined && /\.kmz$/i.test(name) ? tables.find((entry) => /\.kml$/i.test(entry.name)) : undefined;
  const entry = kml ?? chosen(tables, part, name);
  return {
    kind: 'file',
    file: unzippedEntry(bytes, entry, name),
    parts: kml || tables.length < 2 ? [] : tables.map((one) => one.name),
  };
}

function chosen(tables: readonly ZipEntry[], part: string | undefined, name: string): ZipEntry {
  const [only] = tables;
  if (only === undefined)
    throw unreadable(name, 'file-empty', 'expected a table, found an archive without one; choose another');
  // With one table alone, `part` is a sheet of it.
  if (tables.length === 1) return only;
  if (part === undefined) return tables.reduce((best, entry) => (entry.bytes > best.bytes ? entry : best));
  const found = tables.find((entry) => entry.name === part);
  if (found !== undefined) return found;
  const names = tables.map((entry) => entry.name).slice(0, 20);
  throw unreadable(
    name,
    'file-missing',
    `expected one of its files, ${names.join(', ')}, found ${JSON.stringify(part)}; choose another`,
  );
}
