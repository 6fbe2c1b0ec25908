import { Gunzip } from 'fflate';
import { through, type ByteSource } from './byte-source.ts';
import { checkInflated, cutOff, damaged } from './inflate-guard.ts';

/** Bytes at the end of a gzip member: a checksum and the length of the content, modulo 2^32. */
const TRAILER = 8;

/** What is in a gzip file. */
export function gunzipped(source: ByteSource): ByteSource {
  const { name } = source;
  return through(source, name.replace(/\.gz$/i, ''), (pieces) => inflated(pieces, name));
}

async function* inflated(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let [packed, unpacked, members] = [0, 0, 0];
  const stream = new Gunzip((part) => {
    parts.push(part);
    unpacked += part.length;
  });
  stream.onmember = () => members++;
  let end = new Uint8Array(0);
  const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
    parts = [];
    try {
      stream.push(piece, isLast);
    } catch {
      throw isLast ? cutOff(name) : damaged(name);
    }
    checkInflated(name, packed, unpacked);
    return parts;
  };
  for await (const piece of pieces) {
    // Small steps, so that a bomb is found before it has filled the memory.
    for (let from = 0; from < piece.length; from += STEP) {
      const step = piece.subarray(from, from + STEP);
      packed += step.length;
      end = tail(end, step);
      yield* push(step, false);
    }
  }
  yield* push(new Uint8Array(0), true);
  // The library does not notice that the end is missing; files of several members tell only of the last.
  const written = end.length < TRAILER ? -1 : new DataView(end.buffer, end.byteOffset).getUint32(end.length - 4, true);
  if (members === 0 && written !== unpacked % 2 ** 32) throw cutOff(name);
}

/** Bytes that are inflated at once. */
const STEP = 32 * 1024;

function tail(before: Uint8Array, piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(before.length + piece.length);
  both.set(before);
  both.set(piece, before.length);
  return both.slice(-TRAILER);
}
