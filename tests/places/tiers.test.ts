import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPlaceTables } from '../../gazetteer/build/tables.ts';
import { ownSpellings } from '../../gazetteer/build/curated.ts';
import type { PlaceQuestion } from '../../src/model/where.ts';
import { openPacks, type Opened } from '../gazetteer/tables.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
}, 120_000);

const NAMES = readPlaceTables().flatMap((row) => ownSpellings(row).map(({ text }) => text));
const PHRASES = [
  '%',
  'near %',
  'north of %',
  'northern %',
  '% province',
  '% air base',
  'city of %',
  '%, Iraq',
  '% (Anbar)',
  'the % border',
];
const WORLD = [
  'Paris',
  'Springfield',
  'Kansas City',
  'Newcastle',
  'Lake City',
  'Oranienburg',
  'Port Said',
  'West Bend',
  'Qwertzu',
];

function questions(): fc.Arbitrary<PlaceQuestion> {
  const name = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NAMES) }, fc.constantFrom(...WORLD));
  return fc
    .tuple(
      name,
      fc.constantFrom(...PHRASES),
      fc.constantFrom('', '', 'IQ', 'France', 'Narnia'),
      fc.constantFrom('', '', 'Anbar', 'Texas'),
    )
    .map(([text, phrase, country, admin1]) => ({ name: phrase.replace('%', () => text), country, admin1, near: null }));
}

describe('the tiers', () => {
  it('agree to the byte wherever the region tier does not ask for the world', () => {
    let alone = 0;
    fc.assert(
      fc.property(questions(), (question) => {
        if (opened.region.needsWorld(question)) return;
        alone++;
        expect(JSON.stringify(opened.region.resolve(question))).toBe(JSON.stringify(opened.both.resolve(question)));
      }),
      { numRuns: 2000 },
    );
    expect(alone).toBeGreaterThan(500);
  });

  it('never ask for more once both are there', () => {
    fc.assert(
      fc.property(questions(), (question) => {
        expect(opened.both.needsWorld(question)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('answer independently of earlier questions', () => {
    const question = (name: string): PlaceQuestion => ({ name, country: '', admin1: '', near: null });
    fc.assert(
      fc.property(fc.array(questions(), { maxLength: 5 }), fc.constantFrom(...WORLD, 'Basra'), (before, name) => {
        const first = JSON.stringify(opened.both.resolve(question(name)));
        before.forEach((other) => opened.both.resolve(other));
        expect(JSON.stringify(opened.both.resolve(question(name)))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['Oranienburg', 'Springfield', 'Kansas City', 'Qwertzu', 'near Oranienburg', 'Oranienburg, Germany'])(
    'need the world for %s',
    (name) => {
      expect(opened.region.needsWorld({ name, country: '', admin1: '', near: null })).toBe(true);
    },
  );

  it.each([
    'Basra',
    'Irbil airport',
    'near Baghdad',
    'northern Iraq',
    'Iraq-Syria border',
    'IraqAl Assad',
    'the Sheikh Amir village',
  ])('do not need the world for %s', (name) => {
    expect(opened.region.needsWorld({ name, country: '', admin1: '', near: null })).toBe(false);
  });

  it('need the world for a gate that the region does not hold', () => {
    expect(opened.region.needsWorld({ name: 'Basra', country: '', admin1: 'Illinois', near: null })).toBe(true);
    expect(opened.region.needsWorld({ name: 'Basra', country: 'IQ', admin1: 'Basra', near: null })).toBe(false);
  });

  it('no text makes the resolver throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (name, country, admin1) => {
        const where = opened.both.resolve({ name, country, admin1, near: null });
        expect(where.text).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});
