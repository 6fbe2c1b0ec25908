import { Gunzip, Unzip, UnzipInflate, unzipSync } from 'fflate';

/** A file as the user gave it. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file cannot be read at all; the message says what was expected, what came and what to do. */
export class UnreadableFile extends Error {}

/** A file taken out of its wrapping. */
export interface Unpacked {
  /** Name without folders: a name inside an archive is shown, never used as a path. */
  readonly name: string;
  /** The content in pieces, each time from the beginning. Throws {@link UnreadableFile}. */
  chunks(): Iterable<Uint8Array>;
}

/** Bytes that are taken from the input at once. */
const STEP = 64 * 1024;

/** What unpacks to more than this many times its size, and to more than {@link FREE_BYTES}, is no table of places but a trap. */
const MOST_RATIO = 200;
const FREE_BYTES = 64 * 1024 * 1024;

/** Takes a file out of gzip or zip, by its first bytes, not by its name. Throws {@link UnreadableFile}. */
export function unpack(file: PackFile): Unpacked[] {
  const { bytes } = file;
  const name = baseName(file.name);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return [{ name: name.replace(/\.gz$/i, ''), chunks: () => gunzipped(bytes, name) }];
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9) return zipped(bytes, name);
  return [{ name, chunks: () => plain(bytes) }];
}

function* plain(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP * 16) yield bytes.subarray(at, at + STEP * 16);
}

function* gunzipped(bytes: Uint8Array, name: string): Generator<Uint8Array> {
  const parts: Uint8Array[] = [];
  let members = 0;
  const stream = new Gunzip((part) => parts.push(part));
  stream.onmember = () => members++;
  const guard = bombGuard(name, bytes.length);
  for (let at = 0; at < bytes.length; at += STEP) {
    inflating(name, () => {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    });
    yield* guard.passing(parts);
  }
  // The library does not notice that the end is missing: gzip writes the length of the content, modulo 2^32, as its last four bytes.
  const written = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
  if (members <= 1 && written !== guard.total % 2 ** 32) throw cutOff(name);
}

function zipped(bytes: Uint8Array, name: string): Unpacked[] {
  const entries: string[] = [];
  inflating(name, () => {
    unzipSync(bytes, {
      filter: (entry) => {
        if (!entry.name.endsWith('/')) entries.push(entry.name);
        return false;
      },
    });
  });
  if (entries.some((entry) => entry === '[Content_Types].xml')) {
    throw new UnreadableFile(
      `${name}: expected a table of places, found an office document; save the sheet as CSV in UTF-8`,
    );
  }
  return entries
    .filter(
      (entry, i) => entries.indexOf(entry) === i && !/^(?:readme|licen[cs]e)|\.(?:md|html?)$/i.test(baseName(entry)),
    )
    .map((entry) => ({ name: baseName(entry), chunks: () => unzipped(bytes, name, entry) }));
}

function* unzipped(bytes: Uint8Array, name: string, entry: string): Generator<Uint8Array> {
  const parts: Uint8Array[] = [];
  const state: { isWhole: boolean; fault: Error | null } = { isWhole: false, fault: null };
  const stream = new Unzip((found) => {
    if (found.name !== entry || state.isWhole) return;
    found.ondata = (error, part, final) => {
      state.fault ??= error;
      parts.push(part);
      state.isWhole ||= final;
    };
    found.start();
  });
  stream.register(UnzipInflate);
  const guard = bombGuard(name, bytes.length);
  for (let at = 0; at < bytes.length && !state.isWhole; at += STEP) {
    inflating(name, () => {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (state.fault !== null) throw state.fault;
    });
    yield* guard.passing(parts);
  }
  if (!state.isWhole) throw cutOff(name);
}

/** Counts what comes out and stops when it is far more than went in. */
function bombGuard(
  name: string,
  packed: number,
): { readonly total: number; passing(parts: Uint8Array[]): Uint8Array[] } {
  let total = 0;
  return {
    get total() {
      return total;
    },
    passing(parts) {
      const taken = parts.splice(0);
      for (const part of taken) total += part.length;
      if (total > FREE_BYTES && total > packed * MOST_RATIO) {
        throw new UnreadableFile(
          `${name}: expected a table of places, found ${packed} bytes that unpack to more than ${MOST_RATIO} times as many; unpack it yourself if you trust it`,
        );
      }
      return taken;
    },
  };
}

function inflating(name: string, step: () => void): void {
  try {
    step();
  } catch {
    throw damaged(name);
  }
}

function damaged(name: string): UnreadableFile {
  return new UnreadableFile(`${name}: expected a whole archive, found a damaged or cut-off one; download it again`);
}

function cutOff(name: string): UnreadableFile {
  return new UnreadableFile(`${name}: the archive ends too early, it is cut off; download it again`);
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
