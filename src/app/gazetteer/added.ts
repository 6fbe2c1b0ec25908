import { isPlaceId } from '../../index.ts';
import { makePack, OWN_PACK } from './make-pack.ts';
import { readOwnTable, writeOwnTable } from './own-table.ts';
import { isStoreKept, removeStored, storedOwnTable, storeOwnTable, storePack } from './pack-store.ts';
import type { AddedPack, GivenFile, OwnName, OwnNames, PackLine, PackList } from './protocol.ts';
import { forgetAdded, gazetteerAtHand, packsAtHand, type UsedPack } from './tiers.ts';

/** Every pack with its licence and size; the world tier is named whether or not it is loaded. */
export async function packList(): Promise<PackList> {
  const used = await packsAtHand();
  const lines = used.map(lineOf);
  const world: PackLine = { name: 'world', builtIn: true, tier: 'world', licence: '', places: null };
  const hasWorld = lines.some(({ tier }) => tier === 'world');
  const [region, ...rest] = lines;
  return { packs: region ? [region, ...(hasWorld ? [] : [world]), ...rest] : lines, kept: isStoreKept() };
}

/** The licence that a pack states; of the app's own packs, whom they name. */
export function licenceOf({ meta }: UsedPack['pack']): string {
  const isBuiltIn = meta.tier === 'region' || meta.tier === 'world';
  return isBuiltIn ? meta.attribution.join('; ') : meta.licence;
}

function lineOf({ name, builtIn, pack }: UsedPack): PackLine {
  const { meta } = pack;
  return { name, builtIn, tier: meta.tier, licence: licenceOf(pack), places: pack.size };
}

/** Makes a pack of files and adds it; when they are refused everything stays as it was. */
export async function addPack(files: readonly GivenFile[]): Promise<AddedPack> {
  const licence = files.find((file) => file.licence)?.licence ?? '';
  const made = await makePack(files, { licence });
  if (!made.pack) return { added: false, problems: made.problems };
  const { name, tier, places, added } = made.summary;
  const [file] = files;
  if (tier === 'own' && file) {
    const { names, problems } = await importOwnNames(file);
    return problems.length > 0
      ? { added: false, problems }
      : { added: true, name, places: names.length, known: 0, problems };
  }
  await storePack(name, made.pack);
  forgetAdded();
  return { added: true, name, places: added, known: Math.max(0, places - added), problems: made.problems };
}

/** Removes a pack of the person's. */
export async function removePack(name: string): Promise<PackList> {
  await removeStored(name);
  forgetAdded();
  return packList();
}

/** The own names as they are kept. */
export async function ownNames(problems: readonly string[] = []): Promise<OwnNames> {
  const names = readOwnTable(await storedOwnTable());
  const { gazetteer } = await gazetteerAtHand();
  const placeNames = new Map(
    names.flatMap(({ id }) => {
      const place = isPlaceId(id) ? gazetteer.getPlace(id) : undefined;
      return place ? [[id, place.name] as const] : [];
    }),
  );
  return { names, placeNames, problems, kept: isStoreKept() };
}

/** Takes these own names in the place of those before; when one is wrong, those before stay and the problems say why. */
export async function setOwnNames(names: readonly OwnName[]): Promise<OwnNames> {
  const table = writeOwnTable(names);
  if (names.length === 0) await removeStored(OWN_PACK);
  else {
    const files = [{ name: 'own-names.csv', bytes: new TextEncoder().encode(table) }];
    const made = await makePack(files, { name: OWN_PACK, format: 'own' });
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
  // By itself first: what is wrong is told with the file's own name and lines.
  const alone = await makePack([{ name, bytes }], { name: OWN_PACK, format: 'own' });
  if (!alone.pack) return { ...before, problems: alone.problems };
  const news = new Set(read.map((row) => row.name));
  return setOwnNames([...before.names.filter((row) => !news.has(row.name)), ...read]);
}
