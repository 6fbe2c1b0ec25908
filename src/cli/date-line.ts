import { parseMoment } from '../index.ts';

/** A line of `dates --jsonl`. `id` is echoed as it came. */
export type DateLine = { readonly id?: unknown } & (
  | { readonly kind: 'text'; readonly text: string; readonly reference: string | null }
  | { readonly kind: 'error'; readonly error: string }
);

/** Reads a line; one that is no text with its day is a value too. */
export function readDateLine(line: string): DateLine {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { kind: 'error', error: 'expected one JSON object in the line, found something else' };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return { kind: 'error', error: 'expected a JSON object with "text"' };
  }
  const members = read as Readonly<Record<string, unknown>>;
  const head = Object.hasOwn(members, 'id') ? { id: members['id'] } : {};
  const { text, reference = null } = members;
  if (typeof text !== 'string') return { ...head, kind: 'error', error: 'expected "text" as a text' };
  if (reference === null || reference === '') return { ...head, kind: 'text', text, reference: null };
  if (typeof reference === 'string' && parseMoment(reference)) return { ...head, kind: 'text', text, reference };
  const found = JSON.stringify(reference).slice(0, 60);
  const error = `expected "reference" as a day such as "2020-05-13", or an instant such as "2020-05-13T10:00:00Z", found ${found}; leave it out where it is not known`;
  return { ...head, kind: 'error', error };
}
