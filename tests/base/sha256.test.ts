import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSha256, sha256Of } from '../../src/base/sha256.ts';

it('is that of FIPS 180-4', () => {
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('is that of Node for any bytes, however they come', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const own = createSha256();
      const theirs = createHash('sha256');
      for (const part of parts) {
        own.add(part);
        theirs.update(part);
      }
      expect(own.hex()).toBe(theirs.digest('hex'));
    }),
  );
});

it.each([55, 56, 63, 64, 65, 119, 120, 128])('is right where %i bytes end near a block', (length) => {
  const bytes = new Uint8Array(length).fill(97);
  const own = createSha256();
  own.add(bytes);
  expect(own.hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
});

it('tells texts of one letter apart', () => {
  expect(sha256Of('a')).not.toBe(sha256Of('b'));
});
