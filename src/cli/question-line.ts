import type { Interest, LonLat, PlaceQuestion } from '../index.ts';

/** A range of characters, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of `resolve --jsonl`. `id` is echoed as it came. */
export type QuestionLine = { readonly id?: unknown } & (
  | { readonly kind: 'name'; readonly question: PlaceQuestion }
  | { readonly kind: 'spans'; readonly text: string; readonly spans: readonly Span[]; readonly source: string }
  | { readonly kind: 'error'; readonly error: string }
);

/** Reads a line; one that is no question is a value too. */
export function readQuestionLine(line: string): QuestionLine {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { kind: 'error', error: 'expected one JSON object in the line, found something else' };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return { kind: 'error', error: 'expected a JSON object with "name", or with "text" and "spans"' };
  }
  const members = read as Readonly<Record<string, unknown>>;
  const head = Object.hasOwn(members, 'id') ? { id: members['id'] } : {};
  const { name, text, spans } = members;
  if (typeof text === 'string' && spans !== undefined) return { ...head, ...readSpans(text, spans, members['source']) };
  if (typeof name !== 'string')
    return { ...head, kind: 'error', error: 'expected "name" as a text, or "text" and "spans"' };
  const gates = [members['country'], members['admin1'], members['admin2']];
  if (!gates.every((gate) => gate === undefined || gate === null || typeof gate === 'string')) {
    return { ...head, kind: 'error', error: 'expected "country", "admin1" and "admin2" as texts' };
  }
  const near = members['near'] === undefined || members['near'] === null ? null : readNear(members['near']);
  if (near === undefined)
    return { ...head, kind: 'error', error: 'expected "near" as [longitude, latitude] in degrees' };
  const [country = '', admin1 = '', admin2 = ''] = gates.map((gate) => (typeof gate === 'string' ? gate : ''));
  return { ...head, kind: 'name', question: { name, country, admin1, admin2, near } };
}

/** A point from a list of two numbers; undefined for anything else. */
export function readNear(value: unknown): LonLat | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [lon, lat] = value as readonly unknown[];
  const isPoint = typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return isPoint ? [lon, lat] : undefined;
}

/** A region of interest: countries by code ("IQ,SY"), or west, south, east, north in degrees; undefined for anything else. */
export function readInterest(text: string): Interest | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.every((part) => /^[A-Za-z]{2}$/.test(part))) return { countries: parts.map((part) => part.toUpperCase()) };
  const [west, south, east, north] = parts.map((part) => (part === '' ? NaN : Number(part)));
  if (parts.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  const isBox =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90 && south <= north;
  return isBox ? { bbox: [west, south, east, north] } : undefined;
}

function readSpans(text: string, spans: unknown, source: unknown): QuestionLine {
  const isSpan = (value: unknown): value is Span => {
    if (typeof value !== 'object' || value === null) return false;
    const { start, end } = value as Readonly<Record<string, unknown>>;
    if (typeof start !== 'number' || typeof end !== 'number') return false;
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  };
  if (Array.isArray(spans) && spans.every(isSpan)) {
    return { kind: 'spans', text, spans, source: typeof source === 'string' ? source : '' };
  }
  return { kind: 'error', error: 'expected "spans" as a list of {"start","end"} within the text, in UTF-16 units' };
}
