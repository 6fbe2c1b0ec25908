import { makeUserPack, type PackSummary } from '../../index.ts';
import type { GivenFile } from './protocol.ts';
import { worldGazetteer } from './tiers.ts';

/** The name of the pack that own names are kept in. */
export const OWN_PACK = 'own names';

/** A pack's bytes, or why the files were refused; problems as sentences. */
export type MadePack =
  | { readonly pack: Uint8Array; readonly summary: PackSummary; readonly problems: readonly string[] }
  | { readonly pack: null; readonly problems: readonly string[] };

/** Makes a pack of a person's files. The world tier is fetched, for places that it knows already are not packed a second time. */
export async function makePack(
  files: readonly GivenFile[],
  options: { readonly name?: string; readonly format?: 'own'; readonly licence?: string } = {},
): Promise<MadePack> {
  const made = await makeUserPack(files, await worldGazetteer(), options);
  const problems = made.problems.map(({ message }) => message);
  return made.pack ? { pack: made.pack, summary: made.summary, problems } : { pack: null, problems };
}
