import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bbox, LonLat } from '../../src/model/place.ts';
import { focusCountries, openingFrame } from '../../src/views/frame.ts';
import { csv, openTables } from '../dataset/open.ts';
import { place, sceneDataset, type Spoken, type SpokenIncident } from './scene-dataset.ts';

const DEGREE = 111_195;

const erbil = place('pl:erbil', 'Erbil', [44, 36]);
const basra = place('pl:basra', 'Basra', [47.8, 30.5]);
const diyala = place('pl:diyala', 'Diyala', [45, 34], 'governorate', { radiusMetres: DEGREE });
const iraq = place('pl:iraq', 'Iraq', [43.5, 33], 'country', { radiusMetres: 4 * DEGREE });
const tehran = place('pl:tehran', 'Tehran', [51.4, 35.7], 'settlement', { country: 'IR' });
const suva = place('pl:suva', 'Suva', [178, -18], 'settlement', { country: 'FJ' });
const lau = place('pl:lau', 'Lau', [-179, -18], 'settlement', { country: 'FJ' });
const fiji = place('pl:fiji', 'Fiji', [178, -17.8], 'country', { country: 'FJ', radiusMetres: 2 * DEGREE });

function frameOf(...wheres: Spoken[]): Bbox | null {
  return openingFrame(sceneDataset(wheres.map((where): SpokenIncident => ({ where }))));
}

function visitsFrame(...wheres: Spoken[]): Bbox | null {
  return openingFrame(
    sceneDataset(
      [],
      wheres.map((to) => ({ to })),
    ),
  );
}

/** Equal to a twentieth of a degree. */
function isAbout(box: Bbox | null, expected: readonly number[]): void {
  expect(box).not.toBeNull();
  box?.forEach((edge, i) => {
    expect(edge, `edge ${i} of ${box.join(' ')}`).toBeCloseTo(expected[i] ?? NaN, 1);
  });
}

describe('openingFrame', () => {
  it('is null when nothing is placed', async () => {
    const incidents = csv(
      ['id', 'kind', 'title', 'place', 'launch_place'],
      { id: 'i-0', kind: 'other', title: 'x' },
      { id: 'i-1', kind: 'other', title: 'x', place: 'Nowhere' },
      { id: 'i-2', kind: 'other', title: 'x', place: 'Samarra' },
      { id: 'i-3', kind: 'other', title: 'x', launch_place: 'Erbil' },
    );
    const visits = csv(['id', 'traveller', 'to', 'status'], { id: 'v', traveller: 'x', to: 'Nowhere', status: 'made' });
    expect(openingFrame((await openTables({ incidents, visits })).value)).toBeNull();
    expect(openingFrame(sceneDataset([]))).toBeNull();
  });

  it('leaves out what has no place beside what has one', async () => {
    const incidents = csv(
      ['id', 'kind', 'title', 'place'],
      { id: 'i-0', kind: 'other', title: 'x' },
      { id: 'i-1', kind: 'other', title: 'x', place: 'Nowhere' },
      { id: 'i-2', kind: 'other', title: 'x', place: 'Erbil' },
    );
    const visits = csv(['id', 'traveller', 'to', 'status']);
    isAbout(openingFrame((await openTables({ incidents, visits })).value), [43.98, 36.16, 44.04, 36.22]);
  });

  it.each<[string, Spoken[], readonly number[]]>([
    ['a point', [{ place: erbil, radius: 0 }], [44, 36, 44, 36]],
    ['a point without a radius', [{ at: [44, 36] }], [44, 36, 44, 36]],
    ['a point at 0 degrees', [{ at: [0, 0], radius: DEGREE }], [-1, -1, 1, 1]],
    [
      'a circle: wider in degrees away from the equator',
      [{ place: diyala, precision: 'governorate' }],
      [43.79, 33, 46.21, 35],
    ],
    [
      'two towns',
      [
        { place: erbil, radius: 0 },
        { place: basra, radius: 0 },
      ],
      [44, 30.5, 47.8, 36],
    ],
    [
      'a governorate, whole, beside a town',
      [
        { place: erbil, radius: 0 },
        { place: diyala, precision: 'governorate' },
      ],
      [43.79, 33, 46.21, 36],
    ],
    [
      'not the other country',
      [{ place: erbil, radius: 0 }, { place: basra, radius: 0 }, { place: tehran }],
      [44, 30.5, 47.8, 36],
    ],
    [
      'not what is known to the country only',
      [
        { place: erbil, radius: 0 },
        { place: iraq, precision: 'country', at: [60, 60], radius: 0 },
      ],
      [44, 36, 44, 36],
    ],
    [
      'not what is known to a region only',
      [
        { place: erbil, radius: 0 },
        { place: basra, precision: 'region' },
      ],
      [44, 36, 44, 36],
    ],
    ['the country when there is nothing finer', [{ place: iraq, precision: 'country' }], [38.73, 29, 48.27, 37]],
    [
      'points that were given, which are in no country',
      [
        { at: [10, 50], radius: 0 },
        { at: [12, 52], radius: 0 },
      ],
      [10, 50, 12, 52],
    ],
  ])('holds %s', (_, wheres, expected) => {
    isAbout(frameOf(...wheres), expected);
  });

  it('is the whole country when the events spread over much of it, and not when they do not', () => {
    const spread: Spoken[] = [
      { place: erbil, radius: 0 },
      { place: basra, radius: 0 },
      { place: iraq, precision: 'country' },
    ];
    isAbout(frameOf(...spread), [38.73, 29, 48.27, 37]);
    isAbout(frameOf(...spread.slice(1)), [47.8, 30.5, 47.8, 30.5]);
  });

  it('goes beyond the country where an event lies on its edge', () => {
    const edge = place('pl:edge', 'Edge', [52, 33]);
    const box = frameOf(
      { place: erbil, radius: 0 },
      { place: basra, radius: 0 },
      { place: edge, radius: 0 },
      { place: iraq, precision: 'country' },
    );
    isAbout(box, [38.73, 29, 52, 37]);
  });

  it('is that of the visits when no incident is placed', () => {
    isAbout(visitsFrame({ place: tehran, radius: 0 }, { place: erbil, radius: 0 }), [44, 35.7, 51.4, 36]);
    const mixed = sceneDataset([{ where: { place: erbil, radius: 0 } }], [{ to: { place: tehran } }]);
    isAbout(openingFrame(mixed), [44, 36, 44, 36]);
    const coarse = sceneDataset([{ where: { place: iraq, precision: 'country' } }], [{ to: { place: tehran } }]);
    isAbout(openingFrame(coarse), [38.73, 29, 48.27, 37]);
  });

  it.each<[string, Bbox | null, readonly number[]]>([
    ['two towns', frameOf({ place: suva, radius: 0 }, { place: lau, radius: 0 }), [178, -18, 181, -18]],
    ['the other way round', frameOf({ place: lau, radius: 0 }, { place: suva, radius: 0 }), [178, -18, 181, -18]],
    ['a circle', frameOf({ at: [179.5, 0], radius: DEGREE }), [178.5, -1, 180.5, 1]],
    ['visits', visitsFrame({ place: suva, radius: 0 }, { place: lau, radius: 0 }), [178, -18, 181, -18]],
    [
      'the country',
      frameOf({ place: suva, radius: DEGREE }, { place: lau, radius: DEGREE }, { place: fiji, precision: 'country' }),
      [175.9, -19.8, 182.05, -15.8],
    ],
  ])('is narrow across the antimeridian: %s', (_, box, expected) => {
    isAbout(box, expected);
  });

  it('stays on the map for a huge country near a pole', () => {
    const huge = place('pl:huge', 'Huge', [96, 70], 'country', { country: 'XX', radiusMetres: 4_000_000 });
    const [west, south, east, north] = frameOf({ place: huge, precision: 'country' }) ?? [NaN, NaN, NaN, NaN];
    expect(north).toBe(85);
    expect(south).toBeCloseTo(70 - 4_000_000 / DEGREE, 6);
    expect((west + east) / 2).toBeCloseTo(96, 6);
    expect(east - west).toBeGreaterThan(2 * (4_000_000 / DEGREE));
  });

  it.each([90, -90])('is finite at the latitude %i', (lat) => {
    expect(frameOf({ at: [0, lat], radius: 1000 })?.every(Number.isFinite)).toBe(true);
  });

  it('holds every circle in the frame, whole, in some turn of the earth, and is no wider than it must be', () => {
    const circle = fc.record({
      lon: fc.integer({ min: -180, max: 180 }),
      lat: fc.integer({ min: -60, max: 60 }),
      radius: fc.integer({ min: 0, max: 300_000 }),
    });
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 6 }), (circles) => {
        const [west, south, east, north] = frameOf(
          ...circles.map(({ lon, lat, radius }) => ({ at: [lon, lat] as LonLat, radius })),
        ) ?? [NaN, NaN, NaN, NaN];
        for (const { lon, lat, radius } of circles) {
          const high = radius / DEGREE;
          const turned = [lon - 360, lon, lon + 360].some((x) => x - high >= west - 1e-9 && x + high <= east + 1e-9);
          expect(turned).toBe(true);
          expect(lat - high >= south - 1e-9 && lat + high <= north + 1e-9).toBe(true);
        }
        const widest = Math.max(...circles.map(({ lat, radius }) => radius / DEGREE / Math.cos((lat * Math.PI) / 180)));
        const lons = circles.map(({ lon }) => lon);
        expect(east - west).toBeLessThanOrEqual(Math.max(...lons) - Math.min(...lons) + 2 * widest + 1e-9);
        expect(east - west).toBeLessThanOrEqual(360 * (1 - 1 / circles.length) + 2 * widest + 1e-9);
      }),
    );
  });
});

describe('focusCountries', () => {
  it.each<[string, Spoken[], string[]]>([
    ['none when nothing is placed', [], []],
    ['none for points without a place', [{ at: [44, 33] }], []],
    ['the one with most incidents', [{ place: tehran }, { place: erbil }, { place: basra }], ['IQ']],
    [
      'counting the country itself',
      [{ place: tehran }, { place: erbil }, { place: iraq, precision: 'country' }],
      ['IQ'],
    ],
    ['counting incidents, not places', [{ place: tehran }, { place: tehran }, { place: erbil }], ['IR']],
    ['the first by its code among equals', [{ place: tehran }, { place: erbil }, { place: suva }], ['FJ']],
    ['not a place without a country', [{ place: place('pl:gulf', 'Gulf', [51, 27], 'water', { country: '' }) }], []],
  ])('%s', (_, wheres, expected) => {
    expect(focusCountries(sceneDataset(wheres.map((where) => ({ where }))))).toEqual(expected);
  });

  it('does not count visits or launch places', () => {
    const dataset = sceneDataset(
      [{ where: { place: erbil }, launch: { place: tehran } }],
      [{ from: { place: tehran }, to: { place: tehran } }],
    );
    expect(focusCountries(dataset)).toEqual(['IQ']);
  });
});
