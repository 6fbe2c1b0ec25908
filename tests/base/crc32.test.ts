import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../src/base/crc32.ts';

const sumOf = (...parts: readonly Uint8Array[]): number => {
  const sum = crc32();
  for (const part of parts) sum.add(part);
  return sum.value;
};

it.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('gives the known sum of "%s"', (text, sum) => {
  expect(sumOf(new TextEncoder().encode(text))).toBe(sum);
});

it('does not hang on how the bytes come, and sees every changed one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (bytes, cut, changed) => {
      const at = cut % bytes.length;
      const whole = sumOf(bytes);
      expect(sumOf(bytes.subarray(0, at), bytes.subarray(at))).toBe(whole);
      const other = bytes.slice();
      other[changed % other.length] = (other[changed % other.length] ?? 0) ^ 1;
      expect(sumOf(other)).not.toBe(whole);
    }),
  );
});
