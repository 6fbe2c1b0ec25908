/** Texts one after the other as UTF-8 bytes: some 20 bytes a text less than strings, and no string of a file is kept alive by a part of it. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** Where each text ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** Packs texts. */
export interface TextPacker {
  /** The text's place, counted from 0; null when it cannot be packed: it holds half a surrogate pair, which UTF-8 does not know, or there is no more room. */
  append(text: string): number | null;
  /** All texts so far, in arrays that are no longer than they must be; the packer takes no more afterwards. */
  finish(): PackedTexts;
}

/** No texts at all. */
export const NO_TEXTS: PackedTexts = { bytes: new Uint8Array(), ends: new Uint32Array() };

/** Two GiB, what every engine allows. */
const MOST_BYTES = 0x7fff_ffff;

/** UTF-8 has at most three bytes for a UTF-16 code unit. */
const MOST_BYTES_A_UNIT = 3;

/** Longer texts are faster through the decoder than byte by byte. */
const SHORT = 24;

const LONE_SURROGATE = /\p{Surrogate}/u;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

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
  return {
    append(text) {
      const most = text.length * MOST_BYTES_A_UNIT;
      if (before + size + most > MOST_BYTES) return null;
      makeRoom(most);
      if (count === ends.length) ends = widened(ends, new Uint32Array(count * 2));
      const written = write(text, bytes, size);
      if (written !== text.length && LONE_SURROGATE.test(text)) return null;
      size += written;
      ends[count] = before + size;
      return count++;
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
  const isShort = to - from <= SHORT;
  const cells = bytes.subarray(from, to);
  return isShort && cells.every((byte) => byte < 0x80) ? String.fromCharCode(...cells) : DECODER.decode(cells);
}

/** Says of places whether this text stands there, without making strings. */
export function packedTextIs({ bytes, ends }: PackedTexts, text: string): (at: number) => boolean {
  if (LONE_SURROGATE.test(text)) return () => false;
  const wanted = ENCODER.encode(text);
  return (at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    if ((ends[at] ?? -1) - from !== wanted.length) return false;
    let same = 0;
    while (same < wanted.length && bytes[from + same] === wanted[same]) same++;
    return same === wanted.length;
  };
}

/** Writes a text; gives the number of bytes. */
function write(text: string, bytes: Uint8Array, from: number): number {
  if (text.length > SHORT) return ENCODER.encodeInto(text, bytes.subarray(from)).written;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return ENCODER.encodeInto(text, bytes.subarray(from)).written;
    bytes[from + i] = code;
  }
  return text.length;
}

function widened<A extends Uint8Array | Uint32Array>(cells: A, wider: A): A {
  wider.set(cells);
  return wider;
}
