import { UnreadableFile, type Unpacked } from './unpack.ts';

/** Bytes of a line; a longer one is no row of a table of places. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** Bytes of a file that is read as one text: less than the longest string of an engine. */
const LONGEST_TEXT = 400 * 1024 * 1024;

/**
 * Calls `onLine` for each line of a UTF-8 file, without its line break, from 1; a byte order mark is passed over. Holds only a piece of
 * the file at a time. Throws {@link UnreadableFile} with the line for bytes that are no UTF-8.
 */
export function eachLine(file: Unpacked, onLine: (text: string, line: number) => void): void {
  let rest = new Uint8Array(0);
  let line = 0;
  const take = (bytes: Uint8Array): void => {
    for (const text of decodeLines(bytes, file.name, line)) onLine(text, ++line);
  };
  for (const chunk of file.chunks()) {
    const end = chunk.lastIndexOf(0x0a);
    if (end < 0) {
      rest = joined(rest, chunk);
      if (rest.length > LONGEST_LINE) {
        throw new UnreadableFile(
          `${file.name} line ${line + 1}: expected a row of a table, found a line of more than 4 MB`,
        );
      }
      continue;
    }
    take(rest.length === 0 ? chunk.subarray(0, end) : joined(rest, chunk.subarray(0, end)));
    rest = chunk.slice(end + 1);
  }
  if (rest.length > 0) take(rest);
}

/** The whole of a file as text, byte order mark taken off. UTF-8, or UTF-16 with a mark. Throws {@link UnreadableFile}. */
export function wholeText(file: Unpacked): string {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const chunk of file.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LONGEST_TEXT)
      throw new UnreadableFile(`${file.name}: expected at most 400 MB, found more; cut the file into parts`);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return STRICT.decode(bytes);
  } catch {
    throw notUtf8(file.name, firstBadLine(bytes));
  }
}

/** The beginning of a file as text, for a look at what it is. */
export function headOf(file: Unpacked, most = 64 * 1024): string {
  for (const chunk of file.chunks()) return new TextDecoder('utf-8').decode(chunk.subarray(0, most));
  return '';
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function decodeLines(bytes: Uint8Array, name: string, before: number): string[] {
  try {
    // The decoder takes a mark off wherever a piece begins with one; only the file's first line can.
    return STRICT.decode(bytes)
      .split('\n')
      .map((text) => (text.endsWith('\r') ? text.slice(0, -1) : text));
  } catch {
    throw notUtf8(name, before + firstBadLine(bytes));
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      STRICT.decode(bytes.subarray(from, at));
    } catch {
      return line;
    }
    from = at + 1;
    line++;
  }
  return line;
}

function notUtf8(name: string, line: number): UnreadableFile {
  return new UnreadableFile(`${name} line ${line}: expected text in UTF-8, found other bytes; save the file as UTF-8`);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
