import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_KINDS } from '../../src/model/place.ts';
import {
  coarser,
  isAtLeast,
  KIND_PRECISION,
  PHRASE_PRECISION,
  precisionRank,
  PRECISIONS,
} from '../../src/model/precision.ts';

const precision = fc.constantFrom(...PRECISIONS);

describe('the order of precisions', () => {
  it('goes from exact to unknown; columns hold its indices', () => {
    expect(PRECISIONS).toEqual([
      ...['exact', 'settlement', 'near', 'district', 'governorate', 'region', 'country', 'unknown'],
    ]);
    expect(PRECISIONS.map(precisionRank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ['exact', 'settlement', true],
    ['settlement', 'exact', false],
    ['near', 'near', true],
    ['near', 'settlement', false],
    ['district', 'governorate', true],
    ['governorate', 'district', false],
    ['country', 'unknown', true],
    ['unknown', 'country', false],
    ['unknown', 'exact', false],
  ] as const)('%s is at least %s: %s', (a, b, expected) => {
    expect(isAtLeast(a, b)).toBe(expected);
  });

  it.each([
    ['exact', 'unknown', 'unknown'],
    ['unknown', 'exact', 'unknown'],
    ['near', 'settlement', 'near'],
    ['region', 'region', 'region'],
  ] as const)('of %s and %s the coarser is %s', (a, b, expected) => {
    expect(coarser(a, b)).toBe(expected);
  });

  it('is one order: the coarser is one of the two, and both are at least as fine', () => {
    fc.assert(
      fc.property(precision, precision, precision, (a, b, c) => {
        const coarse = coarser(a, b);
        expect([a, b]).toContain(coarse);
        expect(isAtLeast(a, coarse) && isAtLeast(b, coarse)).toBe(true);
        expect(coarser(b, a)).toBe(coarse);
        expect(coarser(coarser(a, b), c)).toBe(coarser(a, coarser(b, c)));
        expect(isAtLeast(a, b) || isAtLeast(b, a)).toBe(true);
      }),
    );
  });
});

describe('the precision of a place by its kind', () => {
  it.each([
    ['building', 'exact'],
    ['airbase', 'exact'],
    ['settlement', 'settlement'],
    ['neighbourhood', 'settlement'],
    ['district', 'district'],
    ['oil-field', 'district'],
    ['governorate', 'governorate'],
    ['water', 'region'],
    ['region', 'region'],
    ['country', 'country'],
  ] as const)('%s: %s', (kind, expected) => {
    expect(KIND_PRECISION[kind].precision).toBe(expected);
  });

  it('is there for every kind, with a radius above 0', () => {
    expect(Object.keys(KIND_PRECISION).sort()).toEqual([...PLACE_KINDS].sort());
    for (const kind of PLACE_KINDS) expect(KIND_PRECISION[kind].defaultRadiusMetres, kind).toBeGreaterThan(0);
  });

  it('never calls a kind exact that is kilometres wide, nor gives an unknown one', () => {
    for (const kind of PLACE_KINDS) {
      const { precision: given, defaultRadiusMetres } = KIND_PRECISION[kind];
      expect(given, kind).not.toBe('unknown');
      if (given === 'exact') expect(defaultRadiusMetres, kind).toBeLessThanOrEqual(3000);
      if (!isAtLeast(given, 'near')) expect(defaultRadiusMetres, kind).toBeGreaterThanOrEqual(10_000);
    }
  });
});

describe('the precision of a phrase', () => {
  it.each([
    ['near', 'near', true],
    ['outskirts', 'near', true],
    ['direction', 'near', true],
    ['part-of', 'region', false],
    ['border', 'region', false],
  ] as const)('%s gives %s at best and widens: %s', (phrase, best, widens) => {
    expect(PHRASE_PRECISION[phrase].precision).toBe(best);
    expect(PHRASE_PRECISION[phrase].addRadiusMetres > 0).toBe(widens);
  });

  it('is never finer than the place it is said of', () => {
    for (const { precision: given } of Object.values(PHRASE_PRECISION))
      expect(isAtLeast(given, 'settlement')).toBe(false);
  });
});
