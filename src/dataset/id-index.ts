import type { Numbers } from '../base/columns.ts';
import { NO_TEXTS } from '../base/packed-texts.ts';
import { textAt } from '../model/read-dataset.ts';
import { hashOfString, hashOfText, isSameText, type Texts } from './compare-texts.ts';

/** The rows of these ids, as far as there are any; of several rows with one id the first. One pass over the rows; no string is made of a row's id but of the wanted ones. */
export function rowsOfIds(texts: Texts, ids: Numbers, wanted: Iterable<string>): Map<string, number> {
  const byHash = new Map<number, string[]>();
  for (const id of wanted) {
    const hash = hashOfString(id);
    byHash.set(hash, [...(byHash.get(hash) ?? []), id]);
  }
  const found = new Map<string, number>();
  if (byHash.size === 0) return found;
  for (let row = 0; row < ids.length; row++) {
    const number = ids[row] as number;
    const alike = byHash.get(hashOfText(texts, number));
    if (alike === undefined) continue;
    const id = textAt(texts, number);
    if (alike.includes(id) && !found.has(id)) found.set(id, row);
  }
  return found;
}

/** Finds rows of a table by an id of any dataset. */
export interface IdIndex {
  /** The first row with this id; -1 when there is none. */
  rowOf(texts: Texts, number: number): number;
  /** The first row with this id; -1 when there is none. */
  rowOfId(id: string): number;
}

/** An index over the ids of a table: a table of hashes, eight to sixteen bytes a row. */
export function idIndex(texts: Texts, ids: Numbers): IdIndex {
  let size = 16;
  while (size < ids.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const slotOf = (other: Texts, number: number): number => {
    let slot = spread(hashOfText(other, number)) & (size - 1);
    for (;;) {
      const row = slots[slot] as number;
      if (row < 0 || isSameText(texts, ids[row] as number, other, number)) return slot;
      slot = (slot + 1) & (size - 1);
    }
  };
  for (let row = 0; row < ids.length; row++) {
    const slot = slotOf(texts, ids[row] as number);
    if (slots[slot] === -1) slots[slot] = row;
  }
  const rowOf = (other: Texts, number: number): number => slots[slotOf(other, number)] as number;
  return { rowOf, rowOfId: (id) => rowOf({ strings: ['', id], packed: { ...NO_TEXTS, from: 2 } }, 1) };
}

/** Ids that differ in their last signs alone lie far apart. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d) >>> 0;
}
