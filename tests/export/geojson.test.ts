import { describe, expect, it } from 'vitest';
import { PROPERTY_NAMES } from '../../src/export/properties.ts';
import { firstFeature, firstVisit } from './exported.ts';

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
