/**
 * How much a slip of the keyboard or the ear would have to do to make `b` of `a`: a letter put in, left out, two neighbours swapped,
 * or one vowel for another count 1; one consonant for another counts 2, for that mostly makes another name (Touma, Douma).
 */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + replaced(a[i - 1], b[j - 1]));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function replaced(a = '', b = ''): number {
  if (a === b) return 0;
  return VOWELS.includes(a) && VOWELS.includes(b) ? 1 : 2;
}

/** Latin letters that stand for vowels in one spelling or another; the long vowels of Arabic. */
const VOWELS = 'aeiouywاويى';
