import { readFileSync } from 'node:fs';
import { ensurePacks } from '../../gazetteer/build/ensure.ts';
import { openGazetteer, type OpenGazetteer } from '../../src/places/open-gazetteer.ts';
import { readPack, type Pack } from '../../src/places/read-pack.ts';

/** Both packs, built when they are missing or stale, and gazetteers over them. */
export interface Opened {
  readonly region: OpenGazetteer;
  readonly both: OpenGazetteer;
  readonly packs: readonly [region: Pack, world: Pack];
}

/** Opens the packs of this working tree. */
export async function openPacks(): Promise<Opened> {
  const files = await ensurePacks();
  const packs = [readPack(readFileSync(files.region)), readPack(readFileSync(files.world))] as const;
  return { region: openGazetteer(packs.slice(0, 1)), both: openGazetteer(packs), packs };
}
