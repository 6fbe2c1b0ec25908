import { Inflate } from 'fflate';
import { crc32 } from '../../base/crc32.ts';
import type { ByteSource } from './byte-source.ts';
import { checkInflated, cutOff, damaged } from './inflate-guard.ts';
import { unreadable } from './refusal.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Bytes that are inflated at once. */
const STEP = 32 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** A file of an archive whose bytes are at hand. Throws for one that cannot be unpacked. */
export function unzippedEntry(bytes: Uint8Array, entry: ZipEntry, source: string): ByteSource {
  if (entry.isEncrypted) {
    throw unreadable(
      source,
      'file-unreadable',
      `expected an open archive, found ${entry.name} locked with a password; unpack it first`,
    );
  }
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw unreadable(
      source,
      'file-unreadable',
      `${entry.name} is packed by a method that is not read here; unpack it first`,
    );
  }
  const packed = packedBytes(bytes, entry, source);
  return {
    name: `${source}/${entry.name}`,
    size: entry.bytes,
    run() {
      let read = 0;
      const counted = (count: number): void => {
        read += count;
      };
      return {
        pieces: checked(
          entry.method === STORED ? stored(packed, counted) : inflated(packed, source, counted),
          entry,
          source,
        ),
        bytesRead: () => read,
      };
    },
  };
}

/** The same bytes; throws at their end when they are others than the archive says. */
async function* checked(
  pieces: AsyncIterable<Uint8Array>,
  entry: ZipEntry,
  source: string,
): AsyncGenerator<Uint8Array> {
  const sum = crc32();
  let length = 0;
  for await (const piece of pieces) {
    sum.add(piece);
    length += piece.length;
    yield piece;
  }
  if (length !== entry.bytes) throw cutOff(source);
  if (sum.value !== entry.sum) throw damaged(source);
}

async function* stored(packed: Uint8Array, counted: (count: number) => void): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < packed.length; from += STEP) {
    const piece = packed.subarray(from, from + STEP);
    counted(piece.length);
    yield await Promise.resolve(piece);
  }
}

async function* inflated(
  packed: Uint8Array,
  source: string,
  counted: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let unpacked = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    unpacked += part.length;
  });
  for (let from = 0; from < packed.length; from += STEP) {
    const piece = packed.subarray(from, from + STEP);
    parts = [];
    try {
      stream.push(piece, from + STEP >= packed.length);
    } catch {
      throw damaged(source);
    }
    counted(piece.length);
    checkInflated(source, from + piece.length, unpacked);
    for (const part of parts) yield await Promise.resolve(part);
  }
}
