import { fieldsOf, tableFormat } from '../../index.ts';
import { lookOfText } from './text-purpose.ts';

/**
 * What a dropped file is for: events to open, a report to read, places for the gazetteer, a list of own names; `unsure` where a person must
 * say whether it is events or places, `unsure-text` whether it is a table or a report.
 */
export type Purpose = 'dataset' | 'report' | 'places' | 'own' | 'unsure' | 'unsure-text';

/** So much of a file tells what it is for. */
export const HEAD_BYTES = 65_536;

const TABLES = new Set(['incidents.csv', 'visits.csv', 'sources.csv']);

/** Names of columns and properties that speak of events. */
const EVENT =
  /^(?:title|headline|start|end|time|timestamp|datetime|when|year|(?:event_?)?date\w*|event\w*|incident\w*|fatalities|deaths?\w*|best|killed\w*|wounded\w*|sub_event_type|actor\d?)$/i;

/** Names of columns and properties that speak of places. */
const PLACE =
  /^(?:placetype|wof[:_]\w+|gn[:_]id|geoname_?id|population|pop|feature_?(?:class|code)|fcode|alternate_?names?|alt_?names?|admin_?level|adm[0-4]_\w+|name_[0-4]|name:\w+|shape(?:name|id|group)|iso_?(?:a[23]|3166\S*)|elevation|timezone)$/i;

/**
 * What a file is for, by its name and the first {@link HEAD_BYTES} of it. What is broken or not known counts as a dataset, whose readers say
 * what they expected.
 */
export function purposeOf(name: string, head: Uint8Array): Purpose {
  if (TABLES.has(name.toLowerCase())) return 'dataset';
  if (isPacked(head)) return /\.(?:zip|gz)$/i.test(name) ? 'places' : 'dataset';
  if (isPdf(head)) return 'report';
  const text = textOf(head);
  if (isMarkedUp(name, text)) return 'report';
  if (/^\s*(?:\{|\[\s*(?:[[{"\d-]|\]|$))/.test(text)) return purposeOfJson(text);
  const purpose = purposeOfTable(name, text);
  return purpose === 'dataset' ? purposeOfText(name, text) : purpose;
}

function isPdf(head: Uint8Array): boolean {
  return [0x25, 0x50, 0x44, 0x46].every((byte, i) => head[i] === byte);
}

/** Letters of two bytes have a mark before them; others are read as UTF-8, of which ASCII is enough here. */
function textOf(head: Uint8Array): string {
  const [a, b] = head;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head).replace(/^\uFEFF/, '');
}

/** Web pages, saved ones, feeds and Markdown; tables in XML (KML, GPX) are none. */
function isMarkedUp(name: string, text: string): boolean {
  if (/\.(?:md|markdown|mht|mhtml|rss|atom|pdf)$/i.test(name) || /^mime-version:/im.test(text.slice(0, 2000)))
    return true;
  const start = text.slice(0, 4000);
  if (!/^\s*</.test(text)) return /\.x?html?$/i.test(name);
  if (/<(?:kml|gpx)[\s>]/i.test(start)) return false;
  return (
    /\.x?html?$/i.test(name) ||
    /<(?:!doctype\s+html|html|head|body|article|main|div|p|rss|feed|rdf:RDF)[\s>]/i.test(start)
  );
}

/** Endings of tables: prose in them is a table with one column, which its reader asks about. */
const TABLE_ENDING = /\.(?:csv|tsv|tab|geojsonl?|geojsons|json|ndjson|xlsx?|kml|gpx)$/i;

function purposeOfText(name: string, text: string): Purpose {
  if (TABLE_ENDING.test(name)) return 'dataset';
  // Bytes that are no text: whoever reads texts says so.
  if (/\.(?:txt|text)$/i.test(name) && text.includes('\0')) return 'report';
  const look = lookOfText(text);
  if (look === 'prose') return 'report';
  const isWords =
    look === 'neither' && /\.(?:txt|text)$/i.test(name) && /(?:\p{L}+[\s,]+){5}/u.test(text.slice(0, 2000));
  return look === 'unsure' || isWords ? 'unsure-text' : 'dataset';
}

/** gzip and zip by their first bytes. */
function isPacked([a, b]: Uint8Array): boolean {
  return (a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b);
}

function purposeOfJson(text: string): Purpose {
  if (/"placeline"\s*:\s*\{/.test(text) || !/"features"\s*:\s*\[/.test(text)) return 'dataset';
  const names = new Set(Array.from(text.matchAll(/"([\w:.-]{1,40})"\s*:/g), ([, name]) => name ?? ''));
  const hasName = names.has('name') || names.has('NAME') || names.has('shapeName');
  return weigh([...names], hasName, /"type"\s*:\s*"(?:Multi)?Polygon"/.test(text));
}

function purposeOfTable(name: string, text: string): Purpose {
  const line = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const tabs = line.split('\t');
  // A GeoNames dump has no header: 19 columns that begin with a number; its table of alternate names has 8 or more.
  if (/^\d{1,10}$/.test(tabs[0] ?? '') && tabs.length >= 8) return 'places';
  const delimiter = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
  const columns = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const has = (pattern: RegExp): boolean => columns.some((column) => pattern.test(column));
  const isNamed = has(/^(?:name|place|place_?name)$/i);
  if (isNamed && tableFormat(text, delimiter) === 'own') return 'own';
  const fields = fieldsOf(columns);
  const isPlaced = fields.has('lat') && fields.has('lon');
  if (columns.includes('wof_id')) return 'places';
  if (!isNamed || !isPlaced) return 'dataset';
  return /\.(?:csv|tsv|txt)$/i.test(name) ? weigh(columns, true, true) : 'dataset';
}

/** @param leaning what a file of names without either kind of word rather is: places */
function weigh(columns: readonly string[], hasName: boolean, leaning: boolean): Purpose {
  const isEvent = columns.some((column) => EVENT.test(column));
  const isPlace = columns.some((column) => PLACE.test(column));
  if (isEvent && isPlace) return 'unsure';
  if (isEvent) return 'dataset';
  if (isPlace) return 'places';
  if (!hasName) return 'dataset';
  return leaning ? 'places' : 'unsure';
}
