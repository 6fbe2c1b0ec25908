import type { FileInput } from '../../model/table.ts';

/** Bytes from the beginning of a file, once. */
export interface ByteRun {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Bytes of the file itself, packed as it may be, that were read so far. */
  readonly bytesRead: () => number;
}

/** A file, or what is in it when it is unpacked; read any number of times. */
export interface ByteSource {
  /** As problems call it: `data.zip/events.csv` for a file of an archive. */
  readonly name: string;
  /** Bytes; null where it is not known before they are read. */
  readonly size: number | null;
  readonly run: () => ByteRun;
}

/** The bytes of a file as they are. */
export function sourceOf(input: FileInput): ByteSource {
  return {
    name: input.name,
    size: input.size,
    run() {
      let bytes = 0;
      async function* counted(): AsyncGenerator<Uint8Array> {
        for await (const piece of input.stream()) {
          bytes += piece.length;
          yield piece;
        }
      }
      return { pieces: counted(), bytesRead: () => bytes };
    },
  };
}

/** The same bytes through a function that takes pieces and gives others. */
export function through(
  source: ByteSource,
  name: string,
  change: (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): ByteSource {
  return {
    name,
    size: null,
    run() {
      const inner = source.run();
      return { pieces: change(inner.pieces), bytesRead: inner.bytesRead };
    },
  };
}

/** The first bytes of a source: `most` of them, or all there are. */
export async function firstBytes(source: ByteSource, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.run().pieces) {
    parts.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return joined(parts, length).subarray(0, most);
}

/** All bytes of a source; null when there are more than `most`. */
export async function allBytes(source: ByteSource, most: number): Promise<Uint8Array | null> {
  if (source.size !== null && source.size > most) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.run().pieces) {
    parts.push(piece);
    length += piece.length;
    if (length > most) return null;
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * The same bytes in blocks of `length`, the last one shorter, so that what is decided on a block does not hang on how the bytes came. Each is
 * written over once the next is asked for.
 */
export async function* inBlocks(pieces: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(length);
  let filled = 0;
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      const taken = Math.min(length - filled, piece.length - from);
      block.set(piece.subarray(from, from + taken), filled);
      filled += taken;
      from += taken;
      if (filled < length) continue;
      yield block;
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
