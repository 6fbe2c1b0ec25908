import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInterner } from '../../src/base/interner.ts';
import { givenWheres, isPlainlyGiven } from '../../src/dataset/given-wheres.ts';
import { placeId } from '../../src/model/place.ts';
import { PRECISIONS } from '../../src/model/precision.ts';
import type { Where } from '../../src/model/where.ts';

const some = fc.constantFrom('', 'a', 'b');
const degrees = fc.constantFrom(0, 1, -1, 0.1, 1e-9);
const wheres: fc.Arbitrary<Where> = fc.record({
  ...{ text: some, country: some, admin1: some, precision: fc.constantFrom(...PRECISIONS) },
  resolution: fc.constantFrom({ kind: 'given' } as const, { kind: 'given', place: placeId('pl:erbil') } as const),
  point: fc.option(fc.tuple(degrees, degrees)),
  radiusMetres: fc.option(fc.constantFrom(0, 1000)),
  because: fc.array(some, { maxLength: 2 }),
  candidates: fc.constant([]),
});

describe('givenWheres', () => {
  it('gives back what it was given, equal ones by one number', () => {
    fc.assert(
      fc.property(fc.array(wheres, { maxLength: 150 }), (given) => {
        const table = givenWheres(createInterner());
        const numbers = given.map((where) => table.numberOf(where));
        expect(numbers.map((number) => table.at(number))).toEqual(given);
        expect(numbers.map((number) => table.pointAt(number))).toEqual(given.map(({ point }) => point));
        expect(table.size).toBe(new Set(given.map((where) => JSON.stringify(where))).size);
      }),
    );
  });

  it('is right with many points', () => {
    const table = givenWheres(createInterner());
    const where = (n: number): Where => ({
      ...{ text: 'x', country: '', admin1: '', precision: 'exact', resolution: { kind: 'given' }, candidates: [] },
      ...{ point: [n % 180, n / 180_000], radiusMetres: 1, because: ['a'] },
    });
    const numbers = Array.from({ length: 20_000 }, (_, n) => table.numberOf(where(n)));
    expect(numbers.every((number, n) => number === n)).toBe(true);
    expect(table.numberOf(where(19_999))).toBe(19_999);
  });
});

it.each([
  ['given', [], true],
  ['given', [{}], false],
  ['ambiguous', [], false],
])('%s with the candidates %j is plainly given: %s', (kind, candidates, isPlain) => {
  expect(isPlainlyGiven({ resolution: { kind }, candidates } as unknown as Where)).toBe(isPlain);
});
