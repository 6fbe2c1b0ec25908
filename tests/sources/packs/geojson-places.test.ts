import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, pointInside, polygonArea, tidyPolygon } from '../../../src/base/polygon.ts';
import type { LonLat } from '../../../src/model/place.ts';
import { readGiven, textFile } from './given.ts';

type Rings = LonLat[][];

const square = (west: number, south: number, size: number): LonLat[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const feature = (geometry: object | null, properties: object = { name: 'A' }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: object[]) =>
  textFile('a.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
const polygon = (...coordinates: Rings) => ({ type: 'Polygon', coordinates });

describe('GeoJSON of places', () => {
  it('reads named points with their properties', () => {
    const point = feature(
      { type: 'Point', coordinates: [44.5, 33.5] },
      { title: 'A', kind: 'dam', name_ar: 'أ', pop: 12 },
    );
    const { formats, places, errors } = readGiven([collection(point)]);
    expect([formats, errors]).toEqual([['geojson'], []]);
    expect(places).toMatchObject([{ kind: 'dam', point: [44.5, 33.5], population: 12, polygon: '' }]);
    expect(places[0]?.spellings.map(({ text, language }) => [text, language])).toEqual([
      ['A', ''],
      ['أ', 'ar'],
    ]);
  });

  it('makes an area of a polygon, its point inside, its radius that of a disc as large', () => {
    const { places } = readGiven([collection(feature(polygon(square(10, 0, 1))))]);
    expect(places).toMatchObject([{ kind: 'region', point: [10.5, 0.5] }]);
    expect(places[0]?.radiusMetres).toBeGreaterThan(62_000);
    expect(places[0]?.radiusMetres).toBeLessThan(63_500);
    expect(JSON.parse(places[0]?.polygon ?? '')).toEqual(polygon(square(10, 0, 1)));
  });

  it('keeps holes out of the area and of the point, and turns rings right', () => {
    const rings = [[...square(10, 0, 1)].reverse(), square(10.1, 0.1, 0.8)];
    const { places } = readGiven([collection(feature(polygon(...rings)))]);
    const point = places[0]?.point ?? [0, 0];
    expect(isInside(point, rings)).toBe(true);
    expect(isInside([10.5, 0.5], rings)).toBe(false);
    expect(JSON.parse(places[0]?.polygon ?? '')).toEqual(
      polygon(square(10, 0, 1), [...square(10.1, 0.1, 0.8)].reverse()),
    );
  });

  it('takes the largest part of several for the point', () => {
    const parts = { type: 'MultiPolygon', coordinates: [[square(0, 0, 0.1)], [square(20, 0, 1)]] };
    const { places } = readGiven([collection(feature(parts))]);
    expect(places[0]?.point).toEqual([20.5, 0.5]);
    expect(JSON.parse(places[0]?.polygon ?? '')).toMatchObject({ type: 'MultiPolygon' });
  });

  it('cuts an area at the antimeridian', () => {
    const { places } = readGiven([collection(feature(polygon(square(179, 0, 2))))]);
    expect(Math.abs(places[0]?.point[0] ?? 0)).toBe(180);
    const { coordinates } = JSON.parse(places[0]?.polygon ?? '') as { coordinates: Rings[] };
    expect(coordinates).toHaveLength(2);
    expect(coordinates.flat(2).every(([lon]) => Math.abs(lon) <= 180)).toBe(true);
  });

  it('reads records of Who’s On First by their own words', () => {
    const properties = { 'wof:id': 12, 'wof:name': 'P', 'wof:placetype': 'region', 'name:ara_x_preferred': ['ب'] };
    const { places } = readGiven([collection(feature(polygon(square(10, 0, 1)), properties))]);
    expect(places).toMatchObject([{ id: 'wof:12', kind: 'governorate' }]);
    expect(places[0]?.spellings[1]).toEqual({ text: 'ب', language: 'ar', isVariant: false });
  });

  it('tells all that is wrong, each with its line and its feature', () => {
    const [bad, line] = [
      { type: 'Point', coordinates: [243.9, 33] },
      { type: 'LineString', coordinates: [[0, 0]] },
    ];
    const features = [feature(bad, {}), feature(line), feature(polygon(), { pop: -1 }), feature(bad)];
    const texts = features.map((one) => JSON.stringify(one)).join(',\n');
    const { problems } = readGiven([textFile('a.geojson', `{"type":"FeatureCollection","features":[\n${texts}]}`)]);
    expect(problems.map(({ severity, where }) => [severity, where.line, where.column])).toEqual([
      ['error', 2, 'features[0] name'],
      ['error', 2, 'features[0]'],
      ['error', 4, 'features[2] name'],
      ['error', 4, 'features[2] population'],
      ['error', 4, 'features[2] geometry'],
      ['error', 5, 'features[3]'],
      ['warning', 3, 'features[1]'],
    ]);
    expect(problems.at(-1)?.message).toContain('found "LineString"');
    const alone = readGiven([textFile('a.geojson', JSON.stringify(feature(bad, {})))]).problems;
    expect(alone.map(({ where }) => where.column)).toEqual(['name', null]);
  });

  it.each([
    ['a line', { type: 'LineString', coordinates: [[0, 0]] }],
    ['no geometry', null],
  ])('leaves out %s and counts it', (_, geometry) => {
    const { places, leftOut, errors } = readGiven([collection(feature(geometry))]);
    expect([places.length, leftOut.length, errors.length]).toEqual([0, 1, 0]);
  });

  it.each([
    ['a point beyond the pole', { type: 'Point', coordinates: [0, 95] }, 'coordinate-out-of-range'],
    ['a point without numbers', { type: 'Point', coordinates: ['a', 1] }, 'number-unreadable'],
    ['a point of one number', { type: 'Point', coordinates: [1] }, 'value-missing'],
    ['a polygon in metres', polygon(square(500_000, 4_000_000, 100)), 'geojson-invalid'],
    ['a polygon without rings', polygon(), 'geojson-invalid'],
    [
      'a polygon of two positions',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
      'geojson-invalid',
    ],
    [
      'a polygon without an area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [2, 2],
            [0, 0],
          ],
        ],
      },
      'geojson-invalid',
    ],
  ])('names the line of %s', (_, geometry, code) => {
    const text = `{"type":"FeatureCollection","features":[\n${JSON.stringify(feature({ type: 'Point', coordinates: [1, 2] }))},\n${JSON.stringify(feature(geometry))}]}`;
    expect(readGiven([textFile('a.geojson', text)]).errors).toEqual([`3 ${code}`]);
  });

  it('names the line of a feature without a name, and of an id that stands twice', () => {
    const point = { type: 'Point', coordinates: [1, 2] };
    expect(readGiven([collection(feature(point, {}))]).errors).toEqual(['1 value-missing']);
    expect(
      readGiven([collection(feature(point, { id: 1, name: 'A' }), feature(point, { id: 1, name: 'B' }))]).errors,
    ).toEqual(['1 id-duplicate']);
  });

  it.each([
    ['JSON that is cut off', '{"type":"FeatureCollection",\n"features":[', '2 json-invalid'],
    ['a list', '[1,2]', '- geojson-invalid'],
    ['a topology', '{"type":"Topology"}', '- geojson-invalid'],
  ])('refuses %s', (_, text, error) => {
    expect(readGiven([textFile('a.geojson', text)]).errors).toEqual([error]);
  });
});

describe('polygons', () => {
  const star = fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), { minLength: 5, maxLength: 20 }),
    )
    .map(([lon, lat, arms]): LonLat[] =>
      arms.map((arm, i) => [
        lon + arm * Math.cos((2 * Math.PI * i) / arms.length),
        lat + arm * Math.sin((2 * Math.PI * i) / arms.length),
      ]),
    );

  it('have their point inside, wherever they lie', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const [lon, lat] = pointInside([ring]);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        expect([-360, 0, 360].some((turn) => isInside([lon + turn, lat], [ring]))).toBe(true);
      }),
    );
  });

  it('keep their area when they are tidied', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const before = polygonArea([ring]);
        const after = tidyPolygon([ring]).reduce((sum, part) => sum + polygonArea(part), 0);
        expect(Math.abs(after - before) / before).toBeLessThan(0.01);
      }),
    );
  });
});
