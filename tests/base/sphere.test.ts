import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlePolygon, destination, distanceMetres, greatCircle } from '../../src/base/sphere.ts';

type Position = readonly [number, number];

/** Metres of a degree of a great circle, mean earth radius of 6,371,008.8 m. */
const DEGREE = (6_371_008.8 * Math.PI) / 180;

const lon = fc.integer({ min: -179_999, max: 180_000 }).map((n) => n / 1000);
const position = (highest: number): fc.Arbitrary<Position> =>
  fc.tuple(
    lon,
    fc.integer({ min: -highest * 1000, max: highest * 1000 }).map((n) => n / 1000),
  );

describe('distanceMetres', () => {
  it.each<[string, Position, Position, number]>([
    ['a degree of latitude', [44, 33], [44, 34], DEGREE],
    ['a degree of longitude on the equator', [0, 0], [1, 0], DEGREE],
    ['over the antimeridian', [179.5, 0], [-179.5, 0], DEGREE],
    ['over the pole', [0, 89.5], [180, 89.5], DEGREE],
    ['half way round', [0, 0], [180, 0], 180 * DEGREE],
    ['from pole to pole', [10, 90], [99, -90], 180 * DEGREE],
    ['the same point', [44, 33], [44, 33], 0],
    ['the same meridian by two names', [180, 10], [-180, 10], 0],
  ])('%s', (_, a, b, metres) => {
    expect(distanceMetres(a, b)).toBeCloseTo(metres, 3);
    expect(distanceMetres(b, a)).toBeCloseTo(metres, 3);
  });

  it('takes longitude first', () => {
    expect(distanceMetres([44.4, 33.3], [43.1, 36.3])).toBeGreaterThan(350_000);
    expect(distanceMetres([44.4, 33.3], [43.1, 36.3])).toBeLessThan(360_000);
  });
});

describe('destination', () => {
  it.each<[string, Position, number, number, Position]>([
    ['north', [44, 33], 0, DEGREE, [44, 34]],
    ['south', [44, 33], 180, DEGREE, [44, 32]],
    ['east', [44, 0], 90, DEGREE, [45, 0]],
    ['west', [44, 0], 270, DEGREE, [43, 0]],
    ['west, said as less than nothing', [44, 0], -90, DEGREE, [43, 0]],
    ['east over the antimeridian', [179.5, 0], 90, DEGREE, [-179.5, 0]],
    ['west over the antimeridian', [-179.5, 0], 270, DEGREE, [179.5, 0]],
    ['nowhere', [44, 33], 77, 0, [44, 33]],
  ])('%s', (_, from, bearing, metres, [toLon, toLat]) => {
    const [movedLon, movedLat] = destination(from, bearing, metres);
    expect(movedLon).toBeCloseTo(toLon, 9);
    expect(movedLat).toBeCloseTo(toLat, 9);
  });

  it('is as far away as asked, with a longitude in -180 to 180', () => {
    const metres = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(position(89), fc.integer({ min: -360, max: 360 }), metres, (from, bearing, far) => {
        const moved = destination(from, bearing, far);
        expect(Math.abs(distanceMetres(from, moved) - far)).toBeLessThan(0.01 + far * 1e-6);
        expect(Math.abs(moved[0])).toBeLessThanOrEqual(180);
      }),
    );
  });
});

describe('circlePolygon', () => {
  it('is a closed counter-clockwise ring at the radius, wherever it is', () => {
    const radii = fc.integer({ min: 10, max: 500_000 });
    fc.assert(
      fc.property(position(80), radii, fc.integer({ min: 4, max: 96 }), (centre, radius, steps) => {
        const ring = circlePolygon(centre, radius, steps);
        expect(ring).toHaveLength(steps + 1);
        expect(ring[0]).toEqual(ring.at(-1));
        for (const vertex of ring) {
          expect(Math.abs(distanceMetres(centre, vertex) - radius)).toBeLessThan(0.01 + radius * 1e-6);
          expect(Math.abs(vertex[0] - centre[0])).toBeLessThan(180);
        }
        expect(areaOf(ring)).toBeGreaterThan(0);
      }),
    );
  });

  it('runs on past 180 across the antimeridian', () => {
    const lons = circlePolygon([179.9, 0], 50_000).map(([x]) => x);
    expect(Math.max(...lons)).toBeGreaterThan(180);
    expect(Math.min(...lons)).toBeGreaterThan(179);
  });
});

/** Shoelace: positive when counter-clockwise. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
}

describe('greatCircle', () => {
  it.each<[string, Position, Position, number]>([
    ['within a country', [44, 33], [43, 36], 1],
    ['between continents', [-77, 38.9], [44.4, 33.3], 1],
    ['over the antimeridian', [170, 10], [-170, -10], 2],
    ['over it the other way', [-170, 10], [170, -10], 2],
    ['between equal points', [44, 33], [44, 33], 1],
  ])('%s', (_, from, to, count) => {
    const lines = greatCircle(from, to, 16);
    expect(lines).toHaveLength(count);
    expect(lines[0]?.[0]).toEqual(from);
    expect(lines.at(-1)?.at(-1)).toEqual(to);
  });

  it('goes the shortest way, all of it within -180 to 180 and without a jump', () => {
    fc.assert(
      fc.property(position(85), position(85), (from, to) => {
        const whole = distanceMetres(from, to);
        fc.pre(whole > 1000 && whole < 19_900_000);
        const lines = greatCircle(from, to, 64);
        const points = lines.flat();
        const walked = points.reduce((sum, point, i) => sum + distanceMetres(points[i - 1] ?? point, point), 0);
        expect(walked / whole).toBeCloseTo(1, 2);
        expect(points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)).toBe(true);
        for (const line of lines)
          line.forEach(([x], i) => {
            expect(Math.abs(x - (line[i - 1]?.[0] ?? x)) <= 180).toBe(true);
          });
      }),
    );
  });

  it.each<[string, Position, Position]>([
    ['past the pole', [43.566, 0], [-136.435, -1.036]],
    ['over the pole', [10, 80], [-170, 80]],
    ['from the antimeridian on', [180, 0], [-170, 10]],
    ['to the antimeridian', [-170, 10], [180, 0]],
  ])('%s no line jumps or is a mere point', (_, from, to) => {
    for (const line of greatCircle(from, to, 16)) {
      expect(line.length).toBeGreaterThan(1);
      line.slice(1).forEach(([x], i) => {
        expect(Math.abs(x - (line[i]?.[0] ?? NaN))).toBeLessThanOrEqual(180);
      });
    }
  });

  it('is a line even between points that are all but equal', () => {
    expect(greatCircle([44, 33], [44.0000001, 33])).toEqual([
      [
        [44, 33],
        [44.0000001, 33],
      ],
    ]);
  });

  it('bends towards the pole', () => {
    const highest = Math.max(
      ...greatCircle([-77, 38.9], [44.4, 33.3])
        .flat()
        .map(([, lat]) => lat),
    );
    expect(highest).toBeGreaterThan(50);
  });

  it('goes over the north pole where every way is the shortest', () => {
    const [up = [], down = []] = greatCircle([44, 33], [-136, -33]);
    expect([up[0], up.at(-1)]).toEqual([
      [44, 33],
      [44, 90],
    ]);
    expect([down[0], down.at(-1)]).toEqual([
      [-136, 90],
      [-136, -33],
    ]);
  });
});
