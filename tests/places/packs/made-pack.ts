import { openGazetteer } from '../../../src/places/open-gazetteer.ts';
import { readPack } from '../../../src/places/read-pack.ts';
import { makeUserPack, type UserPackOptions } from '../../../src/pipeline-packs.ts';
import type { PackFile } from '../../../src/sources/packs/unpack.ts';
import { textFile } from '../../sources/packs/given.ts';
import { knownPack } from './known.ts';

/** What is known before the pack comes. */
export const known = knownPack();
/** A question without gates. */
export const ask = (name: string) => ({ name, country: '', admin1: '', near: null });

/** The pack of some files; throws with what was wrong. */
export async function make(files: PackFile | readonly PackFile[], options: UserPackOptions = {}): Promise<Uint8Array> {
  const made = await makeUserPack([files].flat(), { packs: [known] }, options);
  if (!made.pack) throw new Error(made.problems.map(({ message }) => message).join('\n'));
  return made.pack;
}

/** The places of the pack of some files. */
export async function places(files: PackFile | readonly PackFile[]) {
  const pack = readPack(await make(files));
  const gazetteer = openGazetteer([known, pack]);
  return (name: string) => {
    const { resolution } = gazetteer.resolve(ask(name));
    return resolution.kind === 'resolved' ? (gazetteer.getPlace(resolution.place) ?? null) : null;
  };
}

/** A table as a file. */
export const csv = (text: string, name = 'sites.csv') => textFile(name, text);
