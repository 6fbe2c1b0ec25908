import { MOST_BYTES_A_UNIT, readUtf8, writeUtf8 } from './utf8.ts';

/** Texts one after the other as UTF-8 bytes: some 20 bytes a text less than strings, and no string of a file is kept alive by a part of it. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** Where each text ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** Packs texts. */
export interface TextPacker {
  /** The text's place, counted from 0; null when there is no more room. */
  append(text: string): number | null;
  /** As `append` for a text that stands in bytes of UTF-8, behind a beginning that is bytes too. */
  appendBytes(bytes: Uint8Array, from: number, to: number, beginning: Uint8Array): number | null;
  /** All texts so far, in arrays that are no longer than they must be; the packer takes no more afterwards. */
  finish(): PackedTexts;
}

/** No texts at all. */
export const NO_TEXTS: PackedTexts = { bytes: new Uint8Array(), ends: new Uint32Array() };

/** Two GiB, what every engine allows. */
const MOST_BYTES = 0x7fff_ffff;

const LONG = 400;

/** Texts are packed into pieces of this size, so that one that is full need not be copied when more come. */
const PIECE = 1 << 23;

/** An empty packer. */
export function textPacker(): TextPacker {
  const full: Uint8Array[] = [];
  let bytes = new Uint8Array(1024);
  let ends = new Uint32Array(64);
  /** Bytes of the pieces that are full, and of the last one. */
  let before = 0;
  let size = 0;
  let count = 0;
  const makeRoom = (most: number): void => {
    if (size + most <= bytes.length) return;
    if (bytes.length < PIECE) {
      bytes = widened(bytes, new Uint8Array(Math.max(size + most, bytes.length * 2)));
      return;
    }
    full.push(bytes.subarray(0, size));
    before += size;
    size = 0;
    bytes = new Uint8Array(Math.max(PIECE, most));
  };
  const ended = (to: number): number => {
    size = to;
    if (count === ends.length) ends = widened(ends, new Uint32Array(count * 2));
    ends[count] = before + size;
    return count++;
  };
  return {
    append(text) {
      const most = text.length * MOST_BYTES_A_UNIT;
      if (before + size + most > MOST_BYTES) return null;
      makeRoom(most);
      return ended(writeUtf8(text, bytes, size));
    },
    appendBytes(source, from, to, beginning) {
      const length = to - from;
      const most = beginning.length + length;
      if (before + size + most > MOST_BYTES) return null;
      makeRoom(most);
      let at = size;
      for (let i = 0; i < beginning.length; i++) bytes[at++] = beginning[i] as number;
      // A view of a part costs more than its letters, unless there are many.
      if (length > LONG) bytes.set(source.subarray(from, to), at);
      else for (let i = 0; i < length; i++) bytes[at + i] = source[from + i] as number;
      return ended(at + length);
    },
    finish() {
      full.push(bytes.subarray(0, size));
      const all = new Uint8Array(before + size);
      let at = 0;
      for (let piece = full.shift(); piece !== undefined; piece = full.shift()) {
        all.set(piece, at);
        at += piece.length;
      }
      bytes = new Uint8Array();
      return { bytes: all, ends: ends.slice(0, count) };
    },
  };
}

/** The text at a place; empty when there is no such place. */
export function packedTextAt({ bytes, ends }: PackedTexts, at: number): string {
  const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
  const to = ends[at] ?? from;
  return readUtf8(bytes, from, to);
}

/** Says of places whether this text stands there, without making strings. */
export function packedTextIs({ bytes, ends }: PackedTexts, text: string): (at: number) => boolean {
  const room = new Uint8Array(text.length * MOST_BYTES_A_UNIT);
  const wanted = room.subarray(0, writeUtf8(text, room, 0));
  return (at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    if ((ends[at] ?? -1) - from !== wanted.length) return false;
    let same = 0;
    while (same < wanted.length && bytes[from + same] === wanted[same]) same++;
    return same === wanted.length;
  };
}

/** Says of places whether the text there begins with these words, without making strings. */
export function packedTextBegins({ bytes, ends }: PackedTexts, words: string): (at: number) => boolean {
  const room = new Uint8Array(words.length * MOST_BYTES_A_UNIT);
  const wanted = room.subarray(0, writeUtf8(words, room, 0));
  return (at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    if ((ends[at] ?? -1) - from < wanted.length) return false;
    let same = 0;
    while (same < wanted.length && bytes[from + same] === wanted[same]) same++;
    return same === wanted.length;
  };
}

function widened<A extends Uint8Array | Uint32Array>(cells: A, wider: A): A {
  wider.set(cells);
  return wider;
}
