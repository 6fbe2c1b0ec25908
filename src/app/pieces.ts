/** Lists longer than this are sent in pieces of it: a page takes some milliseconds to receive one. */
export const PIECE = 10_000;

/** Stands where a long list was; the number is its place among the lists. */
const GAP = 'placeline:list';

/** A value without its long lists, and those lists. */
export interface Dismantled {
  readonly value: unknown;
  readonly lists: readonly (readonly unknown[])[];
  /** The bytes of its typed arrays, each once; handed over, they are not copied. */
  readonly buffers: readonly ArrayBuffer[];
}

/**
 * Takes plain data apart, so that it can be sent in messages that are all short: lists of more than {@link PIECE} items apart from the
 * rest. {@link assembled} puts it together again.
 */
export function dismantled(whole: unknown): Dismantled {
  const lists: (readonly unknown[])[] = [];
  const buffers = new Set<ArrayBuffer>();
  const value = mapped(whole, (part) => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
      return part;
    }
    return Array.isArray(part) && part.length > PIECE ? { [GAP]: lists.push(part) - 1 } : null;
  });
  return { value, lists, buffers: [...buffers] };
}

/** Data that were taken apart, with their lists where they were. */
export function assembled(value: unknown, lists: readonly (readonly unknown[])[]): unknown {
  return mapped(value, (part) => {
    if (ArrayBuffer.isView(part)) return part;
    const list = GAP in part ? part[GAP] : undefined;
    return typeof list === 'number' ? (lists[list] ?? []) : null;
  });
}

/** The pieces of a list, in order. */
export function* piecesOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PIECE) yield list.slice(at, at + PIECE);
}

/** @param replace gives what stands in the place of a part, or null to look inside of it */
function mapped(value: unknown, replace: (part: object & { [GAP]?: unknown }) => object | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const other = replace(value);
  if (other !== null) return other;
  if (Array.isArray(value)) return value.map((part) => mapped(part, replace));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part, replace)]));
}
