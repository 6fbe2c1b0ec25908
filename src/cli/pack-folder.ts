import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CannotRun } from './cannot-run.ts';

/** Which packs of the user's a command takes. */
export interface PackChoice {
  /** Folder of packs; undefined for the usual one, see {@link packFolder}. */
  readonly folder: string | undefined;
  /** `--no-packs`: none at all. */
  readonly none: boolean;
}

/** Takes `--packs DIR` and `--no-packs` out of a command's arguments, wherever they stand before `--`. Throws when they are not understood. */
export function takePackChoice(args: readonly string[]): { readonly rest: string[]; readonly choice: PackChoice } {
  const rest: string[] = [];
  let folder: string | undefined;
  let none = false;
  const end = args.indexOf('--');
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (end !== -1 && i >= end) rest.push(arg);
    else if (arg === '--no-packs') none = true;
    else if (arg === '--packs' || arg.startsWith('--packs=')) {
      const value = arg === '--packs' ? (args[++i] ?? '') : arg.slice(8);
      if (value === '' || value.startsWith('--'))
        throw new CannotRun('--packs: expected a folder behind it, found none');
      folder = value;
    } else rest.push(arg);
  }
  if (none && folder !== undefined) throw new CannotRun('expected either --packs or --no-packs, found both');
  return { rest, choice: { folder, none } };
}

/**
 * The folder of the user's packs: as chosen, else `PLACELINE_PACKS`, else `placeline/packs` in the folder for a user's data
 * (`XDG_DATA_HOME`, `~/.local/share` where that is not set). `isAsked` is true for a chosen one; the others need not be there yet.
 */
export function packFolder(choice: PackChoice): { readonly folder: string; readonly isAsked: boolean } {
  if (choice.folder !== undefined) return { folder: choice.folder, isAsked: true };
  const usual = process.env['PLACELINE_PACKS'];
  if (usual !== undefined && usual !== '') return { folder: usual, isAsked: false };
  const data = process.env['XDG_DATA_HOME'];
  // The specification has relative paths passed over.
  const base = data?.startsWith('/') === true ? data : join(homedir(), '.local', 'share');
  return { folder: join(base, 'placeline', 'packs'), isAsked: false };
}

/** Ending of a pack's file. */
const ENDING = '.pack';

/** Names of the packs in a folder, sorted, so that their order is always the same. Throws when a folder that was asked for is not there. */
export async function packNames(choice: PackChoice, mayBeMissing = false): Promise<string[]> {
  if (choice.none) return [];
  const { folder, isAsked } = packFolder(choice);
  try {
    const files = await readdir(folder);
    return files.flatMap((file) => (file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : [])).sort();
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    if (isMissing && (mayBeMissing || !isAsked)) return [];
    const why = isMissing ? 'no such folder; placeline gazetteer add --packs makes it' : messageOf(error);
    throw new CannotRun(`cannot read the packs in ${folder}: ${why}`);
  }
}

/** The bytes of a pack. */
export async function readPackFile(choice: PackChoice, name: string): Promise<Uint8Array> {
  const path = packPath(choice, name);
  try {
    return await readFile(path);
  } catch (error) {
    throw new CannotRun(`cannot read the pack ${path}: ${messageOf(error)}`);
  }
}

/** Writes a pack, which appears only once it is whole; an older one of the name stays until then. @returns its path */
export async function writePackFile(choice: PackChoice, name: string, bytes: Uint8Array): Promise<string> {
  const path = packPath(choice, name);
  const part = `${path}.${process.pid}.part`;
  try {
    await mkdir(packFolder(choice).folder, { recursive: true });
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw new CannotRun(`cannot write the pack ${path}: ${messageOf(error)}`);
  }
  return path;
}

/** Removes a pack. */
export async function removePackFile(choice: PackChoice, name: string): Promise<void> {
  const path = packPath(choice, name);
  try {
    await rm(path);
  } catch (error) {
    throw new CannotRun(`cannot remove the pack ${path}: ${messageOf(error)}`);
  }
}

/** Throws unless a name can be that of a file in every system: letters, digits, `.`, `_` and `-`, not beginning with a dot. */
export function checkPackName(name: string): void {
  if (/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]{0,79}$/u.test(name)) return;
  throw new CannotRun(
    `expected a pack name of letters, digits, dots, hyphens and underscores, found "${name.slice(0, 80)}"; give one with --name`,
  );
}

/** Path of a pack by its name. */
export function packPath(choice: PackChoice, name: string): string {
  checkPackName(name);
  return join(packFolder(choice).folder, `${name}${ENDING}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
