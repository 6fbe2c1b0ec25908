/** Different words in ascending order of their UTF-16 code units, in one string. */
export interface WordList {
  readonly length: number;
  /** The numbers `[first, last)` of the words that begin so. */
  readonly rangeOf: (beginning: string) => readonly [first: number, last: number];
  /** Bytes that it takes, about: letters at two bytes at most. */
  readonly bytes: number;
}

/** Words while they are collected. */
interface OpenWordList {
  /** The word's number in the order of coming. */
  readonly add: (word: string) => number;
  /** The list in order, and for each number in the order of coming its place there. */
  readonly finish: () => { readonly list: WordList; readonly rank: Uint32Array };
}

/** An empty list of words. */
export function openWordList(): OpenWordList {
  const numbers = new Map<string, number>();
  return {
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    },
    finish() {
      const sorted = [...numbers.keys()].sort(compare);
      const rank = new Uint32Array(sorted.length);
      sorted.forEach((word, place) => {
        rank[numbers.get(word) as number] = place;
      });
      return { list: wordList(sorted), rank };
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wordList(sorted: readonly string[]): WordList {
  const letters = sorted.join('');
  const ends = new Uint32Array(sorted.length);
  let end = 0;
  sorted.forEach((word, place) => {
    end += word.length;
    ends[place] = end;
  });
  const at = (place: number): string => letters.slice(place === 0 ? 0 : ends[place - 1], ends[place]);
  /** The first word at or behind `from` of which the test, false for words before and true from one on, is true. */
  const firstWhere = (from: number, test: (word: string) => boolean): number => {
    let low = from;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (test(at(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    length: ends.length,
    bytes: letters.length * 2 + ends.byteLength,
    rangeOf(beginning) {
      const first = firstWhere(0, (word) => word >= beginning);
      return [first, firstWhere(first, (word) => !word.startsWith(beginning))];
    },
  };
}
