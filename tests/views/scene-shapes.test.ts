import { describe, expect, it } from 'vitest';
import type { Bbox, LonLat } from '../../src/model/place.ts';
import { pillPoint } from '../../src/views/pill-point.ts';
import { GLYPH_RADIUS, ringRadius } from '../../src/views/rings.ts';
import { boundsOf } from '../../src/views/scene-bounds.ts';
import { shortName } from '../../src/views/short-name.ts';

describe('rings', () => {
  it('grow evenly in area up to a crowd, and slowly beyond it', () => {
    const area = (n: number) => ringRadius(n) ** 2;
    expect(area(4) - area(3)).toBeCloseTo(area(9) - area(8));
    expect(ringRadius(1)).toBe(GLYPH_RADIUS);
    expect(ringRadius(2)).toBeGreaterThan(GLYPH_RADIUS);
    expect(ringRadius(41)).toBeGreaterThan(ringRadius(40));
    expect(ringRadius(1_000_000)).toBeGreaterThan(ringRadius(10_000));
    expect(ringRadius(1_000_000)).toBeLessThan(2 * ringRadius(40));
  });
});

describe('short names of travellers', () => {
  it.each([
    ['Mohammad Javad Zarif', 'Zarif'],
    ['Mustafa al-Kadhimi', 'al-Kadhimi'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Pope Francis', 'Francis'],
    ['Zarif', 'Zarif'],
    ['the Iranian foreign minister', 'the Iranian foreign minis…'],
    ['A delegation of five ministers from Ankara', 'A delegation of five mini…'],
    ['', ''],
  ])('%s → %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('place of a pill', () => {
  const line: LonLat[] = [
    [0, 0],
    [10, 0],
    [20, 0],
  ];

  it.each<[string, Bbox, readonly LonLat[], (lon: number) => boolean]>([
    ['inside the view', [4, -5, 9, 5], [], (lon) => lon > 4 && lon < 9],
    ['away from a symbol', [0, -5, 20, 5], [[10, 0]], (lon) => Math.abs(lon - 10) > 3],
  ])('is %s', (_, box, taken, fits) => {
    expect(fits(pillPoint([line], box, taken)?.[0] ?? NaN)).toBe(true);
  });

  it.each<[string, Bbox]>([
    ['out of view', [30, 30, 40, 40]],
    ['without a view', [0, 0, 0, 0]],
  ])('is none %s', (_, box) => {
    expect(pillPoint([line], box, [])).toBeNull();
  });
});

describe('bounds', () => {
  it.each<[string, readonly LonLat[], Bbox | undefined]>([
    ['no points', [], undefined],
    ['one point', [[44, 33]], [44, 33, 44, 33]],
    [
      'two points',
      [
        [44, 33],
        [40, 36],
      ],
      [40, 33, 44, 36],
    ],
    [
      'across the antimeridian',
      [
        [170, 0],
        [-170, 5],
      ],
      [170, 0, 190, 5],
    ],
    [
      'half the world apart',
      [
        [-77, 39],
        [44, 33],
      ],
      [-77, 33, 44, 39],
    ],
  ])('of %s', (_, points, box) => {
    expect(boundsOf(points)).toEqual(box);
  });
});
