import type { OpenGazetteer } from '../../index.ts';
import type { GivenFile } from './protocol.ts';

/** The name of the pack that own names are kept in. */
export const OWN_PACK = 'own names';

/** A pack's bytes, or why the files were refused. */
export type MadePack =
  | { readonly pack: Uint8Array; readonly name: string; readonly problems: readonly string[] }
  | { readonly pack: null; readonly problems: readonly string[] };

/** Makes a pack of a person's files. */
export function makePack(
  files: readonly GivenFile[],
  gazetteer: OpenGazetteer,
  options: { readonly own?: boolean },
): Promise<MadePack> {
  const names = files.map(({ name }) => name).join(', ');
  const known = gazetteer.attribution.length + Object.keys(options).length;
  return Promise.resolve({ pack: null, problems: [`${names}: packs cannot be made yet (${known})`] });
}
