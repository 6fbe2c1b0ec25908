/** The typed arrays that a dataset may hold. */
export const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

/** The word for a kind of typed array. */
export type ArrayType = keyof typeof ARRAYS;

/** A typed array that a dataset may hold. */
export type Cells = InstanceType<(typeof ARRAYS)[ArrayType]>;

/** How a part that is kept apart from the head is written: as texts, as a list of JSON, or as the bytes of a typed array. */
export type SectionType = 'texts' | 'json' | ArrayType;

/** A part of a dataset that is kept apart from the head; its number is its place in the list of sections plus 1. */
export interface Section {
  readonly path: readonly (string | number)[];
  readonly type: SectionType;
  /** How many texts, items or cells. */
  readonly length: number;
}

/** A part with what stands in it. */
export interface FullSection extends Section {
  readonly value: readonly unknown[] | Cells;
}

/** Longer lists are kept apart, but that each of many typed arrays is a part of its own. */
const SHORT_LIST = 256;

/** So are lists of more text, in UTF-16 code units. */
const SHORT_TEXTS = 65_536;

/**
 * A value in two: what is small, as JSON with null where a part was taken out, and the parts. Whatever a dataset will hold in time
 * is kept without a word here: typed arrays and long lists are told by what they are.
 */
export function takeApart(value: unknown): { readonly rest: unknown; readonly sections: readonly FullSection[] } {
  const sections: FullSection[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): unknown => {
    if (ArrayBuffer.isView(node)) {
      sections.push({ path, type: typeOf(node), length: (node as Cells).length, value: node as Cells });
      return null;
    }
    if (Array.isArray(node)) {
      const list: readonly unknown[] = node;
      const isTexts = list.every((item) => typeof item === 'string');
      const isLong = list.length > SHORT_LIST || (isTexts && unitsOf(list) > SHORT_TEXTS);
      if (!isLong || ArrayBuffer.isView(list[0])) return list.map((item, i) => walk(item, [...path, i]));
      sections.push({ path, type: isTexts ? 'texts' : 'json', length: list.length, value: list });
      return null;
    }
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, walk(item, [...path, key])]));
  };
  return { rest: walk(value, []), sections };
}

/** Puts the parts back where {@link takeApart} took them out. Throws where there is no such place. */
export function putTogether(rest: unknown, sections: readonly FullSection[]): unknown {
  let whole = rest;
  for (const { path, value } of sections) {
    const last = path.at(-1);
    if (last === undefined) {
      whole = value;
      continue;
    }
    let holder: unknown = whole;
    for (const key of path.slice(0, -1)) holder = member(holder, key);
    member(holder, last);
    // Never a plain assignment: a key may be `__proto__`.
    Object.defineProperty(holder, last, { value, writable: true, enumerable: true, configurable: true });
  }
  return whole;
}

function unitsOf(texts: readonly string[]): number {
  return texts.reduce((units, text) => units + text.length, 0);
}

function member(holder: unknown, key: string | number): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) throw new Error('no such place');
  return (holder as Record<string | number, unknown>)[key];
}

function typeOf(view: ArrayBufferView): ArrayType {
  for (const [type, made] of Object.entries(ARRAYS)) if (view instanceof made) return type as ArrayType;
  throw new Error('a dataset holds no such array');
}
