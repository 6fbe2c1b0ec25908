import { describe, expect, it } from 'vitest';
import { cutLine, cutRing } from '../../src/base/antimeridian.ts';
import { circlePolygon } from '../../src/base/sphere.ts';
import { toGeoJson, toGeoJsonText, type GeoJsonOptions } from '../../src/export/geojson.ts';
import { PROPERTY_NAMES } from '../../src/export/properties.ts';
import { csv, openTables } from '../dataset/open.ts';

type Cells = Readonly<Record<string, string>>;

async function firstFeature(incident: Cells, options: GeoJsonOptions = {}) {
  const row = { id: 'i-1', kind: 'protest', title: 'A', ...incident };
  const { value } = await openTables({
    incidents: csv(Object.keys(row), row),
    visits: csv(['id', 'traveller', 'to', 'status']),
    sources: SOURCES,
  });
  return toGeoJson(value, options).features[0];
}

async function firstVisit(visit: Cells) {
  const row = { id: 'v-1', traveller: 'T', to: '', status: 'made', ...visit };
  const { value } = await openTables({ visits: csv(Object.keys(row), row), sources: SOURCES });
  return toGeoJson(value).features[0];
}

const SOURCES = csv(
  ['id', 'publisher', 'title', 'url'],
  { id: 's-1', publisher: 'A paper', title: 'A headline', url: 'javascript:alert(1)' },
  { id: 's-2', publisher: 'Another', url: 'https://example.org/2' },
  { id: 's-3' },
);

describe('the flat properties', () => {
  it('stand in their order, whatever is known', async () => {
    expect(Object.keys((await firstFeature({}))?.properties ?? {})).toEqual(PROPERTY_NAMES);
    expect(Object.keys((await firstVisit({}))?.properties ?? {})).toEqual(PROPERTY_NAMES);
  });

  it.each([
    ['undated', {}, [null, null, null, 'unknown']],
    ['before', { latest: '2020-01-04' }, [null, '2020-01-04', null, 'unknown']],
    ['after', { earliest: '2020-01-04' }, ['2020-01-04', null, '2020-01-04T00:00:00Z', 'unknown']],
    [
      'a day',
      { earliest: '2020-01-04', latest: '2020-01-04' },
      ['2020-01-04', '2020-01-04', '2020-01-04T00:00:00Z', 'day'],
    ],
    [
      'an instant',
      { earliest: '2020-01-03T23:30-01:00', latest: '2020-01-03T23:30-01:00' },
      ['2020-01-04', '2020-01-04', '2020-01-04T00:30:00Z', 'minute'],
    ],
    [
      'the last minute of a day',
      { earliest: '2020-01-03', latest: '2020-01-03T23:59Z' },
      ['2020-01-03', '2020-01-03', '2020-01-03T00:00:00Z', 'day'],
    ],
  ])('time: %s', async (_, cells, expected) => {
    const p = (await firstFeature(cells))?.properties;
    expect([p?.start, p?.end, p?.time, p?.date_precision]).toEqual(expected);
  });

  it.each([
    ['no place', {}, [null, null, null, null, null, null, 'unknown', null]],
    [
      'a settlement',
      { place: 'Irbil' },
      ['Erbil', 'Irbil', 'pl:erbil', 'settlement', 'Erbil', 'IQ', 'settlement', 3000],
    ],
    ['a country', { country: 'Iraq' }, ['Iraq', 'Iraq', 'pl:iraq', 'country', null, 'IQ', 'country', 370000]],
    [
      'an unknown place',
      { place: 'Nowhere', country: 'IQ' },
      [null, 'Nowhere', null, null, null, null, 'unknown', null],
    ],
    ['an ambiguous place', { place: 'Samarra' }, [null, 'Samarra', null, null, null, null, 'unknown', null]],
  ])('place: %s', async (_, cells, expected) => {
    const p = (await firstFeature(cells))?.properties;
    expect([
      p?.place,
      p?.place_text,
      p?.place_id,
      p?.place_kind,
      p?.admin1,
      p?.country,
      p?.geo_precision,
      p?.radius_m,
    ]).toEqual(expected);
  });

  it.each([
    ['none', {}, [null, null]],
    ['one without a web link', { sources: 's-1' }, ['A paper: A headline', null]],
    ['several', { sources: 's-1|s-2|s-3' }, ['A paper: A headline | Another | s-3', 'https://example.org/2']],
  ])('sources: %s', async (_, cells, expected) => {
    const p = (await firstFeature(cells))?.properties;
    expect([p?.source, p?.source_url]).toEqual(expected);
  });

  it.each([
    ['air-strike', '#bc271d'],
    ['bombing', '#ab6100'],
    ['armed-clash', '#b01c6e'],
    ['abduction', '#0b63b0'],
    ['riot', '#247a59'],
    ['border-closure', '#00799c'],
    ['threat', '#515865'],
  ])('the colour of %s is %s', async (kind, colour) => {
    expect((await firstFeature({ kind }))?.properties['marker-color']).toBe(colour);
  });

  it('of a visit name the traveller and the hosts', async () => {
    const p = (await firstVisit({ from: 'Tehran', to: 'Erbil', hosts: 'H|I', purpose: 'Talks', status: 'planned' }))
      ?.properties;
    expect(p).toMatchObject({
      type: 'visit',
      kind: 'visit',
      title: 'T: Tehran – Erbil',
      description: 'Talks',
      status: 'planned',
    });
    expect(p).toMatchObject({ actors: 'traveller=T|host=H|host=I', place: 'Erbil', killed_min: null });
  });
});

describe('the geometry', () => {
  it.each([
    ['a settlement', { place: 'Erbil' }, {}, { type: 'Point', coordinates: [44.009168, 36.191113] }],
    ['no place', {}, {}, null],
    ['an ambiguous place', { place: 'Samarra' }, {}, null],
    ['a settlement where areas are asked for', { place: 'Erbil' }, { areas: true }, { type: 'Point' }],
    ['a governorate', { place: 'Diyala' }, {}, { type: 'Point', coordinates: [45.1, 33.9] }],
    ['a governorate where areas are asked for', { place: 'Diyala' }, { areas: true }, { type: 'Polygon' }],
    ['a district on the antimeridian', { place: 'Taveuni' }, { areas: true }, { type: 'MultiPolygon' }],
  ])('of an incident at %s', async (_, cells, options, expected) => {
    const geometry = (await firstFeature(cells, options))?.geometry ?? null;
    if (expected === null) expect(geometry).toBeNull();
    else expect(geometry).toMatchObject(expected);
  });

  it.each([
    ['to a place', { to: 'Erbil' }, 'Point'],
    ['from a place to another', { from: 'Tehran', to: 'Erbil' }, 'LineString'],
    ['within one place', { from: 'Irbil', to: 'Erbil' }, 'Point'],
    ['from an unknown place', { from: 'Nowhere', to: 'Erbil' }, 'Point'],
    ['to an unknown place', { from: 'Erbil', to: 'Nowhere' }, undefined],
    ['across the antimeridian', { from: 'Suva', to: 'Apia' }, 'MultiLineString'],
  ])('of a visit %s', async (_, cells, type) => {
    expect((await firstVisit(cells))?.geometry?.type).toBe(type);
  });

  it('of a journey begins and ends at its places and is cut at 180', async () => {
    const geometry = (await firstVisit({ from: 'Suva', to: 'Apia' }))?.geometry;
    if (geometry?.type !== 'MultiLineString') throw new Error(`found ${geometry?.type ?? 'nothing'}`);
    const [west, east] = geometry.coordinates;
    expect(west?.[0]).toEqual([178.44, -18.14]);
    expect(east?.at(-1)).toEqual([-171.76, -13.83]);
    expect([west?.at(-1)?.[0], east?.[0]?.[0]]).toEqual([180, -180]);
    expect(west?.at(-1)?.[1]).toBe(east?.[0]?.[1]);
  });
});

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

describe('a part of a dataset', () => {
  const COLUMNS = ['id', 'kind', 'title', 'place', 'country', 'earliest', 'latest', 'sources', 'lasting'];
  const tables = {
    incidents: csv(
      COLUMNS,
      {
        id: 'a',
        kind: 'protest',
        title: 'A',
        place: 'Irbil',
        earliest: '2020-01-01',
        latest: '2020-01-01',
        sources: 's-1',
      },
      {
        id: 'b',
        kind: 'air-strike',
        title: 'B',
        place: 'Diyala',
        earliest: '2020-01-05',
        latest: '2020-01-20',
        sources: 's-2',
      },
      { id: 'c', kind: 'missile-attack', title: 'C', country: 'Iraq', latest: '2020-01-10' },
      { id: 'd', kind: 'riot', title: 'D', place: 'Samarra' },
      { id: 'e', kind: 'riot', title: 'E' },
    ),
    visits: csv(['id', 'traveller', 'from', 'to', 'status', 'earliest', 'latest'], {
      ...{
        id: 'v',
        traveller: 'T',
        from: 'Tehran',
        to: 'Baghdad',
        status: 'made',
        earliest: '2020-02-01',
        latest: '2020-02-03',
      },
    }),
    sources: SOURCES,
  };

  it.each<[string, GeoJsonOptions, string]>([
    ['all', {}, 'abcdev'],
    ['a window that holds an event', { from: '2020-01-01', to: '2020-01-01' }, 'ac'],
    ['a window that an event may lie in', { from: '2020-01-18', to: '2020-01-19' }, 'b'],
    ['the day before', { to: '2020-01-04' }, 'ac'],
    ['the first day of an interval', { from: '2020-01-02', to: '2020-01-05' }, 'bc'],
    ['from a day on', { from: '2020-01-11' }, 'bv'],
    ['up to the last day', { from: '2020-02-03' }, 'v'],
    ['the day after', { from: '2020-02-04' }, ''],
    ['an instant', { from: '2020-01-01T12:00Z', to: '2020-01-01T13:00Z' }, 'ac'],
    ['a kind', { kinds: ['riot'] }, 'de'],
    ['a family', { kinds: ['strikes'] }, 'bc'],
    ['visits', { kinds: ['visit'] }, 'v'],
    ['a place by id', { places: ['pl:erbil'] }, 'a'],
    ['a place by another spelling', { places: ['ARBIL', 'أربيل'] }, 'a'],
    ['a place that a visit came from', { places: ['Tehran'] }, 'v'],
    ['a country by code', { places: ['IQ'] }, 'abcv'],
    ['a governorate', { places: ['Baghdad'] }, 'v'],
    ['an unresolved name by its words', { places: ['samarra'] }, 'd'],
    ['a place nobody knows', { places: ['Atlantis'] }, ''],
    ['a precision', { minPrecision: 'settlement' }, 'av'],
    ['a coarser precision', { minPrecision: 'governorate' }, 'abv'],
    ['the coarsest', { minPrecision: 'unknown' }, 'abcdev'],
    ['rows', { incidents: [3, 0], visits: [] }, 'da'],
    ['everything together', { from: '2020-01-01', kinds: ['strikes', 'visit'], minPrecision: 'governorate' }, 'bv'],
  ])('keeps %s', async (_, options, ids) => {
    const { value } = await openTables(tables);
    expect(
      toGeoJson(value, options)
        .features.map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  it('carries only its own sources and places', async () => {
    const { value } = await openTables(tables);
    const { placeline } = toGeoJson(value, { kinds: ['protest'] });
    expect(placeline.sources.map(({ id }) => id)).toEqual(['s-1']);
    expect(placeline.places.map(({ id }) => id)).toEqual(['pl:erbil']);
    expect(placeline.wheres).toHaveLength(1);
  });

  it('is the whole file when nothing is left out', async () => {
    const { value } = await openTables(tables);
    const { placeline } = toGeoJson(value);
    expect(placeline).toMatchObject({ version: 1, title: 'test', attribution: ['Places: a test'], packs: ['test'] });
    expect(placeline.sources).toHaveLength(3);
  });

  it('is one line a feature', async () => {
    const { value } = await openTables(tables);
    expect(toGeoJsonText(value).split('\n')).toHaveLength(6 + 3);
  });

  it('has coordinates of six decimals at most', async () => {
    const { value } = await openTables(tables);
    const numbers = toGeoJsonText(value, { areas: true }).match(/-?\d+\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => /\.\d{7}/.test(number))).toEqual([]);
  });

  it.each(['2020-13-01', 'yesterday'])('refuses a window of %s', async (from) => {
    const { value } = await openTables(tables);
    expect(() => toGeoJson(value, { from })).toThrow(`invalid day: ${from}`);
  });
});
