/** A line of `mentions --jsonl`. `id` is echoed as it came. */
export type TextLine =
  | { readonly kind: 'text'; readonly id: unknown; readonly text: string; readonly source: string }
  | { readonly kind: 'error'; readonly head: { readonly id?: unknown }; readonly error: string };

/** Reads a line with a text; one that is none is a value too. */
export function readTextLine(line: string): TextLine {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { kind: 'error', head: {}, error: 'expected one JSON object in the line, found something else' };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return { kind: 'error', head: {}, error: 'expected a JSON object with "text"' };
  const { id, text, source } = read as Readonly<Record<string, unknown>>;
  const head = Object.hasOwn(read, 'id') ? { id } : {};
  if (typeof text !== 'string') return { kind: 'error', head, error: 'expected "text" as a text' };
  return { kind: 'text', id, text, source: typeof source === 'string' ? source : '' };
}
