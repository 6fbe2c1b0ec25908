import { link, mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';

let written = 0;

/**
 * Writes a file so that it is there whole or not at all, and on the disk before this resolves: beside its place, then linked there. False, and
 * nothing is changed, when a file of that name is there already.
 */
export async function writeNew(folder: string, name: string, pieces: Iterable<Uint8Array>): Promise<boolean> {
  const beside = await writeBeside(folder, pieces);
  try {
    await link(beside, join(folder, name));
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // Disks that know no links: the check and the move are two steps there.
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP')) throw error;
    if (await exists(join(folder, name))) return false;
    await rename(beside, join(folder, name));
    return true;
  } finally {
    await rm(beside, { force: true });
    await sync(folder);
  }
}

/** Writes a file in the place of the one of its name; a reader sees the one or the other. */
export async function writeOver(folder: string, name: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const beside = await writeBeside(folder, pieces);
  try {
    await rename(beside, join(folder, name));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await sync(folder);
}

/** A file's bytes; null where there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The bytes of a file in pieces. */
export async function* readPieces(path: string, size = 4_000_000): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(size), 0, size);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The names in a folder, sorted; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Removes a file; one that is not there is no error. */
export async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Bytes of a file; 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
}

/** True for an error of the system with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

async function writeBeside(folder: string, pieces: Iterable<Uint8Array>): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${UNFINISHED}${pid}-${++written}`);
  try {
    const file = await open(path, 'wx');
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** How the names of files begin that are being written, or were when the program ended. */
const UNFINISHED = 'unfinished-';

/** Makes names of a folder last; where the system cannot (Windows), they last when it likes. */
async function sync(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is on the disk.
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
