/** Gives every different string one number; 0 is always the empty string. */
export interface Interner {
  /** The string's number, made when it is new. */
  intern(text: string): number;
  /** All strings so far, by number. */
  readonly strings: readonly string[];
}

/** A new interner, optionally seeded with the strings of an earlier one (whose numbers stay). */
export function createInterner(seed: readonly string[] = ['']): Interner {
  const strings = [...seed];
  const numbers = new Map<string, number>();
  strings.forEach((text, n) => numbers.set(text, n));
  return {
    strings,
    intern(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const n = strings.length;
      strings.push(text);
      numbers.set(text, n);
      return n;
    },
  };
}
