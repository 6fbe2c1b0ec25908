/** Numbers different keys 0, 1, 2, ... in the order in which they are first met. */
export interface NumberTable {
  readonly size: number;
  /** The key's number, a new one when it is met first. Keys are finite; -0 equals 0. */
  numberOf(key: number): number;
  /** The key's number, or -1 when it was never met. */
  find(key: number): number;
  /** The keys by their number. */
  keyAt(number: number): number;
}

/**
 * A table of at most `most` keys, without an object a key: open addressing, at most half full.
 * Throws from `numberOf` when more keys are met.
 */
export function numberTable(most: number): NumberTable {
  const bits = Math.max(4, 33 - Math.clz32(Math.max(1, most)));
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const keys = new Float64Array(most);
  let size = 0;
  const slotOf = (key: number): number => {
    let slot = hash(key) & mask;
    for (;;) {
      const number = slots[slot] as number;
      if (number < 0 || keys[number] === key) return slot;
      slot = (slot + 1) & mask;
    }
  };
  return {
    get size() {
      return size;
    },
    numberOf(key) {
      const slot = slotOf(key);
      const found = slots[slot] as number;
      if (found >= 0) return found;
      if (size === most) throw new Error(`number table: more than ${most} keys`);
      keys[size] = key;
      slots[slot] = size;
      return size++;
    },
    find: (key) => slots[slotOf(key)] as number,
    keyAt: (number) => keys[number] as number,
  };
}

/** Both halves of a whole number up to 2^53, mixed as in the last step of MurmurHash3. */
function hash(key: number): number {
  let h = (key >>> 0) ^ Math.imul((key / 0x1_0000_0000) >>> 0, 0x9e37_79b1);
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
