import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FileInput } from '../index.ts';
import { CannotRun } from './cannot-run.ts';
import { nameOf, readInput } from './files.ts';

/** A file of the disk that is read in pieces, or standard input (`-`), which is taken in whole. Throws for what is no file. */
export async function fileInput(path: string): Promise<FileInput> {
  if (path === '-') {
    const bytes = await readInput(path);
    return { name: nameOf(path), size: bytes.length, stream: () => once(bytes) };
  }
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CannotRun(`cannot read ${path}: no such file`);
  if (found.isDirectory()) {
    throw new CannotRun(
      `cannot read ${path}: expected a file, found a folder; name the files in it, or use placeline export for a folder of incidents.csv, visits.csv and sources.csv`,
    );
  }
  const { size, mtimeMs } = found;
  return { name: nameOf(path), size, stream: () => pieces(path, size, mtimeMs) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The file from its beginning; rejects when it is another than it was. */
async function* pieces(path: string, size: number, mtimeMs: number): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) yield piece as Buffer;
  const now = await stat(path);
  if (now.size !== size || now.mtimeMs !== mtimeMs) {
    throw new Error('the file was changed while it was read; read it again when it is whole');
  }
}
