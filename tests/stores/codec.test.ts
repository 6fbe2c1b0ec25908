import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Source } from '../../src/model/source.ts';
import { decodeDataset } from '../../src/stores/codec/decode.ts';
import { encodeDataset, PIECE_BYTES } from '../../src/stores/codec/encode.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { datasetFrom } from '../dataset/readings.ts';
import { plainDataset } from './datasets.ts';

describe('datasets as bytes', () => {
  it('gives back any dataset, array for array', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (made) => {
        const dataset = datasetOf(made);
        expect(await decoded(encodeDataset(dataset))).toEqual(dataset);
      }),
      { numRuns: 100 },
    );
  });

  it('reads pieces cut anywhere', async () => {
    const dataset = plainDataset(40);
    const bytes = joined([...encodeDataset(dataset)]);
    const cuts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (sizes) => {
        expect(await decoded(cut(bytes, sizes))).toEqual(dataset);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps long lists, half surrogate pairs and keys that are names of prototypes', async () => {
    const half = '\ud83d';
    const strings = ['', ...Array.from({ length: 900 }, (_, i) => `text ${i} ${i % 7 === 0 ? half : 'ع'}`), '\ude00'];
    const odd = JSON.parse('{"__proto__":{"constructor":[1]},"list":[]}') as object;
    const dataset = { ...plainDataset(3), strings, odd } as Dataset;
    const read = await decoded(encodeDataset(dataset));
    expect(read?.strings).toEqual(strings);
    expect(JSON.stringify((read as unknown as { odd: unknown }).odd)).toBe(JSON.stringify(odd));
  });

  it('puts texts that fit together in their places when halves of a pair meet between them', async () => {
    const strings = ['', ...Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? '\ud83d' : '\ude00'))];
    expect((await decoded(encodeDataset({ ...plainDataset(1), strings })))?.strings).toEqual(strings);
  });

  it('keeps the texts of sources, also long ones and many, in pieces of a few megabytes', async () => {
    const [source] = datasetFrom({ name: 't', rows: [] }).sources as readonly [Source];
    const long = Array.from({ length: 3 }, (_, i) => ({ ...source, id: `l${i}`, text: `${i}é`.repeat(700_000) }));
    const many = Array.from({ length: 600 }, (_, i) => ({ ...source, id: `m${i}`, text: `text ${i} `.repeat(300) }));
    for (const sources of [long, many]) {
      const pieces = [...encodeDataset({ ...plainDataset(1), sources })];
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(PIECE_BYTES);
      expect((await decoded(pieces))?.sources).toEqual(sources);
    }
  });

  it('gives pieces of a few megabytes', async () => {
    const cells = Uint32Array.from({ length: 3_000_000 }, (_, i) => i * 7);
    const dataset = { ...plainDataset(1), hosts: { ref: cells } };
    const pieces = [...encodeDataset(dataset)];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(PIECE_BYTES);
    const read = (await decoded(pieces))?.hosts.ref;
    expect(read?.length === cells.length && cells.every((cell, i) => read[i] === cell)).toBe(true);
  });

  it('gives the same bytes for the same dataset', () => {
    expect(joined([...encodeDataset(plainDataset(9))])).toEqual(joined([...encodeDataset(plainDataset(9))]));
  });
});

describe('bytes that are not as they were written', () => {
  const bytes = joined([...encodeDataset(plainDataset(12))]);

  it('notices any cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (end) => {
        expect((await decodeDataset([bytes.slice(0, end)])).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('notices any changed byte that counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = bytes.slice();
          changed[at] = (changed[at] ?? 0) ^ by;
          expect((await decodeDataset([changed])).ok).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (any) => {
        expect((await decodeDataset([any])).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['nothing', [], 'it is empty'],
    ['another file', [new TextEncoder().encode('id,kind\ni-1,protest\n')], 'it is no kept dataset'],
    ['a cut one', [bytes.slice(0, -20)], 'it ends in the middle'],
    ['one without its last frame', [bytes.slice(0, -16)], 'its end is missing'],
    ['two in one', [bytes, bytes], 'a part of it is not as it was written'],
  ])('says of %s why', async (_, pieces, why) => {
    const read = await decodeDataset(pieces);
    expect(!read.ok && read.why).toContain(why);
  });

  it('lets the failure of a source through', async () => {
    const source: Iterable<Uint8Array> = {
      [Symbol.iterator]: () => {
        throw new Error('the disk is gone');
      },
    };
    await expect(decodeDataset(source)).rejects.toThrow('the disk is gone');
  });
});

async function decoded(pieces: Iterable<Uint8Array>): Promise<Dataset | null> {
  const read = await decodeDataset(pieces);
  return read.ok ? read.dataset : null;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}
