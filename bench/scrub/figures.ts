/** The value below which a share of the others lies, to three digits; null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.floor((sorted.length - 1) * share)];
  return found === undefined ? null : threeDigits(found);
}

/** A number to three digits. */
export function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
