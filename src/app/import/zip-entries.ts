/** A file of an archive: where its packed bytes stand. */
export interface ZipEntry {
  readonly name: string;
  readonly start: number;
  /** Packed bytes. */
  readonly length: number;
  /** True where they are not packed at all. */
  readonly isStored: boolean;
}

/** The archive's own end stands in the last bytes: 22 and a comment of at most 65,535. */
const END_BYTES = 65_557;

/** A list of files longer than this is no archive of tables. */
const MOST_LISTED = 4_000_000;

/** The largest file of a zip archive; null where its list cannot be read, or it holds none. Signatures and offsets: APPNOTE.TXT 6.3. */
export async function largestEntry(archive: Blob): Promise<ZipEntry | null> {
  const tail = await viewOf(archive.slice(Math.max(0, archive.size - END_BYTES)));
  const end = endOfArchive(tail);
  if (end < 0) return null;
  const [length, from] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (length > MOST_LISTED || from + length > archive.size) return null;
  const listed = await viewOf(archive.slice(from, from + length));
  let best: { name: string; local: number; length: number; size: number; isStored: boolean } | null = null;
  for (let at = 0; at + 46 <= listed.byteLength && listed.getUint32(at, true) === 0x02014b50;) {
    const nameLength = listed.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      new Uint8Array(listed.buffer, at + 46, Math.min(nameLength, listed.byteLength - at - 46)),
    );
    const size = listed.getUint32(at + 24, true);
    if (!name.endsWith('/') && !name.startsWith('__MACOSX/') && size > (best?.size ?? -1)) {
      const isStored = listed.getUint16(at + 10, true) === 0;
      best = { name, size, length: listed.getUint32(at + 20, true), local: listed.getUint32(at + 42, true), isStored };
    }
    at += 46 + nameLength + listed.getUint16(at + 30, true) + listed.getUint16(at + 32, true);
  }
  return best && withStart(archive, best);
}

async function withStart(
  archive: Blob,
  { name, local, length, isStored }: { name: string; local: number; length: number; isStored: boolean },
): Promise<ZipEntry | null> {
  const header = await viewOf(archive.slice(local, local + 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) return null;
  const start = local + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return { name, start, length, isStored };
}

function endOfArchive(tail: DataView): number {
  for (let at = tail.byteLength - 22; at >= 0; at--) if (tail.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

async function viewOf(blob: Blob): Promise<DataView> {
  return new DataView(await blob.arrayBuffer());
}
