import type { Problem, Read } from '../model/problem.ts';
import { guessEncoding } from './files/guess-encoding.ts';
import { refusedBySignature } from './files/signatures.ts';

/**
 * The text of a file's bytes: UTF-8 or UTF-16, else windows-1256 or windows-1252 as its letters stand. A mark of the byte order is taken off. A
 * guess is told in a warning. Null, with the problem, for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, sourceName: string): Read<string | null> {
  const told = (severity: Problem['severity'], code: Problem['code'], message: string): Problem[] => [
    { severity, code, where: { source: sourceName, line: null, column: null }, message, raw: '' },
  ];
  const other = refusedBySignature(bytes);
  if (other !== null) {
    const message = `${sourceName}: expected text, found ${other}. Nothing was read.`;
    return { value: null, problems: told('error', 'file-unreadable', message) };
  }
  const { label, isGuessed } = guessEncoding(bytes);
  const value = isGuessed && hasControls(bytes, label.startsWith('utf-16')) ? null : decoded(bytes, label);
  if (value === null) {
    const message = `${sourceName}: expected text in UTF-8, found other bytes; save the file as UTF-8. Nothing was read.`;
    return { value, problems: told('error', 'file-unreadable', message) };
  }
  const message = `${sourceName}: expected text in UTF-8, found other bytes; they were read as ${label}. Look at the letters; if they are wrong, save the file as UTF-8.`;
  return { value, problems: isGuessed ? told('warning', 'encoding-guessed', message) : [] };
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True where bytes stand that no text has: control characters but tabs, line ends, form feeds and the end mark of DOS. */
function hasControls(bytes: Uint8Array, isWide: boolean): boolean {
  return bytes.some((byte) => byte < 32 && !TEXT_CONTROLS.includes(byte) && !(isWide && byte < 8));
}

const TEXT_CONTROLS: readonly number[] = [9, 10, 11, 12, 13, 26];
