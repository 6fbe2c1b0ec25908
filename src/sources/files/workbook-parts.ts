import { zipSync } from 'fflate';
import { allBytes } from './byte-source.ts';
import { unreadable } from './refusal.ts';
import { unzippedEntry } from './unzip-entry.ts';
import { zipEntries } from './zip-directory.ts';

/** Bytes of XML that a workbook may unpack to: engines hold no longer text. */
const MOST_XML = 400_000_000;

/** The parts of a workbook that its reader needs. */
export interface WorkbookParts {
  /** Names of the sheets in their order. */
  readonly sheets: readonly string[];
  /** The XML alone as an archive without packing: a reader of it starts no workers and meets no bomb. */
  readonly stored: Uint8Array;
}

/** Takes the XML out of a workbook. Rejects for one that is too big, damaged or locked. */
export async function workbookParts(name: string, bytes: Uint8Array): Promise<WorkbookParts> {
  const files: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  let left = MOST_XML;
  for (const entry of zipEntries(bytes, name)) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const content = await allBytes(unzippedEntry(bytes, entry, name), left);
    if (content === null) {
      throw unreadable(
        name,
        'file-unreadable',
        'expected a workbook of at most 400 MB unpacked, found a bigger one; save its sheet as CSV',
      );
    }
    left -= content.length;
    files[entry.name] = content;
  }
  const workbook = new TextDecoder('utf-8').decode(files['xl/workbook.xml']);
  return { sheets: sheetNames(workbook), stored: zipSync(files, { level: 0 }) };
}

function sheetNames(workbook: string): string[] {
  const tags = workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const name = /\sname=(?:"([^"]*)"|'([^']*)')/.exec(tag);
    return name === null ? [] : [plainText(name[1] ?? name[2] ?? '')];
  });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function plainText(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
