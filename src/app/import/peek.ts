import { HEAD_BYTES } from './file-purpose.ts';
import { largestEntry } from './zip-entries.ts';

/** What a file is by its name and first bytes, as far as that tells what it is for. */
export interface Peek {
  readonly name: string;
  readonly head: Uint8Array;
}

/** So many packed bytes give {@link HEAD_BYTES} unpacked ones in nearly all files. */
const PACKED_BYTES = 4 * HEAD_BYTES;

/** The beginning of a file; of a packed one (`.gz`, and the largest file of a `.zip`) the beginning of what is inside, where it can be read. */
export async function peekInto(file: File): Promise<Peek> {
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  const plain = { name: file.name, head };
  if (/\.gz$/i.test(file.name) && head[0] === 0x1f && head[1] === 0x8b) {
    const inside = await unpacked(file.slice(0, PACKED_BYTES), 'gzip');
    return inside.length === 0 ? plain : { name: file.name.replace(/\.gz$/i, ''), head: inside };
  }
  if (/\.zip$/i.test(file.name) && head[0] === 0x50 && head[1] === 0x4b) {
    const entry = await largestEntry(file);
    if (!entry) return plain;
    const data = file.slice(entry.start, entry.start + Math.min(entry.length, PACKED_BYTES));
    const inside = entry.isStored ? await bytesOf(data.slice(0, HEAD_BYTES)) : await unpacked(data, 'deflate-raw');
    return inside.length === 0 ? plain : { name: entry.name, head: inside };
  }
  return plain;
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** The first {@link HEAD_BYTES} of packed bytes that may end early; fewer or none where they are broken. */
async function unpacked(packed: Blob, format: 'gzip' | 'deflate-raw'): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream(format)).getReader();
  try {
    while (length < HEAD_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(0, HEAD_BYTES - length);
      head.set(part, length);
      length += part.length;
    }
  } catch {
    // The packed bytes were cut off where the peek ends: what came until there is enough.
  }
  await reader.cancel().catch(() => undefined);
  return head.subarray(0, length);
}
