/** A file that is told by its first bytes. */
export interface Signature {
  /** As Latin-1 letters. */
  readonly bytes: string;
  readonly at?: number;
  /** What it is, and what to do. */
  readonly what: string;
}

const PICTURE = 'a picture, whatever its name says; choose the table it shows, as a file';

/** Files that hold no table, or none that is read here. */
const REFUSED: readonly Signature[] = [
  { bytes: '%PDF', what: 'a PDF; copy its table into a spreadsheet and save that' },
  { bytes: '\x89PNG', what: PICTURE },
  { bytes: '\xff\xd8\xff', what: PICTURE },
  { bytes: 'GIF8', what: PICTURE },
  { bytes: 'BM', what: PICTURE },
  { bytes: 'II*\0', what: PICTURE },
  { bytes: 'MM\0*', what: PICTURE },
  { bytes: 'WEBP', at: 8, what: PICTURE },
  { bytes: 'ftyp', at: 4, what: 'a picture or a film; choose the table that belongs to it' },
  { bytes: 'OggS', what: 'a sound; choose a table' },
  { bytes: 'ID3', what: 'a sound; choose a table' },
  { bytes: '\x7fELF', what: 'a program; choose a table' },
  { bytes: 'MZ\x90', what: 'a program; choose a table' },
  {
    bytes: 'SQLite format 3',
    what: 'a database (a GeoPackage is one too); export its layer as GeoJSON or its table as CSV',
  },
  { bytes: '\x00\x00\x27\x0a', what: 'a shapefile; export it as GeoJSON' },
  { bytes: 'BZh', what: 'a bzip2 archive; unpack it first' },
  { bytes: '\xfd7zXZ', what: 'an xz archive; unpack it first' },
  { bytes: '\x28\xb5\x2f\xfd', what: 'a zstd archive; unpack it first' },
  { bytes: '7z\xbc\xaf', what: 'a 7z archive; unpack it first' },
  { bytes: 'Rar!', what: 'a RAR archive; unpack it first' },
  { bytes: 'ustar', at: 257, what: 'a tar archive; unpack it first' },
  { bytes: '{\\rtf', what: 'a document; copy its table into a spreadsheet and save that' },
  { bytes: 'ARROW1', what: 'an Arrow file; save it as Parquet or CSV' },
  { bytes: 'PLGZ', what: 'a pack of places; open it with the places' },
];

/** The header of old office documents, in which new ones lie that are locked. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What a file is that is not read; null for any other. */
export function refusedBySignature(head: Uint8Array): string | null {
  if (hasBytes(head, OLE)) return oleContent(head);
  return REFUSED.find(({ bytes, at = 0 }) => hasBytes(head, bytes, at))?.what ?? null;
}

/** True for bytes that have these Latin-1 letters at an offset. */
export function hasBytes(head: Uint8Array, letters: string, at = 0): boolean {
  if (head.length < at + letters.length) return false;
  for (let i = 0; i < letters.length; i++) if (head[at + i] !== letters.charCodeAt(i)) return false;
  return true;
}

/** A locked workbook has a stream `EncryptedPackage`, its name in UTF-16. */
function oleContent(head: Uint8Array): string {
  const text = String.fromCharCode(...head.subarray(0, 16_384).filter((byte) => byte !== 0)) + lateText(head);
  return text.includes('EncryptedPackage')
    ? 'a workbook locked with a password; open it, take the password away and save it again'
    : 'an old office document (.xls or .doc); save it as .xlsx or CSV. If it is an .xlsx, it is locked with a password: take that away';
}

function lateText(head: Uint8Array): string {
  let text = '';
  for (let at = 16_384; at < head.length; at += 16_384) {
    text += String.fromCharCode(...head.subarray(at, at + 16_384).filter((byte) => byte !== 0));
  }
  return text;
}

/** Share of control letters from which a text is none. */
const MOST_CONTROLS = 0.02;

/** True for text that no program for texts has written. */
export function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1e) controls++;
  }
  return controls > 8 && controls > text.length * MOST_CONTROLS;
}
