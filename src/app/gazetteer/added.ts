import { makePack, OWN_PACK } from './make-pack.ts';
import { readOwnTable, writeOwnTable } from './own-table.ts';
import { isStoreKept, removeStored, storedOwnTable, storeOwnTable, storePack } from './pack-store.ts';
import type { AddedPack, GivenFile, OwnName, OwnNames, PackLine, PackList } from './protocol.ts';
import { addedPacks, forgetAdded, packsAtHand, regionGazetteer, type UsedPack } from './tiers.ts';

/** Every pack with its licence and size; the world tier is named whether or not it is loaded. */
export async function packList(): Promise<PackList> {
  const used = await packsAtHand();
  const lines = used.map(lineOf);
  const world: PackLine = { name: 'world', builtIn: true, tier: 'world', licence: '', places: null };
  const hasWorld = lines.some(({ tier }) => tier === 'world');
  const [region, ...rest] = lines;
  return { packs: region ? [region, ...(hasWorld ? [] : [world]), ...rest] : lines, kept: isStoreKept() };
}

function lineOf({ name, builtIn, pack }: UsedPack): PackLine {
  const { meta } = pack;
  return { name, builtIn, tier: meta.tier, licence: meta.attribution.join('; '), places: pack.size };
}

/** Makes a pack of files and adds it; when they are refused everything stays as it was. */
export async function addPack(files: readonly GivenFile[]): Promise<AddedPack> {
  const made = await makePack(files, await regionGazetteer(), {});
  if (!made.pack) return { added: false, problems: made.problems };
  await storePack(made.name, made.pack);
  forgetAdded();
  const pack = (await addedPacks()).find(({ name }) => name === made.name);
  return { added: true, name: made.name, places: pack?.pack.size ?? 0, problems: made.problems };
}

/** Removes a pack of the person's. */
export async function removePack(name: string): Promise<PackList> {
  await removeStored(name);
  forgetAdded();
  return packList();
}

/** The own names as they are kept. */
export async function ownNames(problems: readonly string[] = []): Promise<OwnNames> {
  return { names: readOwnTable(await storedOwnTable()), problems, kept: isStoreKept() };
}

/** Takes these own names in the place of those before; when one is wrong, those before stay and the problems say why. */
export async function setOwnNames(names: readonly OwnName[]): Promise<OwnNames> {
  const table = writeOwnTable(names);
  if (names.length === 0) await removeStored(OWN_PACK);
  else {
    const files = [{ name: 'own-names.csv', bytes: new TextEncoder().encode(table) }];
    const made = await makePack(files, await regionGazetteer(), { own: true });
    if (!made.pack) return ownNames(made.problems);
    await storePack(OWN_PACK, made.pack);
  }
  await storeOwnTable(table);
  forgetAdded();
  return ownNames();
}

/** Adds the names of a table to the own ones; a name that is there is replaced. */
export async function importOwnNames({ name, bytes }: GivenFile): Promise<OwnNames> {
  const read = readOwnTable(new TextDecoder().decode(bytes));
  const before = await ownNames();
  if (read.length === 0)
    return { ...before, problems: [`${name}: expected a column "name" and rows below it, found none`] };
  const news = new Set(read.map((row) => row.name));
  return setOwnNames([...before.names.filter((row) => !news.has(row.name)), ...read]);
}
