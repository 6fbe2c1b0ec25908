import { BLOCK, LONGEST_KEY } from './key-table.ts';
import { formOf, NAME_FORMS, NEW_KEY } from './name-forms.ts';

/** Sections of a table of keys, see key-table.ts. */
export interface WrittenKeys {
  readonly keys: Uint8Array;
  readonly blocks: Uint32Array;
}

/** Writes unique keys that are sorted by {@link compareBytes}. */
export function writeKeys(sorted: readonly string[]): WrittenKeys {
  const encoder = new TextEncoder();
  const keys = byteWriter();
  const blocks: number[] = [];
  let before = new Uint8Array();
  sorted.forEach((key, i) => {
    const bytes = encoder.encode(key);
    if (bytes.length > LONGEST_KEY) throw new Error(`gazetteer: a key of ${bytes.length} bytes is too long`);
    let shared = 0;
    if (i % BLOCK === 0) blocks.push(keys.length());
    else while (shared < bytes.length && bytes[shared] === before[shared]) shared++;
    keys.add([shared, bytes.length - shared]);
    keys.add(bytes.subarray(shared));
    before = bytes;
  });
  return { keys: keys.bytes(), blocks: Uint32Array.from(blocks) };
}

/** A spelling and the key it is sorted under. */
export interface KeyedName {
  readonly key: string;
  readonly text: string;
}

/** Sections of the names, which are sorted by key. */
export interface WrittenNames {
  readonly forms: Uint8Array;
  readonly texts: Uint8Array;
  /** Offset in `texts` of every {@link BLOCK}th name. */
  readonly textBlocks: Uint32Array;
}

/** Writes names beside their keys, see name-forms.ts. */
export function writeNames(names: readonly KeyedName[]): WrittenNames {
  const encoder = new TextEncoder();
  const forms = new Uint8Array(names.length);
  const texts = byteWriter();
  const textBlocks: number[] = [];
  names.forEach(({ key, text }, i) => {
    if (i % BLOCK === 0) textBlocks.push(texts.length());
    const { form, middle } = formOf(text, key);
    forms[i] = form | (i === 0 || names[i - 1]?.key !== key ? NEW_KEY : 0);
    if (form !== NAME_FORMS.other || !middle) return;
    const bytes = encoder.encode(middle.text);
    texts.add([middle.before, middle.after, bytes.length & 0xff, bytes.length >>> 8]);
    texts.add(bytes);
  });
  return { forms, texts: texts.bytes(), textBlocks: Uint32Array.from(textBlocks) };
}

/** Orders texts as their UTF-8 bytes are: by code point. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all other units. */
function rank(unit: number): number {
  return (unit & 0xf800) === 0xd800 ? unit + 0x1_0000 : unit;
}

interface ByteWriter {
  readonly add: (bytes: ArrayLike<number>) => void;
  readonly length: () => number;
  readonly bytes: () => Uint8Array;
}

function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 16);
  let end = 0;
  return {
    add(bytes) {
      if (end + bytes.length > buffer.length) {
        const wider = new Uint8Array(Math.max(buffer.length * 2, end + bytes.length));
        wider.set(buffer.subarray(0, end));
        buffer = wider;
      }
      buffer.set(bytes, end);
      end += bytes.length;
    },
    length: () => end,
    bytes: () => buffer.slice(0, end),
  };
}
