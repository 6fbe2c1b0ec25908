import regionUrl from '../../../generated/gazetteer/region.bin?url';
import worldUrl from '../../../generated/gazetteer/world.bin?url';
import { openGazetteer, readPack, type OpenGazetteer, type Pack } from '../../index.ts';
import { storedPacks, type StoredPack } from './pack-store.ts';

/** A pack in use. */
export interface UsedPack {
  readonly name: string;
  readonly builtIn: boolean;
  readonly pack: Pack;
}

let region: Promise<Pack> | undefined;
let world: Promise<Pack> | undefined;
let isWorldHere = false;
let added: Promise<readonly UsedPack[]> | undefined;
let small: Promise<OpenGazetteer> | undefined;
let large: Promise<OpenGazetteer> | undefined;

/** The region tier with the person's packs; fetched once. */
export function regionGazetteer(): Promise<OpenGazetteer> {
  return (small ??= Promise.all([loadRegion(), addedPacks()]).then(([pack, mine]) =>
    openGazetteer([pack, ...mine.map(packOf)]),
  ));
}

/** All tiers; the world tier is fetched the first time that a question needs it. */
export function worldGazetteer(): Promise<OpenGazetteer> {
  return (large ??= Promise.all([loadRegion(), loadWorld(), addedPacks()]).then(([near, far, mine]) =>
    openGazetteer([near, far, ...mine.map(packOf)]),
  ));
}

/** The tiers at hand: all of them when the world tier is here, else the region. */
export async function gazetteerAtHand(): Promise<{ gazetteer: OpenGazetteer; complete: boolean }> {
  return isWorldHere
    ? { gazetteer: await worldGazetteer(), complete: true }
    : { gazetteer: await regionGazetteer(), complete: false };
}

/** The packs at hand, built-in ones first. */
export async function packsAtHand(): Promise<readonly UsedPack[]> {
  const near = { name: 'region', builtIn: true, pack: await loadRegion() };
  const far = isWorldHere ? [{ name: 'world', builtIn: true, pack: await loadWorld() }] : [];
  return [near, ...far, ...(await addedPacks())];
}

/** The packs that the person added, read anew after {@link forgetAdded}; one that is damaged is passed over. */
function addedPacks(): Promise<readonly UsedPack[]> {
  return (added ??= storedPacks().then((stored) => stored.flatMap(readStored)));
}

/** Called when the stored packs have changed. */
export function forgetAdded(): void {
  added = small = large = undefined;
}

function readStored({ name, bytes }: StoredPack): UsedPack[] {
  try {
    return [{ name, builtIn: false, pack: readPack(bytes) }];
  } catch {
    return [];
  }
}

function packOf({ pack }: UsedPack): Pack {
  return pack;
}

function loadRegion(): Promise<Pack> {
  return (region ??= load(regionUrl));
}

function loadWorld(): Promise<Pack> {
  return (world ??= load(worldUrl).then(
    (pack) => {
      isWorldHere = true;
      return pack;
    },
    (error: unknown) => {
      // The next question that needs it tries again.
      world = large = undefined;
      throw error;
    },
  ));
}

async function load(url: string): Promise<Pack> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected a gazetteer pack, the server answered ${response.status}`);
  return readPack(new Uint8Array(await response.arrayBuffer()));
}
