import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openGazetteer, readPack, type Gazetteers, type OpenGazetteer, type Pack } from '../index.ts';
import { CannotRun } from './cannot-run.ts';

/** The gazetteer in its two sizes, each read from disk when it is first asked for. */
export interface DiskGazetteers extends Gazetteers {
  region(): Promise<OpenGazetteer>;
  world(): Promise<OpenGazetteer>;
}

/** The folder of the packs: beside the built command, or in a checkout where the build puts it. Throws when there is none. */
function locatePacks(): string {
  const places = ['../gazetteer/', '../../generated/gazetteer/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = places.find((folder) => existsSync(`${folder}region.bin`));
  if (found === undefined) throw new CannotRun('the gazetteer is not built yet; run npm run build');
  return found;
}

/** The gazetteer on disk. */
export function diskGazetteers(folder: string = locatePacks()): DiskGazetteers {
  const region = once(() => load(`${folder}region.bin`));
  const world = once(() => load(`${folder}world.bin`));
  const small = once(async () => openGazetteer([await region()]));
  const large = once(async () => openGazetteer([await region(), await world()]));
  return { region: small, world: large };
}

async function load(path: string): Promise<Pack> {
  try {
    return readPack(await readFile(path));
  } catch (error) {
    throw new CannotRun(`cannot read the gazetteer ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
