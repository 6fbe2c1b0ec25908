import { cutOff, damaged } from './inflate-guard.ts';

/** A file of a zip archive. */
export interface ZipEntry {
  /** As the archive has it: shown, never used as a path. */
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
  /** CRC-32 of the unpacked bytes. */
  readonly sum: number;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Offset of its local header. */
  readonly offset: number;
}

/** Signatures and sizes of records, by the APPNOTE of PKWARE 6.3, sections 4.3.7 to 4.3.16. */
const END = { signature: 0x06054b50, size: 22 };
const WIDE_LOCATOR = { signature: 0x07064b50, size: 20 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };

const MOST_COMMENT = 0xffff;
const WIDE = 0xffffffff;
const WIDE_FIELD = 1;

/** The files of an archive, folders left out. Throws when the directory at the end of it is missing or wrong. */
export function zipEntries(bytes: Uint8Array, source: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endRecord(view);
    if (end === -1) throw cutOff(source);
    let { count, at } = directory(view, end);
    const entries: ZipEntry[] = [];
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== ENTRY.signature) throw damaged(source);
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = new TextDecoder('utf-8').decode(bytes.subarray(at + ENTRY.size, at + ENTRY.size + nameLength));
      const wide = wideFields(view, at, at + ENTRY.size + nameLength, extraLength);
      const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
      if (!name.endsWith('/')) {
        const [method, sum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
        entries.push({ name, isEncrypted, method, sum, ...wide });
      }
      at += ENTRY.size + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (fault) {
    throw fault instanceof RangeError ? damaged(source) : fault;
  }
}

/** The packed bytes of a file. Throws when they are not there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry, source: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL.size > bytes.length || view.getUint32(entry.offset, true) !== LOCAL.signature)
    throw damaged(source);
  const from =
    entry.offset + LOCAL.size + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (from + entry.packedBytes > bytes.length) throw cutOff(source);
  return bytes.subarray(from, from + entry.packedBytes);
}

/** The end record stands last, before a comment. */
function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - END.size - MOST_COMMENT);
  for (let at = view.byteLength - END.size; at >= least; at--)
    if (view.getUint32(at, true) === END.signature) return at;
  return -1;
}

function directory(view: DataView, end: number): { count: number; at: number } {
  const locator = end - WIDE_LOCATOR.size;
  if (locator >= 0 && view.getUint32(locator, true) === WIDE_LOCATOR.signature) {
    const wide = Number(view.getBigUint64(locator + 8, true));
    return { count: Number(view.getBigUint64(wide + 32, true)), at: Number(view.getBigUint64(wide + 48, true)) };
  }
  return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
}

/** Sizes and offset; those that do not fit into 32 bits stand in an extra field, in this order. */
function wideFields(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): Pick<ZipEntry, 'bytes' | 'packedBytes' | 'offset'> {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let from = extra; from + 4 <= extra + length; from += 4 + view.getUint16(from + 2, true)) {
    if (view.getUint16(from, true) !== WIDE_FIELD) continue;
    let next = from + 4;
    for (const [i, field] of fields.entries()) {
      if (field !== WIDE) continue;
      fields[i] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  const [bytes = 0, packed = 0, offset = 0] = fields;
  return { bytes, packedBytes: packed, offset };
}
