import type { Read } from '../model/problem.ts';

/**
 * The text of a file's bytes: UTF-8, or UTF-16 when it begins with that byte order mark. The mark is taken off. Null, with the problem,
 * for bytes that are neither.
 */
export function decodeText(bytes: Uint8Array, sourceName: string): Read<string | null> {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { value: new TextDecoder(encoding, { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const message = `${sourceName}: expected text in UTF-8, found other bytes; save the file as UTF-8. Nothing was read.`;
    const where = { source: sourceName, line: null, column: null };
    return { value: null, problems: [{ severity: 'error', code: 'file-unreadable', where, message, raw: '' }] };
  }
}
