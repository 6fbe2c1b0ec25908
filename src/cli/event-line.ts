import type { EventLine } from '../index.ts';
import type { LineFault } from './json-line.ts';
import { readTextLine } from './text-line.ts';

/** A line of `events --jsonl`. `id` is echoed as it came. */
export type ReadEventLine = ({ readonly kind: 'event' } & EventLine) | LineFault;

/** Reads a line with a text and the words of an event in it; one that is none is a value too. */
export function readEventLine(line: string): ReadEventLine {
  const read = readTextLine(line);
  if (read.kind === 'error') return read;
  const { head, text, source, members } = read;
  const { event } = members;
  const expected = 'expected "event" as {"start","end"}, where the words of the event stand in "text"';
  if (typeof event !== 'object' || event === null) return { kind: 'error', head, error: expected };
  const { start, end } = event as Readonly<Record<string, unknown>>;
  if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length) {
    const found = JSON.stringify({ start, end });
    return { kind: 'error', head, error: `${expected} of ${text.length} letters, found ${found}` };
  }
  return { kind: 'event', id: head.id, text, source, event: { start, end } };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
