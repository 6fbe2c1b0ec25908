import { foldName } from '../base/fold.ts';
import { editDistance } from '../base/edit-distance.ts';

/** Folded names by length, each with the set of its letters, to be searched for names a few typing errors away. */
export type KnownNames = ReadonlyMap<number, readonly { readonly key: string; readonly letters: number }[]>;

/** Indexes names; the order of the names does not matter. */
export function knownNames(names: readonly string[]): KnownNames {
  const byLength = new Map<number, { key: string; letters: number }[]>();
  for (const key of [...new Set(names.map(foldName))].sort()) {
    const entry = { key, letters: letterSet(key) };
    const same = byLength.get(key.length);
    if (same) same.push(entry);
    else byLength.set(key.length, [entry]);
  }
  return byLength;
}

/** Names of `length` letters within `limit` errors of a folded name. */
export function closeNames(
  known: KnownNames,
  folded: string,
  length: number,
  limit: number,
): { readonly key: string; readonly errors: number }[] {
  const wanted = letterSet(folded);
  const found: { key: string; errors: number }[] = [];
  for (const { key, letters } of known.get(length) ?? []) {
    // An error changes at most two letters of the set: most names are passed over by this alone.
    if (bits(letters ^ wanted) > 2 * limit) continue;
    const errors = editDistance(folded, key, limit);
    if (errors <= limit) found.push({ key, errors });
  }
  return found;
}

/** One bit for each letter, the code taken modulo 32. */
function letterSet(key: string): number {
  let set = 0;
  for (let i = 0; i < key.length; i++) set |= 1 << (key.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x5555_5555);
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
