import { describe, expect, it } from 'vitest';
import { toGeoJson, toGeoJsonText, type GeoJsonOptions } from '../../src/export/geojson.ts';
import { csv, openTables } from '../dataset/open.ts';
import { SOURCES } from './exported.ts';

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
