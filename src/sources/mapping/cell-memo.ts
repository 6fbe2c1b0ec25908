import { ownCopy } from '../../base/own-copy.ts';

/** Remembers what was made of rows whose cells in some columns are equal. */
export interface CellMemo<T> {
  /** What was kept for such cells; undefined when there is nothing yet. */
  readonly get: (cells: readonly string[]) => T | undefined;
  /** Keeps a value for the cells that were asked for last, and gives it back. */
  readonly keep: (cells: readonly string[], value: T) => T;
}

/** At most so many different values are remembered; then all are forgotten, so that columns without repeats hold no memory. */
const MOST = 1 << 17;

/**
 * An empty memory for some columns. It makes no text of several cells to look for them: the letters are mixed into a number, and cells are
 * compared where numbers are equal. What it keeps of cells are copies: a cell is a piece of a large text, which it would hold in memory.
 */
export function createCellMemo<T>(columns: readonly number[], most = MOST): CellMemo<T> {
  const width = columns.length;
  let slots = new Int32Array(1 << 10);
  let hashes: number[] = [];
  let texts: string[] = [];
  let values: T[] = [];
  let hash = 0;
  let last = -1;

  const isAt = (entry: number, cells: readonly string[]): boolean => {
    const from = entry * width;
    for (let i = 0; i < width; i++) {
      if (texts[from + i] !== (cells[columns[i] as number] ?? '')) return false;
    }
    return true;
  };
  const slotFor = (wanted: number): number => {
    let slot = wanted & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let entry = 0; entry < hashes.length; entry++) slots[slotFor(hashes[entry] as number)] = entry + 1;
  };
  const forget = (): void => {
    slots = new Int32Array(1 << 10);
    hashes = [];
    texts = [];
    values = [];
    last = -1;
  };
  return {
    get(cells) {
      if (last >= 0 && isAt(last, cells)) return values[last];
      hash = hashOf(cells, columns);
      const mask = slots.length - 1;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = (slots[slot] as number) - 1;
        if (hashes[entry] !== hash || !isAt(entry, cells)) continue;
        last = entry;
        return values[entry];
      }
      return undefined;
    },
    keep(cells, value) {
      if (hashes.length >= most) forget();
      if (hashes.length * 2 >= slots.length) grow();
      slots[slotFor(hash)] = hashes.length + 1;
      last = hashes.length;
      hashes.push(hash);
      values.push(value);
      for (const at of columns) texts.push(ownCopy(cells[at] ?? ''));
      return value;
    },
  };
}

/**
 * A whole number of 30 bits, which V8 keeps in arrays and variables without a box. Of long texts some sixteen letters count: the last one,
 * and others at equal distances.
 */
function hashOf(cells: readonly string[], columns: readonly number[]): number {
  let hash = 0x9dc5;
  for (let i = 0; i < columns.length; i++) {
    const text = cells[columns[i] as number] ?? '';
    const { length } = text;
    const step = length < 16 ? 1 : length >> 4;
    for (let at = length - 1; at >= 0; at -= step) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
    hash = Math.imul(hash ^ (0x1_0000 + length), 0x85eb_ca6b);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2_ae35);
  return (hash ^ (hash >>> 13)) & 0x3fff_ffff;
}
