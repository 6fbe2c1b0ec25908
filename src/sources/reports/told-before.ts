/** So many words in a row are the same by no chance. */
const ROW = 5;

/** Such a share of the rows of words of a text must have been told. */
const SHARE = 0.8;

/** Remembers texts by their rows of words, and tells whether a text was told in them. Time and room grow with the letters alone. */
export interface Told {
  add(text: string): void;
  /** False for a text of less than five words. */
  has(text: string): boolean;
}

export function createTold(): Told {
  const rows = new Set<string>();
  return {
    add: (text) => {
      for (const row of rowsOf(text)) rows.add(row);
    },
    has: (text) => {
      const own = rowsOf(text);
      return own.length > 0 && own.filter((row) => rows.has(row)).length >= own.length * SHARE;
    },
  };
}

function rowsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - ROW + 1)).map((_, i) => words.slice(i, i + ROW).join(' '));
}
