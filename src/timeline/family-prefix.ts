import { FAMILIES } from '../model/families.ts';

/** Number of families, the length of every split by family. */
export const FAMILY_COUNT = FAMILIES.length;

const BLOCK = 64;
const OTHER = FAMILY_COUNT - 1;

/** Family codes in some order of events, with sums at every 64th so that any first `n` are counted in constant time. */
export interface FamilyPrefix {
  readonly codes: Uint8Array;
  readonly sums: Uint32Array;
}

/** Sums of the families of rows in their order; without a family column, and for codes there are no families for, all is `other`. */
export function familyPrefix(rows: Uint32Array, family: Uint8Array | null): FamilyPrefix {
  const codes = new Uint8Array(rows.length);
  const sums = new Uint32Array((Math.floor(rows.length / BLOCK) + 1) * FAMILY_COUNT);
  const running = new Uint32Array(FAMILY_COUNT);
  for (let i = 0; i < rows.length; i++) {
    const code = Math.min(family?.[rows[i] as number] ?? OTHER, OTHER);
    codes[i] = code;
    running[code] = (running[code] as number) + 1;
    if ((i + 1) % BLOCK === 0) sums.set(running, ((i + 1) / BLOCK) * FAMILY_COUNT);
  }
  return { codes, sums };
}

/** Adds (`sign` 1) or takes away (`sign` -1) the families of the first `count` events. */
export function addFirst(prefix: FamilyPrefix, count: number, sign: 1 | -1, into: Int32Array): void {
  const block = Math.floor(count / BLOCK);
  for (let code = 0; code < FAMILY_COUNT; code++) {
    into[code] = (into[code] as number) + sign * (prefix.sums[block * FAMILY_COUNT + code] as number);
  }
  for (let i = block * BLOCK; i < count; i++) {
    const code = prefix.codes[i] as number;
    into[code] = (into[code] as number) + sign;
  }
}
