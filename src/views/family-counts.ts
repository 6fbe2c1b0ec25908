import { FAMILIES } from '../model/families.ts';
import { FAMILY_OF_KIND } from '../model/kinds.ts';
import type { WindowCounts } from '../timeline/count.ts';
import { codeAt, type EventIndex } from '../timeline/index-events.ts';

/** The counts of a window by family (index in FAMILIES), from those by kind. */
export function familyCounts({ sureByCode, possibleByCode }: WindowCounts): {
  readonly sure: Int32Array;
  readonly possible: Int32Array;
} {
  return { sure: byFamily(sureByCode), possible: byFamily(possibleByCode) };
}

/** Sums by family of counts by kind code (index in KIND_IDS). */
export function byFamily(byKind: Int32Array): Int32Array {
  const sums = new Int32Array(FAMILIES.length);
  byKind.forEach((count, kind) => {
    const family = familyOfKind(kind);
    sums[family] = (sums[family] as number) + count;
  });
  return sums;
}

/** The family code of a row of an index whose codes are kinds. */
export function familyAt(index: EventIndex, row: number): number {
  return familyOfKind(codeAt(index, row));
}

function familyOfKind(kind: number): number {
  return FAMILY_OF_KIND[kind] ?? FAMILIES.length - 1;
}
