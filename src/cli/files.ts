import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { access, link, readFile, rename, rm, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { finished } from 'node:stream/promises';
import { CannotRun } from './cannot-run.ts';

/** The bytes of a file; `-` is standard input. */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
  try {
    return await readFile(path);
  } catch (error) {
    throw new CannotRun(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

/** How a path is called in messages. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : basename(path);
}

/** Throws when a file is there and may not be overwritten, so that no work is done in vain. */
export async function checkOutput(path: string, force: boolean): Promise<void> {
  if (path === '-' || force) return;
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw exists(path);
}

/** Writes text to a file, which appears only once it is whole; `-` is standard output. Overwrites only when forced. */
export async function writeOutput(path: string, pieces: Iterable<string>, force: boolean): Promise<void> {
  if (path === '-') {
    for (const piece of pieces) await writeOut(piece);
    return;
  }
  const part = `${path}.${process.pid}.part`;
  try {
    const stream = createWriteStream(part, { flags: 'wx' });
    const done = finished(stream);
    done.catch(() => undefined);
    for (const piece of pieces) if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done]);
    stream.end();
    await done;
    if (force) await rename(part, path);
    else await moveIfFree(part, path);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** Writes to standard output and waits while the reader is slower. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function moveIfFree(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw exists(path);
    // A file system without hard links: the check at the start must do.
    await checkOutput(path, false);
    await rename(part, path);
    return;
  }
  await unlink(part);
}

function exists(path: string): CannotRun {
  return new CannotRun(`${path} is there already; give --force to overwrite it`);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message;
}
