import type { RawRow } from '../../model/raw-rows.ts';

/** Remembers what was made of rows whose cells in some columns are equal. */
export interface CellMemo<T> {
  /** What was kept for such cells; undefined when there is nothing yet. */
  readonly get: (row: RawRow) => T | undefined;
  /** Keeps a value for the cells that were asked for last, and gives it back. */
  readonly keep: (row: RawRow, value: T) => T;
}

/** At most so many different values are remembered; then all are forgotten, so that columns without repeats hold no memory. */
const MOST = 1 << 17;

/** Bytes of cells that are remembered at most. */
const MOST_BYTES = 1 << 25;

/**
 * An empty memory for some columns. It makes no texts to look for cells: their bytes are mixed into a number, and compared where numbers are
 * equal. What it keeps of cells are copies.
 */
export function createCellMemo<T>(columns: readonly number[], most = MOST): CellMemo<T> {
  const width = columns.length;
  const at = Int32Array.from(columns);
  let slots = new Int32Array(1 << 10);
  /** Of each entry side by side, for they are read together: hash, where its bytes begin, length of each cell. */
  const stride = width + 2;
  let entries = new Int32Array(stride << 9);
  /** The bytes of all cells of an entry, one after the other. */
  let bytes = new Uint8Array(1 << 12);
  let used = 0;
  let values: T[] = [];
  let hash = 0;
  let last = -1;

  const isAt = (entry: number, { rows, base }: RawRow): boolean => {
    const { bytes: source, starts, ends: stops, width: cells } = rows;
    const first = entry * stride;
    let key = entries[first + 1] as number;
    for (let i = 0; i < width; i++) {
      const column = at[i] as number;
      const from = column < cells ? (starts[base + column] as number) : 0;
      const stop = column < cells ? (stops[base + column] as number) : 0;
      const isDoubled = stop < 0;
      const length = (isDoubled ? ~stop : stop) - from;
      if ((isDoubled ? ~length : length) !== entries[first + 2 + i]) return false;
      for (let j = 0; j < length; j++) if (source[from + j] !== bytes[key + j]) return false;
      key += length;
    }
    return true;
  };
  const slotFor = (wanted: number): number => {
    let slot = wanted & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const room = slots.length;
    slots = new Int32Array(room * 2);
    entries = widened(entries, new Int32Array(stride * room));
    for (let entry = 0; entry < values.length; entry++) slots[slotFor(entries[entry * stride] as number)] = entry + 1;
  };
  const forget = (): void => {
    slots = new Int32Array(1 << 10);
    entries = new Int32Array(stride << 9);
    values = [];
    used = 0;
    last = -1;
  };
  return {
    get(row) {
      if (last >= 0 && isAt(last, row)) return values[last];
      hash = hashOf(row, at);
      const mask = slots.length - 1;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = (slots[slot] as number) - 1;
        if (entries[entry * stride] !== hash || !isAt(entry, row)) continue;
        last = entry;
        return values[entry];
      }
      return undefined;
    },
    keep({ rows, base }, value) {
      if (values.length >= most || used >= MOST_BYTES) forget();
      const entry = values.length;
      if (entry * 2 >= slots.length - 2) grow();
      const first = entry * stride;
      entries[first] = hash;
      entries[first + 1] = used;
      for (let i = 0; i < width; i++) {
        const column = at[i] as number;
        const isCell = column < rows.width;
        const from = isCell ? (rows.starts[base + column] as number) : 0;
        const stop = isCell ? (rows.ends[base + column] as number) : 0;
        const length = (stop < 0 ? ~stop : stop) - from;
        while (used + length > bytes.length) bytes = widened(bytes, new Uint8Array(bytes.length * 2));
        for (let j = 0; j < length; j++) bytes[used + j] = rows.bytes[from + j] as number;
        used += length;
        entries[first + 2 + i] = stop < 0 ? ~length : length;
      }
      slots[slotFor(hash)] = entry + 1;
      last = entry;
      values.push(value);
      return value;
    },
  };
}

/** A whole number of 30 bits. Of long cells some sixteen bytes count: the last one, and others at equal distances. */
function hashOf({ rows, base }: RawRow, columns: Int32Array): number {
  const { bytes, starts, ends, width } = rows;
  let hash = 0x9dc5;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as number;
    if (column >= width) {
      hash = Math.imul(hash ^ 0x1_0000, 0x85eb_ca6b);
      continue;
    }
    const from = starts[base + column] as number;
    const stop = ends[base + column] as number;
    const to = stop < 0 ? ~stop : stop;
    const length = to - from;
    const step = length < 16 ? 1 : length >> 4;
    for (let at = to - 1; at >= from; at -= step) hash = Math.imul(hash ^ (bytes[at] as number), 0x0100_0193);
    hash = Math.imul(hash ^ (0x1_0000 + length), 0x85eb_ca6b);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2_ae35);
  return (hash ^ (hash >>> 13)) & 0x3fff_ffff;
}

function widened<A extends Int32Array | Uint8Array>(cells: A, wider: A): A {
  wider.set(cells);
  return wider;
}
