/**
 * Sixty-four bits that stand for a text, as two whole numbers: equal texts have equal ones. Kept in an array that is used again, so that
 * nothing is made for a text. Not safe against people who look for two texts that are equal.
 */
export type TextHash = Uint32Array;

/** Room for one hash. */
export function createTextHash(): TextHash {
  return new Uint32Array(2);
}

/** The hash of texts, told apart from the same letters split otherwise. Two multiplications a letter, as in cyrb53 (bryc, public domain). */
function hashTexts(into: TextHash, texts: readonly string[], count = texts.length): void {
  let high = 0xdead_beef;
  let low = 0x41c6_ce57;
  for (let i = 0; i < count; i++) {
    const text = texts[i] ?? '';
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2_654_435_761);
      low = Math.imul(low ^ code, 1_597_334_677);
    }
    high = Math.imul(high ^ 0x1_0000, 2_654_435_761);
    low = Math.imul(low ^ 0x1_0000, 1_597_334_677);
  }
  into[0] = mixed(high, 2_246_822_507) ^ mixed(low, 3_266_489_909);
  into[1] = mixed(low, 2_246_822_507) ^ mixed(high, 3_266_489_909);
}

/** The hash of a text in bytes of UTF-8, behind a beginning: for the same bytes it is the same, wherever the beginning ends. */
export function hashBytes(into: TextHash, beginning: Uint8Array, bytes: Uint8Array, from: number, to: number): void {
  let high = 0xdead_beef;
  let low = 0x41c6_ce57;
  for (let at = 0; at < beginning.length; at++) {
    const byte = beginning[at] as number;
    high = Math.imul(high ^ byte, 2_654_435_761);
    low = Math.imul(low ^ byte, 1_597_334_677);
  }
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    high = Math.imul(high ^ byte, 2_654_435_761);
    low = Math.imul(low ^ byte, 1_597_334_677);
  }
  into[0] = mixed(high, 2_246_822_507) ^ mixed(low, 3_266_489_909);
  into[1] = mixed(low, 2_246_822_507) ^ mixed(high, 3_266_489_909);
}

/** A short name for texts: 13 letters and digits, the same wherever it is made. @param count how many of the texts count */
export function hashName(texts: readonly string[], count = texts.length): string {
  const hash = createTextHash();
  hashTexts(hash, texts, count);
  return (BigInt(hash[0] ?? 0) * 0x1_0000_0000n + BigInt(hash[1] ?? 0)).toString(36).padStart(13, '0');
}

function mixed(n: number, factor: number): number {
  return Math.imul(n ^ (n >>> 16), factor);
}
