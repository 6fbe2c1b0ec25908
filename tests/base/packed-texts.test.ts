import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TEXTS, packedTextAt, packedTextBegins, packedTextIs, textPacker } from '../../src/base/packed-texts.ts';

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
    fc.constantFrom('', '\ufeff', '\ufeffa', '\u0000', 'بغداد', '😀', 'a'.repeat(24), 'a'.repeat(25), 'é'.repeat(13)),
  ),
  { maxLength: 200 },
);

describe('textPacker', () => {
  it('gives every text back by its place', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const packer = textPacker();
        expect(given.map((text) => packer.append(text))).toEqual(given.map((_, at) => at));
        const packed = packer.finish();
        expect(given.map((_, at) => packedTextAt(packed, at))).toEqual(given);
        expect(packed.ends).toHaveLength(given.length);
        expect(packed.bytes).toHaveLength(new TextEncoder().encode(given.join('')).length);
      }),
    );
  });

  it.each(['\ud800', 'a\udc00b', '\udc00\ud800'])('packs %j, which plain UTF-8 cannot hold', (text) => {
    const packer = textPacker();
    expect([packer.append('a'), packer.append(text), packer.append('b')]).toEqual([0, 1, 2]);
    const packed = packer.finish();
    expect([0, 1, 2].map((at) => packedTextAt(packed, at))).toEqual(['a', text, 'b']);
    expect([0, 1, 2].map(packedTextIs(packed, text))).toEqual([false, true, false]);
  });

  it('packs more than one piece holds', () => {
    const long = 'ä'.repeat(3_000_000);
    const given = ['a', long, 'b', `${long}c`, '\ud800'.padStart(30, 'x'), '', 'd'];
    const packer = textPacker();
    expect(given.map((text) => packer.append(text))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const packed = packer.finish();
    const found = Array.from(packed.ends, (_, at) => packedTextAt(packed, at));
    expect(found.map((text) => text.length)).toEqual([1, 3_000_000, 1, 3_000_001, 30, 0, 1]);
    expect(found.every((text, i) => text === given[i])).toBe(true);
  });

  it('has nothing at a place that is not there', () => {
    expect(packedTextAt(NO_TEXTS, 0)).toBe('');
    const packer = textPacker();
    packer.append('a');
    expect(packedTextAt(packer.finish(), 1)).toBe('');
  });
});

describe('packedTextIs', () => {
  it('says of every place whether the text stands there', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (given, pick) => {
        const packer = textPacker();
        for (const text of given) packer.append(text);
        const wanted = given[pick % Math.max(1, given.length)] ?? 'none';
        const isWanted = packedTextIs(packer.finish(), wanted);
        expect(given.map((_, at) => isWanted(at))).toEqual(given.map((text) => text === wanted));
        expect(isWanted(given.length)).toBe(false);
      }),
    );
  });

  it.each(['\ud800', '\ufffd', 'ab', ''])('%j is not a', (text) => {
    const packer = textPacker();
    packer.append('a');
    expect(packedTextIs(packer.finish(), text)(0)).toBe(false);
  });

  it('does not take half a surrogate pair for the sign that stands for it', () => {
    const packer = textPacker();
    packer.append('\ufffd');
    expect(packedTextIs(packer.finish(), '\ud800')(0)).toBe(false);
  });
});

describe('packedTextBegins', () => {
  it('says of every place whether the text there begins so', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(4), (given, pick, length) => {
        const whole = given.filter((text) => !/\p{Surrogate}/u.test(text));
        const packer = textPacker();
        for (const text of whole) packer.append(text);
        const beginning = Array.from(whole[pick % Math.max(1, whole.length)] ?? 'none')
          .slice(0, length)
          .join('');
        const begins = packedTextBegins(packer.finish(), beginning);
        expect(whole.map((_, at) => begins(at))).toEqual(whole.map((text) => text.startsWith(beginning)));
        expect(begins(whole.length)).toBe(false);
      }),
    );
  });
});
