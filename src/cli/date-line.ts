import { parseMoment } from '../index.ts';
import type { LineFault, LineHead } from './json-line.ts';
import { readTextLine } from './text-line.ts';

/** A line of `dates --jsonl`. `head` is echoed as it came. */
export type DateLine =
  | { readonly kind: 'text'; readonly head: LineHead; readonly text: string; readonly reference: string | null }
  | LineFault;

/** Reads a line; one that is no text with its day is a value too. */
export function readDateLine(line: string): DateLine {
  const read = readTextLine(line);
  if (read.kind === 'error') return read;
  const { head, text, members } = read;
  const { reference = null } = members;
  if (reference === null || reference === '') return { kind: 'text', head, text, reference: null };
  if (typeof reference === 'string' && parseMoment(reference)) return { kind: 'text', head, text, reference };
  const found = JSON.stringify(reference).slice(0, 60);
  const error = `expected "reference" as a day such as "2020-05-13", or an instant such as "2020-05-13T10:00:00Z", found ${found}; leave it out where it is not known`;
  return { kind: 'error', head, error };
}
