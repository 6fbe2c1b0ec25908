import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_NODE } from '../../src/timeline/tally.ts';
import { areaLevel, APART_ZOOM, clusterLevel, WORLD_PX } from '../../src/views/clusters.ts';
import { levelParts } from '../../src/views/level-parts.ts';
import { NO_SPOT, spotsOf, type Spots } from '../../src/views/spots.ts';
import type { LonLat } from '../../src/model/place.ts';
import { place, sceneDataset, type Spoken } from './scene-dataset.ts';

const baghdad = place('gn:98182', 'Baghdad', [44.4, 33.34]);
const diyala = place('gn:96309', 'Diyala', [45, 34], 'governorate', { radiusMetres: 75_000 });

function spotsFor(wheres: readonly Spoken[]): Spots {
  return spotsOf(sceneDataset(wheres.map((where) => ({ where }))));
}

describe('spots', () => {
  it('are shared by what stands at one point, areas and points known as near by their radius too', () => {
    const spots = spotsFor([
      { at: [44.4, 33.2] },
      { place: baghdad },
      { place: baghdad, precision: 'exact' },
      { at: [44.400001, 33.34] },
      { place: baghdad, precision: 'near', radius: 13_000 },
      { place: baghdad, precision: 'near', radius: 14_000 },
      { place: diyala, precision: 'governorate' },
      { place: diyala, precision: 'region' },
      { place: diyala, precision: 'governorate' },
      { text: 'somewhere' },
    ]);
    expect([...spots.ofWhere.subarray(1)]).toEqual([0, 1, 1, 1, 2, 3, 4, 5, 4, NO_SPOT]);
    expect([...spots.weight]).toEqual([1, 3, 1, 1, 2, 1]);
    expect([...spots.isArea]).toEqual([0, 0, 0, 0, 1, 1]);
    expect(spots.x[2]).toBe(spots.x[1]);
    expect([...spots.radiusMetres.subarray(2, 5)]).toEqual([13_000, 14_000, 75_000]);
  });

  it('go by the row whose place stands there', () => {
    const spots = spotsFor([{ at: [44.4, 33.34] }, { place: diyala, at: [44.4, 33.34] }, { place: baghdad }]);
    expect([...spots.where]).toEqual([3]);
  });

  it('hold areas that a visit ends in, but no points of visits', () => {
    const dataset = sceneDataset(
      [],
      [
        { to: { place: diyala, precision: 'governorate' } },
        { to: { place: baghdad }, from: { place: diyala, precision: 'region' } },
      ],
    );
    const spots = spotsOf(dataset);
    expect([spots.count, spots.isArea[0], spots.weight[0]]).toEqual([1, 1, 0]);
  });

  it.each<[string, LonLat, number, number]>([
    ['the middle', [0, 0], 0.5, 0.5],
    ['the antimeridian from the east', [180, 0], 0, 0.5],
    ['beyond a pole', [-90, 90], 0.25, 0],
  ])('stand in world coordinates: %s', (_, at, x, y) => {
    const spots = spotsFor([{ at }]);
    expect(spots.x[0]).toBeCloseTo(x, 9);
    expect(spots.y[0]).toBeCloseTo(y, 9);
  });
});

describe('clusters', () => {
  it('gather what would lie on one another, the heavier in the middle, and part when nearer', () => {
    const spots = spotsFor([
      { at: [44, 33] },
      { at: [44, 33] },
      { at: [44, 33] },
      { at: [44.2, 33] },
      { at: [48, 33] },
    ]);
    const far = clusterLevel(spots, 5);
    expect(far.nodeOfSpot[0]).toBe(far.nodeOfSpot[1]);
    expect(far.nodeOfSpot[2]).not.toBe(far.nodeOfSpot[0]);
    const node = far.nodeOfSpot[0] as number;
    expect(far.seed[node]).toBe(0);
    expect(far.x[node]).toBeCloseTo((spots.x[0] as number) * 0.75 + (spots.x[1] as number) * 0.25, 12);
    expect(clusterLevel(spots, 9).nodes).toBe(3);
  });

  it('never gather an area with points, nor anything but one point when zoomed in', () => {
    const spots = spotsFor([
      { at: [44, 33] },
      { at: [44, 33], precision: 'near', radius: 9000 },
      { at: [44.00002, 33] },
      { place: diyala, at: [44, 33], precision: 'governorate' },
    ]);
    expect(clusterLevel(spots, 3).nodes).toBe(2);
    const { nodes, nodeOfSpot } = clusterLevel(spots, APART_ZOOM);
    expect(nodes).toBe(3);
    expect(nodeOfSpot[0]).toBe(nodeOfSpot[1]);
    expect([...areaLevel(spots).nodeOfSpot]).toEqual([NO_NODE, NO_NODE, NO_NODE, 0]);
  });

  const anySpot = fc
    .tuple(
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: -60, max: 60 }),
      fc.nat(9),
      fc.integer({ min: 1, max: 60 }),
    )
    .map(([a, b, shape, times]): { spoken: Spoken; times: number } => ({
      spoken: {
        at: [44 + a / 50, 33 + b / 50],
        ...(shape === 0 ? { precision: 'district', radius: 20_000 } : {}),
      },
      times,
    }));

  it('have each spot in exactly one node, within its reach, the same each time', () => {
    fc.assert(
      fc.property(fc.array(anySpot, { maxLength: 50 }), fc.integer({ min: 0, max: 13 }), (list, zoom) => {
        const spots = spotsFor(list.flatMap(({ spoken, times }) => Array.from({ length: times }, () => spoken)));
        const level = clusterLevel(spots, zoom);
        expect(level).toEqual(clusterLevel(spots, zoom));
        const { starts, order } = levelParts(level).members();
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: spots.count }, (_, spot) => spot));
        for (let node = 0; node < level.nodes; node++) {
          const members = [...order.subarray(starts[node], starts[node + 1])];
          expect(members).toContain(level.seed[node]);
          expect(new Set(members.map((spot) => spots.isArea[spot])).size).toBe(1);
          for (const spot of members) {
            const away = Math.hypot(
              (spots.x[spot] as number) - (level.x[node] as number),
              (spots.y[spot] as number) - (level.y[node] as number),
            );
            expect(away).toBeLessThanOrEqual(level.reach + 1e-15);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leave no two single symbols on one another', () => {
    fc.assert(
      fc.property(fc.array(anySpot, { maxLength: 60 }), (list) => {
        const spots = spotsFor(list.map(({ spoken }) => spoken));
        const { nodes, x, y, seed } = clusterLevel(spots, 4);
        for (let a = 0; a < nodes; a++) {
          for (let b = 0; b < a; b++) {
            if (spots.isArea[seed[a] as number] === 1 || spots.isArea[seed[b] as number] === 1) continue;
            const apart = Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
            expect(apart * WORLD_PX * 2 ** 4).toBeGreaterThan(20);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
