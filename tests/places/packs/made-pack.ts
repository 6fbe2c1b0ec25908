import { openGazetteer } from '../../../src/places/open-gazetteer.ts';
import { readPack } from '../../../src/places/read-pack.ts';
import { makeUserPack, type UserPackOptions } from '../../../src/pipeline-packs.ts';
import type { PackFile } from '../../../src/sources/packs/unpack.ts';
import { textFile } from '../../sources/packs/given.ts';
import { knownPack } from './known.ts';

export const known = knownPack();
export const ask = (name: string) => ({ name, country: '', admin1: '', near: null });

export async function make(files: PackFile | readonly PackFile[], options: UserPackOptions = {}): Promise<Uint8Array> {
  const made = await makeUserPack([files].flat(), { packs: [known] }, options);
  if (!made.pack) throw new Error(made.problems.map(({ message }) => message).join('\n'));
  return made.pack;
}

export async function places(files: PackFile | readonly PackFile[]) {
  const pack = readPack(await make(files));
  const gazetteer = openGazetteer([known, pack]);
  return (name: string) => {
    const { resolution } = gazetteer.resolve(ask(name));
    return resolution.kind === 'resolved' ? (gazetteer.getPlace(resolution.place) ?? null) : null;
  };
}

export const csv = (text: string, name = 'sites.csv') => textFile(name, text);
