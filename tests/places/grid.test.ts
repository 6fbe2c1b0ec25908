import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/base/sphere.ts';
import type { LonLat } from '../../src/model/place.ts';
import { readGivenPoint } from '../../src/places/coordinates.ts';
import { fromUtm, toUtm, zoneOf } from '../../src/base/grid.ts';
import { readMgrs, readUtm, toMgrs } from '../../src/base/mgrs.ts';

function metresFrom(found: { readonly point: LonLat } | undefined, point: LonLat): number {
  return found ? distanceMetres(found.point, point) : Number.NaN;
}

describe('references of the military grid', () => {
  it.each<[string, LonLat, number]>([
    ['38SMB4488', [44.4036, 33.3342], 707],
    ['38S MB 44 88', [44.4036, 33.3342], 707],
    ['38s mb 44 88', [44.4036, 33.3342], 707],
    ['MGRS 38SMB4488', [44.4036, 33.3342], 707],
    ['31U DQ 48251 11932', [2.2945, 48.8582], 10],
    ['18SUJ2348306479', [-77.03524, 38.88947], 10],
    ['4QFJ12345678', [-157.91682, 21.30948], 10],
    ['56H LH 34 52', [151.211, -33.8548], 707],
    ['33UXP04', [16.4144, 48.2495], 7071],
  ])('%s is the middle of its square', (text, point, radius) => {
    const found = readMgrs(text);
    expect(metresFrom(found, point)).toBeLessThan(20);
    expect(found?.radiusMetres).toBe(radius);
    expect(found?.because).toContain('MGRS');
  });

  it.each([
    '',
    '38S',
    '38SMB',
    '38SMB448',
    '38SMB44881',
    '61SMB4488',
    '0SMB4488',
    '38IMB4488',
    '38AMB4488',
    '38SAB4488',
    '38SMW4488',
    '34XEL1212',
    '38SMB123456789012',
    'MB4488',
    '38 SMB 44 88 x',
    'B52 bomber',
    '91AL5',
  ])('%j is none', (text) => {
    expect(readMgrs(text)).toBeUndefined();
  });

  it.each<[string, LonLat, number]>([
    ['southern Norway', [5.32, 60.39], 32],
    ['west of it', [2.9, 60.39], 31],
    ['south of it', [5.32, 55.9], 31],
    ['north of it', [5.32, 64], 31],
    ['Svalbard west', [8.9, 78], 31],
    ['Svalbard', [15.6, 78.2], 33],
    ['Svalbard east', [21, 78.2], 35],
    ['Franz Josef Land', [41.9, 80.5], 37],
    ['east of it', [42, 80.5], 38],
    ['below 72 degrees', [15.6, 71.9], 33],
    ['below 72 degrees, further west', [10, 71.9], 32],
    ['the antimeridian', [180, 0], 60],
    ['its other side', [-180, 0], 1],
  ])('the zone of %s', (_, point, zone) => {
    expect(zoneOf(point)).toBe(zone);
  });

  it('takes every point there and back', () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 179.999, noNaN: true }),
      fc.double({ min: -79.9, max: 83.9, noNaN: true }),
    );
    fc.assert(
      fc.property(point, (at) => {
        expect(metresFrom({ point: fromUtm(toUtm(at)) }, at)).toBeLessThan(0.001);
        for (const digits of [1, 2, 3, 4, 5]) {
          const found = readMgrs(toMgrs(at, digits));
          expect(metresFrom(found, at)).toBeLessThan((found?.radiusMetres ?? 0) * 1.002 + 1);
        }
      }),
    );
  });
});

describe('UTM coordinates', () => {
  it.each<[string, LonLat]>([
    ['38S 444000 3688000', [44.39829, 33.3297]],
    ['38N 444000 3688000', [44.39829, 33.3297]],
    ['UTM zone 38S 444000mE 3688000mN', [44.39829, 33.3297]],
    ['31U 448251.8, 5411932.7', [2.2945, 48.8582]],
    ['56H 334873 6252266', [151.2152, -33.8571]],
  ])('%s', (text, point) => {
    expect(metresFrom(readUtm(text), point)).toBeLessThan(100);
  });

  it('takes S for the hemisphere where the point is not in band S', () => {
    const found = readUtm('56S 334873 6252266');
    expect(found?.because).toContain('southern hemisphere');
    expect(found?.point[1]).toBeCloseTo(-33.857, 2);
  });

  it.each([
    '',
    '38S 444000',
    '61S 444000 3688000',
    '38S 44 88',
    '38T 444000 3688000',
    '38S 950000 3688000',
    '12 345678 9',
  ])('%j are none', (text) => {
    expect(readUtm(text)).toBeUndefined();
  });
});

describe('what is a point by itself', () => {
  it.each(['33.3, 44.4', '33.3N 44.4E', '38SMB4488', '38S 444000 3688000'])('%s', (text) => {
    const found = readGivenPoint(text);
    expect(found?.because).toContain('no name was looked up');
    expect(metresFrom(found, [44.4, 33.3])).toBeLessThan(5000);
  });

  it.each(['Mosul', 'T4', 'Highway 8', '2003', '38 SMB', '4 km N of Hit', `38SMB${'4'.repeat(500)}`])(
    '%s is none',
    (text) => {
      expect(readGivenPoint(text)).toBeUndefined();
    },
  );

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readGivenPoint(text)?.point.every(Number.isFinite) ?? true).toBe(true);
      }),
    );
  });
});
