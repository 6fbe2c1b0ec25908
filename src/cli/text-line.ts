import { readJsonLine, type LineFault, type LineHead } from './json-line.ts';

/** A line of `mentions --jsonl`. `head` is echoed as it came. */
export type TextLine =
  | {
      readonly kind: 'text';
      readonly head: LineHead;
      readonly text: string;
      readonly source: string;
      readonly members: Readonly<Record<string, unknown>>;
    }
  | LineFault;

/** Reads a line with a text; one that is none is a value too. */
export function readTextLine(line: string): TextLine {
  const read = readJsonLine(line, '"text"');
  if (read.kind === 'error') return read;
  const { head, members } = read;
  const { text, source } = members;
  if (typeof text !== 'string') return { kind: 'error', head, error: 'expected "text" as a text' };
  return { kind: 'text', head, text, source: typeof source === 'string' ? source : '', members };
}
