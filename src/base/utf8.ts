/**
 * Texts as UTF-8, and back, whatever they hold: half a surrogate pair, which UTF-8 does not know, is written in three bytes as any other unit
 * (WTF-8, https://simonsapin.github.io/wtf-8/), so that every text comes out as it went in.
 */
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const LONE_SURROGATE = /\p{Surrogate}/u;

/** UTF-8 has at most three bytes for a UTF-16 code unit. */
export const MOST_BYTES_A_UNIT = 3;

/** Longer texts are faster through the engine's own encoder and decoder than byte by byte. */
const SHORT = 24;

/** Writes a text at an offset; gives the offset behind it. There must be room for three bytes a unit. */
export function writeUtf8(text: string, bytes: Uint8Array, from: number): number {
  const { length } = text;
  if (length > SHORT) return writeLong(text, bytes, from);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return writeLong(text, bytes, from);
    bytes[from + i] = code;
  }
  return from + length;
}

/** The text of some bytes that {@link writeUtf8} wrote, or of any valid UTF-8. */
export function readUtf8(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= SHORT) {
    const text = shortAscii(bytes, from, to);
    if (text !== null) return text;
  }
  const part = bytes.subarray(from, to);
  const text = DECODER.decode(part);
  return text.includes('\uFFFD') && holdsLone(part) ? readUnits(part) : text;
}

function shortAscii(bytes: Uint8Array, from: number, to: number): string | null {
  const letters = LETTERS[to - from] as number[];
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return null;
    letters[at - from] = byte;
  }
  return String.fromCharCode(...letters);
}

/** Lists of each length, used again for each text: adding letter to letter would make a string of parts. */
const LETTERS = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0));

function writeLong(text: string, bytes: Uint8Array, from: number): number {
  const { written } = ENCODER.encodeInto(text, bytes.subarray(from));
  return written !== text.length && LONE_SURROGATE.test(text) ? writeUnits(text, bytes, from) : from + written;
}

/** Letter by letter: `for of` gives whole pairs together and halves alone. */
function writeUnits(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    if (letter.length === 1 && code >= 0xd800 && code <= 0xdfff) {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else at += ENCODER.encodeInto(letter, bytes.subarray(at)).written;
  }
  return at;
}

/** In UTF-8 a byte from 0xA0 never follows 0xED. */
function isLoneAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0;
}

function holdsLone(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) if (isLoneAt(bytes, at)) return true;
  return false;
}

function readUnits(bytes: Uint8Array): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!isLoneAt(bytes, at)) continue;
    const unit = 0xd000 | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
    text += DECODER.decode(bytes.subarray(from, at)) + String.fromCharCode(unit);
    from = at + 3;
    at = from - 1;
  }
  return text + DECODER.decode(bytes.subarray(from));
}
