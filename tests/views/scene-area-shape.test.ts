import { expect, it } from 'vitest';
import type { AreaGeometry } from '../../src/model/place.ts';
import { NO_SELECTION, sceneWords } from '../../src/views/scene-model.ts';
import { sceneOf } from '../../src/views/scene.ts';
import { place, sceneDataset, type Spoken } from './scene-dataset.ts';

const AREA: AreaGeometry = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [44, 33],
        [45, 33],
        [45, 34],
        [44, 33],
      ],
    ],
  ],
};

const SHIRE = place('user:shire', 'Shire', [44.6, 33.3], 'governorate', { area: AREA, radiusMetres: 70_000 });

function areaOf(where: Spoken) {
  const visible = { incidents: [{ row: 0, status: 'sure', opacity: 1 } as const], visits: [] };
  const options = { selection: NO_SELECTION, words: sceneWords, visitDay: () => '' };
  return sceneOf(sceneDataset([{ where }]), visible, options).areas[0];
}

it('draws an area in its own shape where the whole of it is meant', () => {
  expect(areaOf({ place: SHIRE, precision: 'governorate' })?.polygons).toEqual(AREA.coordinates);
});

it.each<[string, Spoken]>([
  ['another precision than the area’s own', { place: SHIRE, precision: 'region' }],
  ['a point moved away from it', { place: SHIRE, precision: 'governorate', at: [44, 34] }],
  ['a place without a shape', { place: place('pl:x', 'X', [44.6, 33.3], 'governorate'), precision: 'governorate' }],
])('keeps the circle for %s', (_, where) => {
  const area = areaOf(where);
  expect(area?.polygons).toBeNull();
  expect(area?.ring.length).toBeGreaterThan(60);
});
