import { describe, expect, it } from 'vitest';
import { cutLine, cutRing } from '../../src/base/antimeridian.ts';
import { circlePolygon } from '../../src/base/sphere.ts';

describe('cutting at the antimeridian', () => {
  const area = (ring: readonly (readonly [number, number])[]): number =>
    ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0) / 2;

  it.each([
    ['far from it', [44, 33], 50_000, 1],
    ['across it', [179.9, 10], 50_000, 2],
    ['across it from the other side', [-179.9, 10], 50_000, 2],
    ['touching it', [180, 10], 50_000, 2],
    ['with the north pole inside', [100, 80], 2_000_000, 2],
    ['with the south pole inside', [0, -80], 2_000_000, 2],
  ] as const)('a circle %s gives closed counter-clockwise rings', (_, centre, radius, count) => {
    const rings = cutRing(circlePolygon(centre, radius));
    expect(rings).toHaveLength(count);
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(area(ring)).toBeGreaterThan(0);
      for (const [lon, lat] of ring) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
    }
  });

  it('keeps the area of a circle across it', () => {
    const total = cutRing(circlePolygon([179.9, 0], 50_000)).reduce((sum, ring) => sum + area(ring), 0);
    const whole = cutRing(circlePolygon([100, 0], 50_000)).reduce((sum, ring) => sum + area(ring), 0);
    expect(total).toBeCloseTo(whole, 6);
  });

  it.each([
    [
      'a line that does not cross',
      [
        [1, 1],
        [2, 2],
      ],
      [
        [
          [1, 1],
          [2, 2],
        ],
      ],
    ],
    [
      'one that crosses eastwards',
      [
        [179, 0],
        [181, 2],
      ],
      [
        [
          [179, 0],
          [180, 1],
        ],
        [
          [-180, 1],
          [-179, 2],
        ],
      ],
    ],
    [
      'one that jumps',
      [
        [-179, 0],
        [179, 2],
      ],
      [
        [
          [-179, 0],
          [-180, 1],
        ],
        [
          [180, 1],
          [179, 2],
        ],
      ],
    ],
    [
      'one that ends on it',
      [
        [179, 0],
        [180, 1],
      ],
      [
        [
          [179, 0],
          [180, 1],
        ],
      ],
    ],
    ['nothing', [], []],
  ] as const)('%s', (_, line, parts) => {
    expect(cutLine(line)).toEqual(parts);
  });
});
