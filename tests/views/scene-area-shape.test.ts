import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../src/model/place.ts';
import { areaShapes, type AreaShape } from '../../src/views/scene-areas.ts';
import { sceneWords } from '../../src/views/scene-model.ts';
import { spotsOf } from '../../src/views/spots.ts';
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

function areaOf(where: Spoken): AreaShape | undefined {
  const dataset = sceneDataset([{ where }]);
  return areaShapes(dataset, spotsOf(dataset), sceneWords)[0];
}

describe('the shape of an area', () => {
  it('is its own where the whole of it is meant', () => {
    expect(areaOf({ place: SHIRE, precision: 'governorate' })?.polygons).toEqual(AREA.coordinates);
  });

  it.each<[string, Spoken]>([
    ['another precision than the area’s own', { place: SHIRE, precision: 'region' }],
    ['a point moved away from it', { place: SHIRE, precision: 'governorate', at: [44, 34] }],
    ['a place without a shape', { place: place('pl:x', 'X', [44.6, 33.3], 'governorate'), precision: 'governorate' }],
  ])('is a circle for %s', (_, where) => {
    const area = areaOf(where);
    expect(area?.polygons).toHaveLength(1);
    expect(area?.polygons[0]?.[0]?.length).toBeGreaterThan(60);
  });

  it('is wide enough to be seen where no radius is known, and there is none for a point', () => {
    expect(areaOf({ at: [44, 33], precision: 'district' })?.radiusMetres).toBe(20_000);
    expect(areaOf({ at: [44, 33] })).toBeUndefined();
  });
});

describe('the name of an area', () => {
  const basra = place('gn:99532', 'Basra', [47.78, 30.51]);
  const diyala = place('gn:96309', 'Diyala', [45, 34], 'governorate', { radiusMetres: 75_000 });
  const texas = place('gn:4736286', 'Texas', [-99, 31], 'governorate', { country: 'US', radiusMetres: 470_000 });
  const iraq = place('gn:99237', 'Iraq', [43.5, 33.1], 'country', { radiusMetres: 373_000 });
  const hit = place('gn:2', 'Hit District', [42.8, 33.6], 'district');

  it.each<[string, Spoken, string, boolean]>([
    ['a province of Iraq', { place: diyala, precision: 'governorate' }, 'Diyala province', false],
    ['a state elsewhere', { place: texas, precision: 'governorate' }, 'Texas', false],
    [
      'a part of a country',
      { place: iraq, at: [41.6, 33.3], text: 'the western Iraq', precision: 'region' },
      'western Iraq',
      false,
    ],
    [
      'a part told without its country',
      { place: iraq, at: [45, 31], text: 'the south', precision: 'region' },
      'south (Iraq)',
      false,
    ],
    ['a country', { place: iraq, precision: 'country' }, 'Whole of Iraq', true],
    ['a district without a row of its own', { place: basra, precision: 'district' }, 'Basra district', false],
    ['a district that says so itself', { place: hit, precision: 'district' }, 'Hit District', false],
  ])('%s', (_, where, name, quiet) => {
    expect(areaOf(where)).toMatchObject({ name, quiet });
  });
});
