/**
 * A kept dataset is a row of frames. A frame, numbers little-endian:
 *
 *      0      u32     magic, the letters PLDS
 *      4      u32     section, 0 for the head, {@link LAST_SECTION} for the end
 *      8      u32     bytes of content
 *     12      u32     checksum of the content, of the frame's place in the row and of the two numbers before
 *     16      content, then zeros up to a multiple of 8
 */
export interface Frame {
  readonly section: number;
  readonly content: Uint8Array;
}

/** The section of the frame that ends a dataset. */
export const LAST_SECTION = 0xffff_ffff;

const MAGIC = 0x5344_4c50;
const HEAD = 16;

/** The bytes of a frame, in a buffer of their own. @param place in the row of frames, from 0 */
export function frameBytes({ section, content }: Frame, place: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD + padded(content.length));
  bytes.set(content, HEAD);
  const head = new Uint32Array(bytes.buffer, 0, 4);
  head[0] = MAGIC;
  head[1] = section;
  head[2] = content.length;
  head[3] = checksum(new Int32Array(bytes.buffer, HEAD), section, content.length, place);
  return bytes;
}

/** Why bytes are no frames. */
export class FrameError extends Error {}

/** The frames of bytes that come in pieces cut anywhere; rejects with a {@link FrameError} where they are cut short or not as they were written. */
export async function* framesOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Frame> {
  let rest: Uint8Array = new Uint8Array();
  let place = 0;
  for await (const piece of pieces) {
    rest = rest.length === 0 ? piece : joined(rest, piece);
    for (;;) {
      const size = sizeOf(rest);
      if (size === null || size > rest.length) break;
      yield readFrame(rest.subarray(0, size), place);
      place++;
      rest = rest.subarray(size);
    }
  }
  if (rest.length > 0) throw new FrameError('it ends in the middle');
}

/** Bytes of the frame that begins here; null when its head is not whole. */
function sizeOf(bytes: Uint8Array): number | null {
  if (bytes.length < HEAD) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  if (view.getUint32(0, true) !== MAGIC) throw new FrameError('it is no kept dataset, or a part of it was overwritten');
  return HEAD + padded(view.getUint32(8, true));
}

function readFrame(bytes: Uint8Array, place: number): Frame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  const section = view.getUint32(4, true);
  const length = view.getUint32(8, true);
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(whole.buffer, whole.byteOffset + HEAD, (whole.length - HEAD) / 4);
  if (checksum(words, section, length, place) !== view.getUint32(12, true)) {
    throw new FrameError('a part of it is not as it was written');
  }
  return { section, content: whole.subarray(HEAD, HEAD + length) };
}

/** FNV over 32-bit words: one changed word always changes it. */
function checksum(words: Int32Array, section: number, length: number, place: number): number {
  let sum = 0x811c_9dc5;
  const mix = (word: number): void => {
    sum = Math.imul(sum ^ word, 0x0100_0193);
  };
  mix(place);
  mix(section);
  mix(length);
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x0100_0193);
  return sum >>> 0;
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
