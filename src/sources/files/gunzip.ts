import { Gunzip } from 'fflate';
import { crc32 } from '../../base/crc32.ts';
import { through, type ByteSource } from './byte-source.ts';
import { checkInflated, cutOff, damaged } from './inflate-guard.ts';
import { UnreadableTable } from './refusal.ts';

/** Bytes at the end of a gzip member: a checksum and the length of the content, modulo 2^32. */
const TRAILER = 8;

/** What is in a gzip file. */
export function gunzipped(source: ByteSource): ByteSource {
  const { name } = source;
  return through(source, name.replace(/\.gz$/i, ''), (pieces) => inflated(pieces, name));
}

async function* inflated(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let [packed, unpacked] = [0, 0];
  const member = memberCheck(name);
  const stream = new Gunzip((part) => {
    parts.push(part);
    unpacked += part.length;
    member.add(part);
  });
  stream.onmember = (offset) => {
    member.next(offset);
  };
  const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
    parts = [];
    try {
      stream.push(piece, isLast);
    } catch (fault) {
      if (fault instanceof UnreadableTable) throw fault;
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
      member.read(step);
      yield* push(step, false);
    }
  }
  yield* push(new Uint8Array(0), true);
  member.end();
}

/** Bytes that are inflated at once. */
const STEP = 32 * 1024;

/** What the library does not look at: whether each member of a file ends as it says itself, so that one that is cut off or damaged is found. */
function memberCheck(name: string) {
  let sum = crc32();
  let length = 0;
  // The last two steps of packed bytes: a member's end may lie in either.
  let recent = new Uint8Array(0);
  let before = 0;
  const check = (end: number): void => {
    const at = end - TRAILER - before;
    if (at < 0) throw cutOff(name);
    const view = new DataView(recent.buffer, recent.byteOffset + at, TRAILER);
    if (view.getUint32(4, true) !== length % 2 ** 32) throw cutOff(name);
    if (view.getUint32(0, true) !== sum.value) throw damaged(name);
  };
  return {
    read(step: Uint8Array): void {
      const kept = recent.subarray(-STEP);
      before += recent.length - kept.length;
      const both = new Uint8Array(kept.length + step.length);
      both.set(kept);
      both.set(step, kept.length);
      recent = both;
    },
    add(part: Uint8Array): void {
      sum.add(part);
      length += part.length;
    },
    /** @param offset of the next member in the packed bytes */
    next(offset: number): void {
      check(offset);
      sum = crc32();
      length = 0;
    },
    end(): void {
      check(before + recent.length);
    },
  };
}
