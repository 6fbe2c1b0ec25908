/**
 * A count in at most four characters: whole up to 999, then "1.2k", "25k", "1.3M", "12M". Cut, never rounded up, so that no symbol claims more than it holds.
 */
export function countWords(count: number): string {
  if (count < 1000) return String(count);
  return count < 1_000_000 ? shortened(count / 1000, 'k') : shortened(count / 1_000_000, 'M');
}

/** Every character that {@link countWords} writes. */
export const COUNT_CHARACTERS = '0123456789.kM';

function shortened(value: number, unit: string): string {
  if (value >= 10) return `${Math.floor(value)}${unit}`;
  const tenths = Math.floor(value * 10 + 1e-9);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}${unit}`;
}
