import { ownCopy } from './own-copy.ts';

/** Gives strings numbers; 0 is always the empty string. */
export interface Interner {
  /** The string's number, made when it is new: equal strings have one number. */
  intern(text: string): number;
  /** All strings so far, by number, but that the numbers of the gap are left out. */
  readonly strings: readonly string[];
}

/** Numbers that no string has. */
export interface NumberGap {
  readonly from: number;
  readonly count: number;
}

/**
 * A new interner, optionally seeded with the strings of an earlier one (whose numbers stay).
 * @param gap numbers that are somebody else's: the strings from number `from` on stand `count` higher
 */
export function createInterner(seed: readonly string[] = [''], gap: NumberGap = { from: 0, count: 0 }): Interner {
  const numberOf = (n: number): number => (n < gap.from ? n : n + gap.count);
  const strings = [...seed];
  const numbers = new Map<string, number>();
  strings.forEach((text, n) => numbers.set(text, numberOf(n)));
  return {
    strings,
    intern(text) {
      if (text === '') return 0;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const n = numberOf(strings.length);
      const kept = ownCopy(text);
      strings.push(kept);
      numbers.set(kept, n);
      return n;
    },
  };
}
