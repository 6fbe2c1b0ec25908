import type { CountRange } from '../../index.ts';

/** What was typed as bounds; null where it is no range of whole numbers. */
export function rangeOf(least: string, most: string): CountRange | null {
  const [min, max] = [least, most].map((text) => (text.trim() === '' ? null : Number(text)));
  if (min === undefined || max === undefined) return null;
  const isCount = (n: number | null): boolean => n === null || (Number.isInteger(n) && n >= 0 && n < 2 ** 31);
  return isCount(min) && isCount(max) && (min === null || max === null || min <= max) ? { min, max } : null;
}

/** True when both say the same. */
export function sameRange(a: CountRange, b: CountRange): boolean {
  return a.min === b.min && a.max === b.max;
}
