import { expect, it } from 'vitest';
import type { AreaGeometry } from '../../src/model/place.ts';
import { marksOf, type MarkedPlace } from '../../src/views/scene-marks.ts';

const SQUARE: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [44, 33],
      [45, 33],
      [45, 34],
      [44, 33],
    ],
  ],
};

function marked(change: Partial<MarkedPlace>): MarkedPlace {
  return { id: 'x:1', name: 'X', kind: 'settlement', point: [44.5, 33.5], radiusMetres: 2000, number: 1, ...change };
}

it('marks a town at its point, with its number and no cover', () => {
  expect(marksOf([marked({})])).toEqual([
    { key: 'mark:0:x:1', point: [44.5, 33.5], placeId: 'x:1', name: 'X', number: 1, polygons: null },
  ]);
});

it.each(['district', 'governorate', 'region', 'country'] as const)('never marks a %s as a pin alone', (kind) => {
  const [mark] = marksOf([marked({ kind, number: null, radiusMetres: 0 })]);
  expect(mark?.polygons?.[0]?.[0]?.length).toBeGreaterThan(60);
});

it('draws the own shape where it is known, and a circle where only a part of the place is meant', () => {
  const [whole, part] = marksOf([
    marked({ kind: 'governorate', area: SQUARE }),
    marked({ kind: 'governorate', area: SQUARE, precision: 'region' }),
  ]);
  expect(whole?.polygons).toEqual([SQUARE.coordinates]);
  expect(part?.polygons?.[0]?.[0]?.length).toBeGreaterThan(60);
});

it('draws the circle of a point that is no place of its own', () => {
  const [mark] = marksOf([marked({ id: '', precision: 'near', number: null })]);
  expect(mark).toMatchObject({ placeId: '', number: null });
  expect(mark?.polygons).toHaveLength(1);
});
