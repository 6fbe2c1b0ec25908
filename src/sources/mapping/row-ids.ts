import { createTextHash, hashBytes, hashName } from '../../base/text-hash.ts';
import { MOST_BYTES_A_UNIT, writeUtf8 } from '../../base/utf8.ts';

const NOTHING = new Uint8Array();

/** Which ids were given out. 64 bits of each are kept, not its letters: of ten million files of a million rows one would name a repeat wrongly. */
export interface SeenIds {
  /** True the first time that an id comes. */
  readonly add: (id: string) => boolean;
  /** As `add` for an id in bytes of UTF-8, behind a beginning. */
  readonly addBytes: (beginning: Uint8Array, bytes: Uint8Array, from: number, to: number) => boolean;
}

/** No ids so far. */
export function createSeenIds(): SeenIds {
  let mask = (1 << 12) - 1;
  let bits = new Uint32Array(2 * (mask + 1));
  let count = 0;
  const hash = createTextHash();
  let own = new Uint8Array(256);
  const put = (high: number, low: number): boolean => {
    let slot = low & mask;
    for (;;) {
      const at = 2 * slot;
      const next = at + 1;
      if (bits[at] === 0 && bits[next] === 0) {
        bits[at] = high;
        bits[next] = low;
        count++;
        return true;
      }
      if (bits[at] === high && bits[next] === low) return false;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    const old = bits;
    mask = 4 * mask + 3;
    bits = new Uint32Array(2 * (mask + 1));
    count = 0;
    for (let at = 0; at < old.length; at += 2) {
      const high = old[at] as number;
      const low = old[at + 1] as number;
      if (high !== 0 || low !== 0) put(high, low);
    }
  };
  const addBytes = (beginning: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean => {
    if (count * 2 > mask) grow();
    hashBytes(hash, beginning, bytes, from, to);
    return put(hash[0] ?? 0, hash[1] === 0 ? 1 : (hash[1] ?? 1));
  };
  return {
    addBytes,
    add(id) {
      const most = id.length * MOST_BYTES_A_UNIT;
      if (most > own.length) own = new Uint8Array(most * 2);
      return addBytes(NOTHING, own, 0, writeUtf8(id, own, 0));
    },
  };
}

/** The id of a row that has none of its own: it follows from its cells alone. Cells behind the last filled one do not count. */
export function idOfCells(cells: readonly string[]): string {
  let filled = cells.length;
  while (filled > 0 && cells[filled - 1] === '') filled--;
  return `row:${hashName(cells, filled)}`;
}
