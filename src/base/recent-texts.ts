/** Numbers of texts that came lately: a table of fixed size that forgets, and keeps no string. */
export interface RecentTexts {
  /** The number that the text was added with, or -1 where it is not known any more. */
  readonly find: (text: string) => number;
  /** Adds a text that `find` has just not found. Texts of more than {@link LONGEST} units are passed over. */
  readonly add: (text: string, number: number) => void;
}

/** UTF-16 units of the longest text that is kept. */
export const LONGEST = 63;

/** Units of a slot: the length, then the text. */
const WIDTH = LONGEST + 1;

/** Slots that a text may be in. */
const WAYS = 4;

const FEWEST = 64;
const MOST = 16384;

/**
 * Cells of a table come again and again as new strings. A `Map` would read each of them twice, keep strings alive and miss the processor's
 * cache; this costs a few letters and one comparison. The table grows with the texts added, to two megabytes.
 */
export function recentTexts(): RecentTexts {
  let slots = 0;
  let tags = new Int32Array();
  let numbers = new Uint32Array();
  let units = new Uint16Array();
  let added = 0;
  let tag = 0;
  const grow = (room: number): void => {
    slots = room;
    tags = new Int32Array(room);
    numbers = new Uint32Array(room);
    units = new Uint16Array(room * WIDTH);
    added = 0;
  };
  grow(FEWEST);

  const isAt = (slot: number, text: string): boolean => {
    const from = slot * WIDTH;
    const { length } = text;
    if (units[from] !== length) return false;
    for (let i = 0; i < length; i++) if (units[from + 1 + i] !== text.charCodeAt(i)) return false;
    return true;
  };

  return {
    find(text) {
      tag = tagOf(text);
      const first = tag & (slots - 1) & -WAYS;
      for (let slot = first; slot < first + WAYS; slot++) {
        if (tags[slot] === tag && isAt(slot, text)) return numbers[slot] as number;
      }
      return -1;
    },
    add(text, number) {
      const { length } = text;
      if (length > LONGEST) return;
      if (added >= slots && slots < MOST) grow(slots * 4);
      const first = tag & (slots - 1) & -WAYS;
      let slot = first;
      while (slot < first + WAYS && tags[slot] !== 0) slot++;
      if (slot === first + WAYS) slot = first + (added % WAYS);
      added++;
      tags[slot] = tag;
      numbers[slot] = number;
      const from = slot * WIDTH;
      units[from] = length;
      for (let i = 0; i < length; i++) units[from + 1 + i] = text.charCodeAt(i);
    },
  };
}

/** Length and at most eight letters: numbers differ at their ends, names in the middle. Never 0. */
function tagOf(text: string): number {
  const { length } = text;
  if (length === 0) return 1;
  const last = length - 1;
  let hash = length * 31 + text.charCodeAt(last);
  if (length > 4) {
    hash = Math.imul(hash, 31) + text.charCodeAt(last - 1);
    hash = Math.imul(hash, 31) + text.charCodeAt(last - 2);
    hash = Math.imul(hash, 31) + text.charCodeAt(last - 3);
    hash = Math.imul(hash, 31) + text.charCodeAt(2);
  }
  hash = Math.imul(hash, 31) + text.charCodeAt(length >> 1);
  hash = Math.imul(hash, 31) + text.charCodeAt(length > 1 ? 1 : 0);
  hash = Math.imul(hash, 31) + text.charCodeAt(0);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) | 0x4000_0000;
}
