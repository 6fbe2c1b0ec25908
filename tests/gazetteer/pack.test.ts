import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownSpellings } from '../../gazetteer/build/curated.ts';
import { ensurePacks, type PackFiles } from '../../gazetteer/build/ensure.ts';
import type { PackRow } from '../../src/places/pack-row.ts';
import { readPlaceTables } from '../../gazetteer/build/tables.ts';
import { splitTiers } from '../../gazetteer/build/tiers.ts';
import { writePack, type PackHead } from '../../src/places/write-pack.ts';
import { foldName } from '../../src/base/fold.ts';
import { openGazetteer, type OpenGazetteer } from '../../src/places/open-gazetteer.ts';
import { checksum } from '../../src/places/pack-columns.ts';
import { isWorldPhrase, postingsOf } from '../../src/places/pack-places.ts';
import { readPack } from '../../src/places/read-pack.ts';

const HEAD: PackHead = {
  name: 'test',
  tier: 'world',
  attribution: ['test'],
  countryCodes: [],
  ambiguous: [],
  admin1Names: new Map([['IQ.01', 'Anbar']]),
  worldPhrases: [],
};

function place(id: string, name: string, over: Partial<PackRow> = {}): PackRow {
  return {
    id,
    kind: 'settlement',
    lon: 43.30778,
    lat: 33.42056,
    radiusMetres: 2000,
    country: 'IQ',
    admin1: 'IQ.01',
    population: 100,
    source: '',
    curated: true,
    capital: false,
    within: '',
    spellings: [{ text: name, language: 'en' }],
    ...over,
  };
}

function pack(places: readonly PackRow[]): Uint8Array {
  return writePack(splitTiers(places).region.places, HEAD);
}

describe('a pack', () => {
  it('gives back what was written', () => {
    const within = place('pl:town', 'Town');
    const written = place('gn:98717', 'Ramadi', {
      within: 'pl:town',
      source: 'wof:1',
      spellings: [
        { text: 'Ramadi', language: 'en' },
        { text: 'الرمادي', language: 'ar' },
        { text: 'Ar Ramādī', language: '' },
      ],
    });
    const gazetteer = openGazetteer([readPack(pack([written, within]))]);
    const where = gazetteer.resolve({ name: 'الرمادى', country: '', admin1: '', near: null });
    expect(where.resolution).toEqual({ kind: 'resolved', place: 'gn:98717' });
    const read = where.resolution.kind === 'resolved' ? gazetteer.getPlace(where.resolution.place) : undefined;
    expect(read).toEqual({
      id: 'gn:98717',
      name: 'Ramadi',
      kind: 'settlement',
      point: [43.30778, 33.42056],
      radiusMetres: 2000,
      country: 'IQ',
      admin1: 'Anbar',
      population: 100,
      source: 'wof:1',
      spellings: [
        { text: 'Ramadi', language: 'en' },
        { text: 'الرمادي', language: 'ar' },
        { text: 'Ar Ramādī', language: null },
      ],
    });
  });

  it('has the same bytes whatever the order of the places', () => {
    const places = ['pl:b', 'gn:20', 'pl:a', 'gn:3', 'a1:IQ.01'].map((id) => place(id, `Name ${id}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
        expect(pack(shuffled)).toEqual(pack(places));
      }),
    );
  });

  it('may hold no place at all', () => {
    const gazetteer = openGazetteer([readPack(pack([]))]);
    expect(gazetteer.resolve({ name: 'Ramadi', country: 'IQ', admin1: '', near: null }).resolution.kind).toBe(
      'unknown',
    );
  });

  it('reads from an odd address', () => {
    const bytes = pack([place('gn:1', 'Ramadi')]);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readPack(shifted.subarray(3)).size).toBe(1);
  });

  it('refuses two places of one id', () => {
    expect(() => pack([place('gn:1', 'A'), place('gn:1', 'B')])).toThrow('gn:1 stands twice');
  });
});

describe('readPack', () => {
  const bytes = pack([
    place('gn:1', 'Ramadi', { spellings: ['Ramadi', 'الرمادي', 'Ar Ramādī'].map((text) => ({ text, language: '' })) }),
    place('pl:x', 'Hit'),
    place('pl:air', 'Hit air base', { kind: 'airbase', within: 'gn:1' }),
  ]);

  it.each([
    ['an empty file', new Uint8Array(), 'an empty file'],
    ['foreign bytes', new TextEncoder().encode('{"type":"FeatureCollection"}'.repeat(20)), 'begins with PLGZ'],
    ['a head alone', bytes.slice(0, 20), 'ends within its head'],
    ['a cut file', bytes.slice(0, -8), 'cut off'],
    ['a longer file', new Uint8Array([...bytes, 0]), 'cut off or changed'],
    ['another version', bytes.with(4, 99), 'version'],
    ['the version before', bytes.with(4, 2), 'version'],
    ['a changed letter', bytes.with(-1 - 64, 88), 'changed on the way'],
    ['a lying offset', sealed(bytes.with(24 + 8 * 12, 255)), 'outside the file'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => readPack(broken)).toThrow(message);
  });

  it('refuses every truncation with a message of its own', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => readPack(bytes.slice(0, length))).toThrow('gazetteer pack:');
      }),
    );
  });

  it('refuses every changed byte with a message of its own', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        expect(() => readPack(bytes.with(at, (bytes[at] ?? 0) ^ change))).toThrow('gazetteer pack:');
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses or takes what lies with the right checksum, and look-ups in it end', () => {
    let taken = 0;
    const flip = fc.tuple(fc.integer({ min: 16, max: bytes.length - 1 }), fc.nat(255));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
        const lying = flips.reduce((changed, [at, value]) => changed.with(at, value), bytes);
        let gazetteer: OpenGazetteer;
        try {
          gazetteer = openGazetteer([readPack(sealed(lying))]);
        } catch (error) {
          expect(String(error)).toContain('gazetteer pack:');
          return;
        }
        taken++;
        for (const name of ['Ramadi', 'Hit', 'Romadi', 'near Hit', 'الرمادي']) {
          expect(gazetteer.resolve({ name, country: '', admin1: '', near: null }).text).toBe(name);
          expect(gazetteer.suggest(name.slice(0, 2), 5).length).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

/** The bytes with the checksum that is theirs. */
function sealed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(12, checksum(new Int32Array(copy.buffer, 16)), true);
  return copy;
}

describe('the built packs', () => {
  let files: PackFiles;
  beforeAll(async () => {
    files = await ensurePacks();
  }, 120_000);

  it('split the keys: what the region tier answers, the world tier does not', () => {
    const [region, world] = [readPack(readFileSync(files.region)), readPack(readFileSync(files.world))];
    expect(region.meta.tier).toBe('region');
    expect(world.meta.tier).toBe('world');
    expect(world.size).toBeGreaterThan(150_000);
    const keys = readPlaceTables().flatMap((row) => ownSpellings(row).map(({ text }) => foldName(text)));
    const [inRegion, inWorld] = [region, world].map((tier) => keys.filter((key) => postingsOf(tier, key).length > 0));
    expect(inRegion?.length).toBe(keys.length);
    expect(inWorld).toEqual([]);
  });

  it('list the phrases of the world tier', () => {
    const [region, world] = [readPack(readFileSync(files.region)), readPack(readFileSync(files.world))];
    expect(isWorldPhrase(region, foldName('Elk Grove Village'))).toBe(true);
    expect(postingsOf(world, foldName('Elk Grove Village')).length).toBeGreaterThan(0);
    expect(isWorldPhrase(region, foldName('northern Iraq'))).toBe(false);
  });
});
