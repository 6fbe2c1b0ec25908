import { foldName } from '../../src/base/fold.ts';
import { nameText } from '../../src/places/pack-names.ts';
import { postingsOf } from '../../src/places/pack-places.ts';
import type { Pack } from '../../src/places/read-pack.ts';

/** Different names, by how they are to be found. */
export interface DrawnNames {
  /** As a pack writes them. */
  readonly exact: readonly string[];
  /** In other letters of the same folding: capitals, an article, Arabic letter forms. */
  readonly folded: readonly string[];
  /** Words that no pack has. */
  readonly unknown: readonly string[];
  /** Beginnings of names, as they are typed. */
  readonly begun: readonly string[];
}

/** Draws names from packs, each once, always the same ones for the same packs. */
export function drawNames(packs: readonly Pack[], size: number): DrawnNames {
  const random = seeded(20_201_116);
  const exact = new Set<string>();
  const total = packs.reduce((sum, pack) => sum + pack.nameForms.length, 0);
  while (exact.size < Math.min(size, total / 4)) {
    const name = nameAt(packs, Math.floor(random() * total));
    if (isKnown(packs, name)) exact.add(name);
  }
  const names = [...exact];
  const unknown = new Set<string>();
  while (unknown.size < size) {
    const word = madeUp(random);
    if (!isKnown(packs, word)) unknown.add(word);
  }
  return {
    exact: names,
    folded: names.map(otherLetters).filter((name): name is string => name !== undefined),
    unknown: [...unknown],
    begun: names.map((name) =>
      Array.from(name)
        .slice(0, 1 + Math.floor(random() * 8))
        .join(''),
    ),
  };
}

function isKnown(packs: readonly Pack[], name: string): boolean {
  const key = foldName(name);
  return key !== '' && packs.some((pack) => postingsOf(pack, key).length > 0);
}

/** Numbers from 0 to below 1: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function nameAt(packs: readonly Pack[], index: number): string {
  let rest = index;
  for (const pack of packs) {
    if (rest < pack.nameForms.length) return nameText(pack, rest);
    rest -= pack.nameForms.length;
  }
  return '';
}

/** The name in letters that only folding joins with its own, or undefined. */
function otherLetters(name: string, index: number): string | undefined {
  const key = foldName(name);
  const tries = [name.toUpperCase(), name.replaceAll('ي', 'ى').replaceAll('ه', 'ة'), `al-${key}`, `${name}’`];
  return tries.slice(index % 2).find((other) => other !== name && foldName(other) === key);
}

const SYLLABLES = 'ba ko ri zen tal mu dri shef go wan pil ock ur vash nem quo stri ya lem hof'.split(' ');

function madeUp(random: () => number): string {
  const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * 20)] ?? '');
  const word = parts.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
