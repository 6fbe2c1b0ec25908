import { DAY_MS } from '../base/calendar.ts';
import type { Dataset } from '../model/dataset.ts';
import { PRECISIONS, precisionRank } from '../model/precision.ts';
import type { NearCells } from './near-cells.ts';

/** Rows of incidents that have a place and a day of their own, sorted by kind and cell, then by when they begin. */
export interface NearOrder {
  readonly rows: Uint32Array;
  /** The groups of one kind and cell, each once: `kind * cells.count + cell`. */
  readonly keys: readonly number[];
  /** Where each group begins in `rows`, and behind the last one where it ends. */
  readonly starts: Uint32Array;
  /** The group of a key; undefined when there is none. */
  groupOf(key: number): number | undefined;
}

/** Events that took longer have no day of their own. */
const LONGEST_MS = 31 * DAY_MS;

/** Places known to a district at best are not comparable: that two of them stand on the same middle says nothing. */
const COARSEST = precisionRank('near');

const IS_EXACT = Uint8Array.from(PRECISIONS, (_, rank) => (rank <= COARSEST ? 1 : 0));

/** Sorts the rows; the cost is that of sorting numbers. */
export function nearOrder({ incidents, wheres }: Dataset, cells: NearCells): NearOrder {
  const { start, end, where, kind } = incidents;
  const cellOfWhere = Float64Array.from(wheres.lon, (lon, row) => {
    const isExact = IS_EXACT[wheres.precision[row] as number] === 1;
    return isExact && !Number.isNaN(lon) ? cells.cellOf(lon, wheres.lat[row] as number) : -1;
  });
  const isComparable = (row: number): boolean => {
    const length = (end[row] as number) - (start[row] as number);
    return length <= LONGEST_MS && (cellOfWhere[where[row] as number] as number) >= 0;
  };
  const inTime = byStart(start, isComparable);
  const groups = new Map<number, number>();
  const counts: number[] = [];
  const groupOfRow = inTime.map((row) => {
    const key = (kind[row] as number) * cells.count + (cellOfWhere[where[row] as number] as number);
    let group = groups.get(key);
    if (group === undefined) {
      group = counts.push(0) - 1;
      groups.set(key, group);
    }
    counts[group] = (counts[group] as number) + 1;
    return group;
  });
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, group) => (starts[group + 1] = (starts[group] as number) + count));
  const next = starts.slice();
  const rows = new Uint32Array(inTime.length);
  inTime.forEach((row, i) => {
    const group = groupOfRow[i] as number;
    const at = next[group] as number;
    rows[at] = row;
    next[group] = at + 1;
  });
  return { rows, starts, keys: [...groups.keys()], groupOf: (key) => groups.get(key) };
}

const MINUTE_MS = 60_000;

/** Rows by the minute in which they begin: minute and row are one number of 53 bits, as such numbers are sorted fastest. */
function byStart(start: Float64Array, isWanted: (row: number) => boolean): Uint32Array {
  let least = Infinity;
  for (const ms of start) if (ms < least && ms > -Infinity) least = ms;
  const keys = new Float64Array(start.length);
  let count = 0;
  for (let row = 0; row < start.length; row++) {
    if (!isWanted(row)) continue;
    keys[count++] = Math.floor(((start[row] as number) - least) / MINUTE_MS) * start.length + row;
  }
  return Uint32Array.from(keys.subarray(0, count).sort(), (key) => key % start.length);
}
