import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembled, dismantled, PIECE, piecesOf } from '../../src/app/pieces.ts';

const sent = (whole: unknown): unknown => {
  const { value, lists } = dismantled(whole);
  return assembled(
    structuredClone(value),
    lists.map((list) => [...piecesOf(list)].flat()),
  );
};

describe('pieces', () => {
  it('puts plain data together again as they were', () => {
    const plain = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.double({ noNaN: true }),
        fc.constant(null),
        fc.uint8Array(),
        fc.array(tie('any')),
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          tie('any'),
          { noNullPrototype: true },
        ),
      ),
    })).any;
    fc.assert(
      fc.property(plain, (whole) => {
        expect(sent(whole)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('takes long lists out, in order, and leaves short ones in', () => {
    const long = Array.from({ length: PIECE + 1 }, (_, i) => `text ${i}`);
    const whole = { strings: long, deep: { also: [...long, 'end'], few: ['a'] } };
    const { value, lists } = dismantled(whole);
    expect(lists.map(({ length }) => length)).toEqual([PIECE + 1, PIECE + 2]);
    expect(JSON.stringify(value).length).toBeLessThan(200);
    expect([...piecesOf(long)].map(({ length }) => length)).toEqual([PIECE, 1]);
    expect(sent(whole)).toEqual(whole);
  });

  it('names the bytes of typed arrays once, and none where there are none', () => {
    const bytes = new Uint32Array([1, 2, 3]);
    const { buffers } = dismantled({ a: bytes, b: bytes.subarray(1), c: [{ d: new Float64Array(2) }] });
    expect(buffers.map(({ byteLength }) => byteLength)).toEqual([12, 16]);
    expect(dismantled({ a: ['b'] }).buffers).toEqual([]);
  });
});
