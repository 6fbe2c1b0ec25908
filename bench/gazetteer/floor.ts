import { foldName } from '../../src/base/fold.ts';
import { nameText } from '../../src/places/pack-names.ts';
import type { Pack } from '../../src/places/read-pack.ts';

/** A look-up without a pack: what anyone would write first, to compare with. */
export type NameMap = ReadonlyMap<string, readonly number[]>;

/** The names of packs as text: a line a name, behind it a tab and the numbers of its places. */
export function namesAsText(packs: readonly Pack[]): string {
  const lines: string[] = [];
  for (const pack of packs) {
    for (let name = 0; name < pack.nameForms.length; name++) {
      const postings = pack.postingPlaces.subarray(pack.namePostings[name], pack.namePostings[name + 1]);
      lines.push(`${nameText(pack, name)}\t${postings.join(',')}`);
    }
  }
  return lines.join('\n');
}

/** Reads that text into a map from folded names to numbers, folding each name. */
export function mapOfNames(text: string): NameMap {
  const map = new Map<string, number[]>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    const key = foldName(line.slice(0, tab));
    const numbers = line
      .slice(tab + 1)
      .split(',')
      .map(Number);
    const same = map.get(key);
    if (same) same.push(...numbers);
    else map.set(key, numbers);
  }
  return map;
}
