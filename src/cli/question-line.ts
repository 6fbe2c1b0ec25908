import type { LonLat, PlaceQuestion } from '../index.ts';
import { readJsonLine, type LineFault, type LineHead } from './json-line.ts';

/** A range of characters, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of `resolve --jsonl`. `head` is echoed as it came. */
export type QuestionLine =
  | { readonly kind: 'name'; readonly head: LineHead; readonly question: PlaceQuestion }
  | {
      readonly kind: 'spans';
      readonly head: LineHead;
      readonly text: string;
      readonly spans: readonly Span[];
      readonly source: string;
    }
  | LineFault;

/** Reads a line; one that is no question is a value too. */
export function readQuestionLine(line: string): QuestionLine {
  const read = readJsonLine(line, '"name", or with "text" and "spans"');
  if (read.kind === 'error') return read;
  const { head, members } = read;
  const { name, text, spans } = members;
  if (typeof text === 'string' && spans !== undefined) return readSpans(head, text, spans, members['source']);
  if (typeof name !== 'string')
    return { kind: 'error', head, error: 'expected "name" as a text, or "text" and "spans"' };
  const gates = [members['country'], members['admin1'], members['admin2']];
  if (!gates.every((gate) => gate === undefined || gate === null || typeof gate === 'string')) {
    return { kind: 'error', head, error: 'expected "country", "admin1" and "admin2" as texts' };
  }
  const near = members['near'] === undefined || members['near'] === null ? null : readNear(members['near']);
  if (near === undefined) return { kind: 'error', head, error: 'expected "near" as [longitude, latitude] in degrees' };
  const [country = '', admin1 = '', admin2 = ''] = gates.map((gate) => (typeof gate === 'string' ? gate : ''));
  return { kind: 'name', head, question: { name, country, admin1, admin2, near } };
}

/** A point from a list of two numbers; undefined for anything else. */
export function readNear(value: unknown): LonLat | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [lon, lat] = value as readonly unknown[];
  const isPoint = typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return isPoint ? [lon, lat] : undefined;
}

function readSpans(head: LineHead, text: string, spans: unknown, source: unknown): QuestionLine {
  const isSpan = (value: unknown): value is Span => {
    if (typeof value !== 'object' || value === null) return false;
    const { start, end } = value as Readonly<Record<string, unknown>>;
    if (typeof start !== 'number' || typeof end !== 'number') return false;
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  };
  if (Array.isArray(spans) && spans.every(isSpan)) {
    return { kind: 'spans', head, text, spans, source: typeof source === 'string' ? source : '' };
  }
  return {
    kind: 'error',
    head,
    error: 'expected "spans" as a list of {"start","end"} within the text, in UTF-16 units',
  };
}
