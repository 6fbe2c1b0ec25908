import { describe, expect, it } from 'vitest';
import { areaShapes, areaSpots, areasWithin } from '../../src/views/scene-areas.ts';
import { sceneWords } from '../../src/views/scene-model.ts';
import { NO_SPOT, spotsOf } from '../../src/views/spots.ts';
import { reachesInto } from '../../src/views/world-box.ts';
import { place, sceneDataset } from './scene-dataset.ts';

const diyala = place('gn:96309', 'Diyala', [45, 34], 'governorate', { radiusMetres: 75_000 });
const lima = place('gn:3936451', 'Lima', [-76, -12], 'governorate', { radiusMetres: 75_000 });
const baghdad = place('gn:98182', 'Baghdad', [44.4, 33.34]);
const WORLD = { west: 0, north: 0, east: 1, south: 1 };

const dataset = sceneDataset([
  { where: { place: lima, precision: 'governorate' } },
  { where: { place: diyala, precision: 'governorate' } },
  { where: { place: diyala, precision: 'governorate' } },
  { where: { place: baghdad } },
]);
const spots = spotsOf(dataset);
const spotAt = (row: number): number => spots.ofWhere[dataset.incidents.where[row] ?? 0] ?? NO_SPOT;

describe('areas that are chosen', () => {
  it('are those with the most incidents first; points are none', () => {
    expect([...areaSpots(dataset, spots)]).toEqual([spotAt(1), spotAt(0)]);
  });

  it('are no more than wanted, and reach into the box', () => {
    const all = areaSpots(dataset, spots);
    expect(areasWithin(all, spots, WORLD, 5)).toEqual([...all]);
    expect(areasWithin(all, spots, WORLD, 1)).toEqual([spotAt(1)]);
    const x = spots.x[spotAt(0)] ?? 0;
    const y = spots.y[spotAt(0)] ?? 0;
    const near = { west: x + 0.0005, east: x + 0.1, north: y - 0.1, south: y + 0.1 };
    expect(areasWithin(all, spots, near, 5)).toEqual([spotAt(0)]);
    expect(areasWithin(all, spots, { ...near, west: x + 0.01 }, 5)).toEqual([]);
  });

  it('are the only ones that have a shape', () => {
    expect(areaShapes(dataset, spots, sceneWords, [spotAt(0)]).map(({ spot }) => spot)).toEqual([spotAt(0)]);
    expect(areaShapes(dataset, spots, sceneWords)).toHaveLength(2);
  });
});

describe('what reaches into a box', () => {
  it.each([
    ['inside', 0.5, 0.5, 0, true],
    ['beside it, too far', 0.75, 0.5, 0.1, false],
    ['beside it, wide enough', 0.75, 0.5, 0.2, true],
    ['above it, too far', 0.5, 0.2, 0.1, false],
    ['in the next copy of the world', -0.4, 0.5, 0, true],
  ])('%s', (_, x, y, room, expected) => {
    expect(reachesInto(x, y, room, { west: 0.4, north: 0.4, east: 0.6, south: 0.6 })).toBe(expected);
  });
});
