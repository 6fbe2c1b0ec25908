import { addToHash, beginHash, finishHash, hashName, type TextHash } from '../../base/text-hash.ts';

/** Which ids were given out. 64 bits of each are kept, not its letters: two in ten billion files of a million rows would name a repeat wrongly. */
export interface SeenIds {
  /** True the first time that an id comes. */
  readonly add: (id: string) => boolean;
}

/** No ids so far. */
export function createSeenIds(): SeenIds {
  let size = 1 << 12;
  let highs = new Uint32Array(size);
  let lows = new Uint32Array(size);
  let count = 0;
  const hash: TextHash = { high: 0, low: 0 };
  const put = (high: number, low: number): boolean => {
    let slot = low & (size - 1);
    while (highs[slot] !== 0 || lows[slot] !== 0) {
      if (highs[slot] === high && lows[slot] === low) return false;
      slot = (slot + 1) & (size - 1);
    }
    highs[slot] = high;
    lows[slot] = low;
    count++;
    return true;
  };
  const grow = (): void => {
    const [oldHighs, oldLows] = [highs, lows];
    size *= 2;
    highs = new Uint32Array(size);
    lows = new Uint32Array(size);
    count = 0;
    for (let i = 0; i < oldLows.length; i++) {
      const [high = 0, low = 0] = [oldHighs[i], oldLows[i]];
      if (high !== 0 || low !== 0) put(high, low);
    }
  };
  return {
    add(id) {
      if (count * 2 > size) grow();
      beginHash(hash);
      addToHash(hash, id);
      finishHash(hash);
      return put(hash.high, hash.low === 0 ? 1 : hash.low);
    },
  };
}

/** The id of a row that has none of its own: it follows from its cells alone. Cells behind the last filled one do not count. */
export function idOfCells(cells: readonly string[]): string {
  let filled = cells.length;
  while (filled > 0 && cells[filled - 1] === '') filled--;
  return `row:${hashName(filled === cells.length ? cells : cells.slice(0, filled))}`;
}
