/**
 * How columns of 32-bit numbers lie in a pack: all lowest bytes, then all second bytes, and so on, so that the bytes that hardly change
 * stand together and compress well. A column of deltas holds, for each number, its difference to the one before, the sign in the lowest bit.
 */

/** The four planes of bytes of numbers between 0 and 2^32 - 1. */
export function toPlanes(numbers: ArrayLike<number>): Uint8Array {
  const size = numbers.length;
  const planes = new Uint8Array(size * 4);
  for (let i = 0; i < size; i++) {
    const number = numbers[i] ?? 0;
    for (let plane = 0; plane < 4; plane++) planes[plane * size + i] = number >>> (8 * plane);
  }
  return planes;
}

/** The numbers of {@link toPlanes}. The length of `planes` must be a multiple of four. */
export function fromPlanes(planes: Uint8Array): Uint32Array {
  const size = planes.length / 4;
  const numbers = new Uint32Array(size);
  const [b, c, d] = [size, size * 2, size * 3];
  for (let i = 0; i < size; i++) {
    numbers[i] =
      (planes[i] ?? 0) | ((planes[b + i] ?? 0) << 8) | ((planes[c + i] ?? 0) << 16) | ((planes[d + i] ?? 0) << 24);
  }
  return numbers;
}

/** Planes of the differences; signed and unsigned numbers alike, modulo 2^32. */
export function toDeltas(numbers: ArrayLike<number>): Uint8Array {
  const deltas = new Uint32Array(numbers.length);
  let before = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = (numbers[i] ?? 0) | 0;
    const delta = (number - before) | 0;
    deltas[i] = (delta << 1) ^ (delta >> 31);
    before = number;
  }
  return toPlanes(deltas);
}

/** The numbers of {@link toDeltas}, as unsigned ones. */
export function fromDeltas(planes: Uint8Array): Uint32Array {
  const size = planes.length / 4;
  const numbers = new Uint32Array(size);
  const [b, c, d] = [size, size * 2, size * 3];
  let before = 0;
  for (let i = 0; i < size; i++) {
    const coded =
      (planes[i] ?? 0) | ((planes[b + i] ?? 0) << 8) | ((planes[c + i] ?? 0) << 16) | ((planes[d + i] ?? 0) << 24);
    before = (before + ((coded >>> 1) ^ -(coded & 1))) | 0;
    numbers[i] = before;
  }
  return numbers;
}

/** FNV-1a over little-endian words of 32 bits, as an unsigned number: any change of one word changes it. */
export function checksum(words: Int32Array): number {
  let sum = 0x811c_9dc5 | 0;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x0100_0193);
  return sum >>> 0;
}
