/** Gives strings numbers; 0 is always the empty string. */
export interface Interner {
  /** The string's number, made when it is new: equal strings have one number. */
  intern(text: string): number;
  /** A new number without looking whether the string is there: for text that hardly ever comes twice, such as ids. */
  append(text: string): number;
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
    append(text) {
      return text === '' ? 0 : strings.push(text) - 1;
    },
    intern(text) {
      if (text === '') return 0;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const n = strings.length;
      strings.push(text);
      numbers.set(text, n);
      return n;
    },
  };
}
