import regionUrl from '../../../generated/gazetteer/region.bin?url';
import worldUrl from '../../../generated/gazetteer/world.bin?url';
import { openGazetteer, readPack, type Gazetteer, type Pack } from '../../index.ts';

let region: Promise<Pack> | undefined;
let regionOnly: Promise<Gazetteer> | undefined;
let both: Promise<Gazetteer> | undefined;

/** The gazetteer of the region tier: curated places and the countries around; fetched once. */
export function regionGazetteer(): Promise<Gazetteer> {
  region ??= load(regionUrl);
  regionOnly ??= region.then((pack) => openGazetteer([pack]));
  return regionOnly;
}

/** The gazetteer of both tiers; the world tier is fetched the first time that a name misses the region tier. */
export function worldGazetteer(): Promise<Gazetteer> {
  region ??= load(regionUrl);
  both ??= Promise.all([region, load(worldUrl)]).then((packs) => openGazetteer(packs));
  return both;
}

async function load(url: string): Promise<Pack> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected a gazetteer pack, the server answered ${response.status}`);
  return readPack(new Uint8Array(await response.arrayBuffer()));
}
