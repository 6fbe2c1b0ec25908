import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openGazetteer, readPack, type Gazetteers, type OpenGazetteer, type Pack } from '../index.ts';
import { CannotRun } from './cannot-run.ts';
import { packNames, packPath, readPackFile, type PackChoice } from './pack-folder.ts';

/** The gazetteer in its two sizes, each read from disk when it is first asked for, the user's packs in both. */
export interface DiskGazetteers extends Gazetteers {
  region(): Promise<OpenGazetteer>;
  world(): Promise<OpenGazetteer>;
}

/** A process runs one command, which takes the packs that its arguments say. */
let chosen: PackChoice = { folder: undefined, none: false };

/** Says which packs {@link diskGazetteers} takes from now on. */
export function choosePacks(choice: PackChoice): void {
  chosen = choice;
}

/** The folder of the packs that come with the program: beside the built command, or in a checkout where the build puts it. Throws when there is none. */
function locatePacks(): string {
  const places = ['../gazetteer/', '../../generated/gazetteer/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = places.find((folder) => existsSync(`${folder}region.bin`));
  if (found === undefined) throw new CannotRun('the gazetteer is not built yet; run npm run build');
  return found;
}

/** The table of actors, beside the packs that come with the program. */
export function actorFile(folder: string = locatePacks()): string {
  return `${folder}actors.json`;
}

/** The gazetteer on disk, with the packs of `choice`. */
export function diskGazetteers(folder: string = locatePacks(), choice: PackChoice = chosen): DiskGazetteers {
  const region = once(() => load(`${folder}region.bin`));
  const world = once(() => load(`${folder}world.bin`));
  const users = once(() => userPacks(choice));
  const small = once(async () => openGazetteer([await region(), ...(await users())]));
  const large = once(async () => openGazetteer([await region(), await world(), ...(await users())]));
  return { region: small, world: large };
}

/** The user's packs in the order of their names. One that cannot be read stops the command: its answers would be others without a word. */
async function userPacks(choice: PackChoice): Promise<Pack[]> {
  const packs: Pack[] = [];
  for (const name of await packNames(choice)) {
    const bytes = await readPackFile(choice, name);
    try {
      packs.push(readPack(bytes));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CannotRun(
        `cannot use the pack ${packPath(choice, name)}: ${reason}. Remove it (placeline gazetteer remove ${name}) and add its files again, or give --no-packs`,
      );
    }
  }
  return packs;
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
