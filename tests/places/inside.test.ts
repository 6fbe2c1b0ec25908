import { describe, expect, it } from 'vitest';
import { placeId, type Place } from '../../src/model/place.ts';
import { isInside } from '../../src/places/inside.ts';

function place(over: Partial<Place>): Place {
  return {
    id: placeId('pl:a'),
    name: 'A',
    kind: 'settlement',
    point: [44, 33],
    radiusMetres: 3000,
    country: 'IQ',
    admin1: 'Anbar',
    population: 0,
    source: 'own',
    spellings: [],
    ...over,
  };
}

const other = placeId('pl:b');
const town = place({});

describe('isInside', () => {
  it.each<[string, Partial<Place>]>([
    ['itself', {}],
    ['its country', { id: other, kind: 'country', admin1: '' }],
    ['its governorate', { id: other, kind: 'governorate', point: [42, 33] }],
    ['a district around it', { id: other, kind: 'district', point: [44.1, 33], radiusMetres: 20_000 }],
    ['a region around it', { id: other, kind: 'region', point: [43, 33], radiusMetres: 200_000, country: '' }],
  ])('a town lies in %s', (_, over) => {
    expect(isInside(town, place(over))).toBe(true);
  });

  it.each<[string, Partial<Place>]>([
    ['another country', { id: other, kind: 'country', country: 'SY' }],
    ['another governorate', { id: other, kind: 'governorate', admin1: 'Basra' }],
    ['a governorate without a name', { id: other, kind: 'governorate', admin1: '' }],
    ['a far district', { id: other, kind: 'district', point: [45, 33], radiusMetres: 20_000 }],
    ['a quarter', { id: other, kind: 'neighbourhood', radiusMetres: 1000 }],
    ['an airport beside it', { id: other, kind: 'airport' }],
  ])('a town does not lie in %s', (_, over) => {
    expect(isInside(town, place(over))).toBe(false);
  });

  it('an airport lies in the town beside it', () => {
    const airport = place({ id: other, kind: 'airport', point: [44.05, 33], radiusMetres: 2500 });
    expect(isInside(airport, town)).toBe(true);
    expect(isInside({ ...airport, point: [44.2, 33] }, town)).toBe(false);
  });

  it('a country lies in nothing but itself', () => {
    const country = place({ id: other, kind: 'country' });
    expect(isInside(country, place({ kind: 'region', radiusMetres: 10_000_000 }))).toBe(false);
    expect(isInside(country, country)).toBe(true);
  });
});
