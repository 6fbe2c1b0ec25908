import { fieldsOf, type Field } from './columns.ts';
import { shown } from './faults.ts';
import { headOf } from './lines.ts';
import { UnreadableFile, type Unpacked } from './unpack.ts';

/** The kinds of file that hold places. */
export const PLACE_FORMATS = ['geonames', 'wof', 'csv', 'geojson', 'own'] as const;

/** `own`: a user's own list of names, places and stop words. */
export type PlaceFormat = (typeof PLACE_FORMATS)[number];

/** What a file is; `geonames-names` is a table of alternate names, which serves the dump beside it. */
export type FileFormat = PlaceFormat | 'geonames-names';

/** First bytes of files that people drop by mistake. */
const NO_TABLES: readonly (readonly [magic: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document; save the sheet as CSV in UTF-8'],
  ['PLGZ', 'a pack that is made already; put it into the folder of packs'],
  ['SQLite', 'a database'],
  ['<!DO', 'a web page'],
  ['<htm', 'a web page'],
  ['<?xm', 'XML; KML and GPX are not read here, export it as GeoJSON or CSV'],
];

const EXPECTED =
  'expected a GeoNames dump, a Who’s On First table, a CSV with name, lat and lon, GeoJSON of places, or a CSV with name and id or stop';

/** Tells by its first bytes what a file is. Throws {@link UnreadableFile} for what holds no places. */
export function detectFormat(file: Unpacked): FileFormat {
  const head = headOf(file);
  const bytes = firstBytes(file);
  const found = NO_TABLES.find(([magic]) => bytes.startsWith(magic));
  if (found) throw new UnreadableFile(`${file.name}: ${EXPECTED}, found ${found[1]}`);
  const text = head.startsWith('\uFEFF') ? head.slice(1) : head;
  if (text.trim() === '') throw new UnreadableFile(`${file.name}: ${EXPECTED}, found an empty file`);
  if (/^\s*[{[]/.test(text)) return 'geojson';
  const first = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const tabs = first.split('\t');
  const isNumbered = /^\d{1,10}$/.test(tabs[0] ?? '');
  if (isNumbered && tabs.length >= 15) return 'geonames';
  if (isNumbered && /^\d{1,10}$/.test(tabs[1] ?? '') && tabs.length >= 8) return 'geonames-names';
  if (tabs.includes('wof_id') && tabs.includes('placetype')) return 'wof';
  const table = tableFormat(text, first.includes('\t') ? '\t' : first.includes(';') ? ';' : ',');
  if (table) return table;
  throw new UnreadableFile(`${file.name}: ${EXPECTED}, found a text that begins ${shown(first.trim())}`);
}

/**
 * What a table with a header line is: a list of one's own when it names ids or stop words; with coordinates in its columns it holds places,
 * whatever else stands there. Undefined for what has no such columns.
 */
export function tableFormat(text: string, delimiter: string): 'csv' | 'own' | undefined {
  const [header = [], ...rows] = text
    .split(/\r\n|\r|\n/)
    .slice(0, SAMPLE)
    .map((line) => line.split(delimiter).map(unquoted));
  const fields = fieldsOf(header);
  const all = (field: Field, is: (cell: string) => boolean): boolean =>
    rows.filter((row) => row.length === header.length).every((row) => is(row[fields.get(field) ?? -1] ?? ''));
  const isPlaced = fields.has('lat') && fields.has('lon');
  if (fields.has('name')) {
    // "stop" is that of a bus in other tables.
    const isStop = (cell: string): boolean => /^(?:yes|no|true|false|[01x])?$/i.test(cell);
    const isOpen = !isPlaced || !all('lat', (cell) => cell !== '');
    if (fields.has('stop') && (isOpen || all('stop', isStop))) return 'own';
    if (isPlaced) return 'csv';
    if (
      fields.has('id') &&
      fields.size <= 3 &&
      (header.length <= 4 || all('id', (id) => /^(?:[a-z]\w*:.+)?$/.test(id)))
    )
      return 'own';
  }
  return fields.has('lat') || fields.has('lon') || fields.has('name') ? 'csv' : undefined;
}

/** Lines that tell one table from another. */
const SAMPLE = 20;

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

function firstBytes(file: Unpacked): string {
  for (const chunk of file.chunks()) return String.fromCharCode(...chunk.subarray(0, 8));
  return '';
}
