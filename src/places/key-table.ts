/**
 * A table of unique keys in the order of their UTF-8 bytes, front-coded: in blocks of {@link BLOCK} keys, each key is the number of bytes
 * it shares with the one before, the number of its other bytes, and these. The first key of a block shares nothing.
 */
export interface KeyTable {
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Offset of each block in `bytes`. */
  readonly blocks: Uint32Array;
  /** The first six bytes of the first key of each block, as one number: what a search looks at first. */
  readonly heads: Float64Array;
}

/** Keys in a block: a search reads half a block on the average. */
export const BLOCK = 32;

/** Longest key in bytes, so that lengths are bytes. */
export const LONGEST_KEY = 255;

/** Makes the table over sections of a pack. Throws when the blocks do not lie in the bytes. */
export function keyTable(bytes: Uint8Array, blocks: Uint32Array, size: number): KeyTable {
  if (blocks.length !== Math.ceil(size / BLOCK)) throw new Error('gazetteer pack: wrong number of key blocks');
  const heads = new Float64Array(blocks.length);
  for (let block = 0; block < blocks.length; block++) {
    const at = blocks[block] ?? 0;
    const isInOrder = block === 0 ? at === 0 : at > (blocks[block - 1] ?? 0);
    if (!isInOrder || at + 2 + (bytes[at + 1] ?? 0) > bytes.length) {
      throw new Error('gazetteer pack: a block of keys lies outside its section');
    }
    heads[block] = headOf(bytes, at + 2, bytes[at + 1] ?? 0);
  }
  return { size, bytes, blocks, heads };
}

/** The index of a key, or -1. */
export function findKey(table: KeyTable, key: string): number {
  const length = encode(key);
  if (length < 0 || table.size === 0) return -1;
  const block = blockOf(table, length);
  return block < 0 ? -1 : searchBlock(table, block, length);
}

/** The keys that begin so, by index: from the first to below the end. */
export function keysFrom(table: KeyTable, beginning: string): { readonly from: number; readonly end: number } {
  const length = encode(beginning);
  if (length < 0) return { from: 0, end: 0 };
  const from = firstNotBelow(table, length);
  // No byte of UTF-8 is so great: the first key behind all that begin so.
  WANTED[length] = 0xff;
  return { from, end: firstNotBelow(table, length + 1) };
}

/** The key of an index. */
export function keyAt(table: KeyTable, index: number): string {
  const { bytes } = table;
  let at = table.blocks[Math.floor(index / BLOCK)] ?? 0;
  let length = 0;
  for (let rest = index % BLOCK; rest >= 0; rest--) {
    const shared = bytes[at] ?? 0;
    const own = bytes[at + 1] ?? 0;
    length = shared + own;
    for (let i = 0; i < own; i++) KEY[shared + i] = bytes[at + 2 + i] ?? 0;
    at += 2 + own;
  }
  return decode(KEY, 0, length);
}

/** Visits all keys in order; `key` makes the text of the one that is visited. */
export function eachKey(table: KeyTable, visit: (key: () => string, index: number) => void): void {
  const { bytes } = table;
  let at = 0;
  let length = 0;
  const kept = new Uint8Array(KEY.length);
  const key = (): string => decode(kept, 0, length);
  for (let index = 0; index < table.size; index++) {
    const shared = bytes[at] ?? 0;
    const own = bytes[at + 1] ?? 0;
    length = shared + own;
    for (let i = 0; i < own; i++) kept[shared + i] = bytes[at + 2 + i] ?? 0;
    at += 2 + own;
    visit(key, index);
  }
}

/** Visits the keys that have a word, not the first one, that begins so. */
export function eachWordStart(table: KeyTable, beginning: string, visit: (index: number) => void): void {
  const { bytes } = table;
  const wanted = ENCODER.encode(` ${beginning}`);
  const kept = new Uint8Array(KEY.length);
  let at = 0;
  // Where the wanted bytes end in the key, or 0. What a key shares with the one before was searched there.
  let hitEnd = 0;
  for (let index = 0; index < table.size; index++) {
    const shared = bytes[at] ?? 0;
    const own = bytes[at + 1] ?? 0;
    for (let i = 0; i < own; i++) kept[shared + i] = bytes[at + 2 + i] ?? 0;
    at += 2 + own;
    if (hitEnd === 0 || shared < hitEnd) hitEnd = endOf(kept, shared + own, wanted, shared);
    if (hitEnd > 0) visit(index);
  }
}

/** The end of the first place where the bytes occur, at which they end behind `behind`; 0 when there is none. */
function endOf(bytes: Uint8Array, length: number, wanted: Uint8Array, behind: number): number {
  for (let at = Math.max(1, behind - wanted.length + 1); at + wanted.length <= length; at++) {
    let i = 0;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i++;
    if (i === wanted.length) return at + i;
  }
  return 0;
}

/** Text of UTF-8 bytes; plain ASCII without the decoder, which is slow to call. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return DECODER.decode(bytes.subarray(from, to));
    text += ASCII[byte] ?? '';
  }
  return text;
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const ENCODER = new TextEncoder();
const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/** The key that is looked for, and the one that is put together; used within one call only. */
const WANTED = new Uint8Array(LONGEST_KEY + 4);
const KEY = new Uint8Array(2 * LONGEST_KEY + 2);

/** Writes the key into WANTED; gives its length, or -1 when it is too long for any table. */
function encode(key: string): number {
  const { length } = key;
  if (length > LONGEST_KEY) return -1;
  for (let i = 0; i < length; i++) {
    const code = key.charCodeAt(i);
    if (code >= 0x80) return encodeOther(key);
    WANTED[i] = code;
  }
  return length;
}

function encodeOther(key: string): number {
  const bytes = ENCODER.encode(key);
  if (bytes.length > LONGEST_KEY) return -1;
  WANTED.set(bytes);
  return bytes.length;
}

function headOf(bytes: Uint8Array, at: number, length: number): number {
  let head = 0;
  for (let i = 0; i < 6; i++) head = head * 256 + (i < length ? (bytes[at + i] ?? 0) : 0);
  return head;
}

/** The last block whose first key is not greater than WANTED, or -1. */
function blockOf({ bytes, blocks, heads }: KeyTable, length: number): number {
  const head = headOf(WANTED, 0, length);
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = heads[middle] ?? 0;
    const isAfter = other > head || (other === head && isFirstAfter(bytes, blocks[middle] ?? 0, length));
    if (isAfter) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function isFirstAfter(bytes: Uint8Array, at: number, length: number): boolean {
  const own = bytes[at + 1] ?? 0;
  for (let i = 0; i < own && i < length; i++) {
    const difference = (bytes[at + 2 + i] ?? 0) - (WANTED[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return own > length;
}

function searchBlock({ bytes, blocks, size }: KeyTable, block: number, length: number): number {
  const last = Math.min(size, (block + 1) * BLOCK);
  let at = blocks[block] ?? 0;
  let agreed = 0;
  for (let index = block * BLOCK; index < last; index++) {
    const shared = bytes[at] ?? 0;
    const own = bytes[at + 1] ?? 0;
    if (shared < agreed) return -1;
    if (shared === agreed) {
      let i = 0;
      while (i < own && agreed < length && bytes[at + 2 + i] === WANTED[agreed]) {
        i++;
        agreed++;
      }
      if (i === own && agreed === length) return index;
    }
    at += 2 + own;
  }
  return -1;
}

/** The index of the first key that is not below WANTED; the size of the table when there is none. */
function firstNotBelow(table: KeyTable, length: number): number {
  const { bytes, blocks, size } = table;
  const block = blockOf(table, length);
  if (block < 0) return 0;
  const last = Math.min(size, (block + 1) * BLOCK);
  let at = blocks[block] ?? 0;
  let agreed = 0;
  for (let index = block * BLOCK; index < last; index++) {
    const shared = bytes[at] ?? 0;
    const own = bytes[at + 1] ?? 0;
    if (shared < agreed) return index;
    if (shared === agreed) {
      let i = 0;
      while (i < own && agreed < length && bytes[at + 2 + i] === WANTED[agreed]) {
        i++;
        agreed++;
      }
      if (agreed === length || (i < own && (bytes[at + 2 + i] ?? 0) > (WANTED[agreed] ?? 0))) return index;
    }
    at += 2 + own;
  }
  return last;
}
