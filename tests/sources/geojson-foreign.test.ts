import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dataset/canonical.ts';
import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { brief } from '../dataset/open.ts';
import { collection, feature, firstOf } from './geojson-text.ts';

describe('any GeoJSON is read as far as it tells', () => {
  it.each([
    ['a name', { name: 'Raid' }, { title: 'Raid', kind: 'other', status: 'reported', confidence: 'low' }],
    ['a title before a name', { name: 'x', title: 'Raid' }, { title: 'Raid', note: 'name: x' }],
    ['nothing', {}, { title: 'Feature 1', sources: ['file:1'] }],
    ['a kind of ours', { kind: 'Air strike' }, { kind: 'air-strike' }],
    ['a zone of two digits', { start: '2020-05-09 10:00:00+00' }, { when: { earliest: '2020-05-09T10:00:00Z' } }],
    ['slashes and a zone', { start: '2020/05/09 10:00:00.5+0330' }, { when: { earliest: '2020-05-09T06:30:00.500Z' } }],
    ['a zone by name', { start: '2020-05-09 10:00:00 UTC' }, { when: { earliest: '2020-05-09T10:00:00Z' } }],
    ['another type', { type: 'VBIED' }, { kind: 'other', note: 'type: VBIED' }],
    ['a visit of nobody', { type: 'visit' }, { kind: 'other', note: 'type: visit' }],
    ['a radius as text', { radius_m: '500' }, { where: { radiusMetres: 500, precision: 'exact' }, note: '' }],
    ['counts of a table of floats', { killed: '3.0' }, { casualties: { killed: { min: 3, max: 3 } }, note: '' }],
    [
      'a code of another list',
      { geo_precision: '2' },
      { where: { precision: 'settlement' }, note: 'geo_precision: 2' },
    ],
    [
      'a date beside a start',
      { start: '2020-05-09', date: '2020-05-08', year: 2020 },
      { when: { earliest: '2020-05-09', latest: null }, note: 'date: 2020-05-08' },
    ],
    [
      'a time beside a date',
      { date: '2020-05-09', time: '10:00' },
      { when: { latest: '2020-05-09' }, note: 'time: 10:00' },
    ],
    ['a precision of an open time', { end: '2020-05-09', date_precision: 'day' }, { note: 'date_precision: day' }],
    ['names that differ in case', { Name: 'A', name: 'B' }, { title: 'A', note: 'name: B' }],
    ['two sorts of place words', { place_text: 'near A', place: 'A' }, { where: { text: 'near A' }, note: 'place: A' }],
    ['an id of its own', { event_id: 'X7' }, { id: 'feature-1', note: 'event_id: X7' }],
    ['a count within bounds', { killed: 5, killed_min: 4, killed_max: 6 }, { note: 'killed: 5' }],
    ['one date', { date: '2020-05-09' }, { when: { earliest: '2020-05-09', latest: '2020-05-09', precision: 'day' } }],
    [
      'a local time keeps its day',
      { date_start: '2009-02-20T23:30:00', date_end: '2009-02-21 01:00' },
      { when: { earliest: '2009-02-20', latest: '2009-02-21' } },
    ],
    ['only an end', { end: '2020-01-04' }, { when: { earliest: null, latest: '2020-01-04', precision: 'unknown' } }],
    ['milliseconds', { time: 1589018400000 }, { when: { earliest: '2020-05-09T10:00:00Z' } }],
    ['a year', { year: 2014 }, { when: { earliest: '2014-01-01', latest: '2014-12-31', precision: 'year' } }],
    ['a month', { date: '2016-02' }, { when: { earliest: '2016-02-01', latest: '2016-02-29', precision: 'month' } }],
    ['a zone without a colon', { time: '2020-01-03 22:00:00+0300' }, { when: { earliest: '2020-01-03T19:00:00Z' } }],
    ['deaths', { fatalities: 3 }, { casualties: { killed: { min: 3, max: 3 } } }],
    [
      'what it does not know',
      { Region: 'Africa', deaths_a: 0, deep: { a: 1 } },
      { note: 'Region: Africa; deaths_a: 0' },
    ],
    ['a link', { url: 'https://example.org/a' }, { sources: ['file:1'] }],
    [
      'a place',
      { place: 'Erbil', country: 'Iraq' },
      {
        where: {
          text: 'Erbil',
          country: 'Iraq',
          resolution: { kind: 'given' },
          precision: 'settlement',
          point: [44, 33],
        },
      },
    ],
    [
      'its own precision',
      { geo_precision: 'governorate', radius_m: 70000 },
      { where: { precision: 'governorate', radiusMetres: 70000 } },
    ],
  ])('%s', (_, properties, expected) => {
    const { incident, problems } = firstOf(collection(feature({ properties })));
    expect(problems).toEqual([]);
    expect(incident).toMatchObject(expected);
  });

  it.each([
    ['two days at once', { date: '03/04/2020' }, '03/04/2020'],
    ['no day', { start: '2020-02-30' }, '2020-02-30'],
    ['words', { date: 'last Tuesday' }, 'last Tuesday'],
    ['a small number', { time: 12 }, '12'],
  ])('a date that is %s is named and kept as words', (_, properties, words) => {
    const { incident, problems } = firstOf(collection(feature({ properties })));
    expect(brief(problems)).toEqual(['warning date-unreadable 4 features[0].properties']);
    expect(incident?.when).toMatchObject({ earliest: null, latest: null, text: words });
  });

  it('a start after the end is called so', () => {
    const { incident, problems } = firstOf(
      collection(feature({ properties: { start: '2021-01-01', end: '2020-01-01' } })),
    );
    expect(brief(problems)).toEqual(['warning date-reversed 4 features[0].properties']);
    expect(problems[0]?.message).toContain('found the start "2021-01-01" and the end "2020-01-01"; exchange them');
    expect(incident?.when).toMatchObject({ earliest: null, latest: null, text: '2021-01-01 – 2020-01-01' });
  });

  it.each([
    ['kind', { kind: 'explosion' }, 'value-unknown', { kind: 'other' }],
    ['status', { status: 'confirmed' }, 'value-unknown', { status: 'reported' }],
    ['confidence', { confidence: '0.9' }, 'value-unknown', { confidence: 'low' }],
    ['actors', { actors: 'ISIS' }, 'value-unknown', { actors: [] }],
    ['actors', { actors: 'attacker=A|B' }, 'value-unknown', { actors: [{ role: 'attacker', name: 'A' }] }],
    ['killed', { killed: 'several' }, 'value-unknown', { casualties: { killed: { min: null, max: null } } }],
    ['wounded_min', { wounded_min: -1 }, 'value-unknown', { casualties: { wounded: { min: null, max: null } } }],
    ['radius_m', { radius_m: 'wide' }, 'value-unknown', { where: { radiusMetres: 3000 } }],
    ['geo_precision', { geo_precision: 'fine' }, 'value-unknown', { where: { precision: 'settlement' } }],
    [
      'killed_min',
      { killed_min: 9, killed_max: 2 },
      'number-unreadable',
      { casualties: { killed: { min: null, max: null } } },
    ],
  ])('a %s that is not understood is named and kept: %j', (name, properties, code, expected) => {
    const { incident, problems } = firstOf(collection(feature({ properties })));
    expect(brief(problems)).toEqual([`warning ${code} 4 features[0].properties.${name}`]);
    const note = Object.entries(properties)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join('; ');
    expect(incident).toMatchObject({ ...expected, note });
  });

  it('a country without coordinates is the place', () => {
    const { incident } = firstOf(collection(feature({ geometry: null, properties: { country: 'Iraq', radius_m: 5 } })));
    expect(incident).toMatchObject({ where: { text: 'Iraq', point: null }, note: 'radius_m: 5' });
  });

  it('no word, number or truth is lost', () => {
    const names = [
      ...['type', 'kind', 'status', 'confidence', 'actors', 'killed', 'killed_min', 'killed_max', 'radius_m', 'place'],
      ...['geo_precision', 'place_text', 'start', 'end', 'date', 'time', 'year', 'title', 'source', 'country', 'other'],
    ];
    const value = fc.oneof(
      fc.constantFrom('visit', 'traveller=A', 'high', '2020-05-09', '7'),
      fc.stringMatching(/^[a-z]{1,4}$/),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (properties) => {
        const { value: dataset, problems } = openGeoJson(collection(feature({ properties })), 'x.geojson');
        const told = JSON.stringify(dataset && canonical(dataset)).toLowerCase();
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const lost = Object.values(properties).filter(
          (text) => !told.includes(text.replace('traveller=', '').toLowerCase()),
        );
        expect(lost).toEqual([]);
      }),
    );
  });

  it.each([
    [
      'a polygon',
      {
        type: 'Polygon',
        coordinates: [
          [
            [44, 33],
            [45, 33],
            [45, 34],
            [44, 34],
            [44, 33],
          ],
        ],
      },
      [44.5, 33.5],
      'governorate',
      72_518,
    ],
    [
      'a shape across the antimeridian',
      {
        type: 'MultiPoint',
        coordinates: [
          [179.9, 0],
          [-179.9, 0],
        ],
      },
      [180, 0],
      'near',
      11_119,
    ],
    ['a point three high', { type: 'Point', coordinates: [44, 33, 200] }, [44, 33], 'settlement', 3000],
    ['a multipoint of one', { type: 'MultiPoint', coordinates: [[44, 33]] }, [44, 33], 'settlement', 3000],
  ])('%s', (_, geometry, point, precision, radius) => {
    const { incident } = firstOf(collection(feature({ geometry })));
    expect(incident?.where?.point?.map(Math.abs)).toEqual(point);
    expect(incident?.where?.precision).toBe(precision);
    expect(Math.abs((incident?.where?.radiusMetres ?? 0) - radius)).toBeLessThan(200);
  });

  it.each([
    ['null', null],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }],
    ['an empty line', { type: 'LineString', coordinates: [] }],
  ])('a geometry that is %s has no place', (_, geometry) => {
    expect(firstOf(collection(feature({ geometry }))).incident?.where).toBeNull();
  });

  it('says once that shapes became circles', () => {
    const geometry = {
      type: 'MultiPoint',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    const { problems } = openGeoJson(collection(feature({ geometry }), feature({ geometry })), 'x.geojson');
    expect(problems.map(({ message }) => message)).toEqual(['x.geojson: 2 shapes are kept as the circle around them.']);
  });

  it.each([
    ['a feature', JSON.stringify(feature())],
    ['a bare geometry', '{"type":"Point","coordinates":[44,33]}'],
    ['a byte order mark', `\uFEFF${collection(feature())}`],
    [
      'a CRS84 member',
      '{"type":"FeatureCollection","crs":{"properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"features":[{"type":"Feature","geometry":null}]}',
    ],
  ])('%s', (_, text) => {
    const { value, problems } = openGeoJson(text, 'x.geojson');
    expect(problems).toEqual([]);
    expect(value && incidentCount(value)).toBe(1);
  });

  it('gives a second feature of one id another one', () => {
    const { value, problems } = openGeoJson(collection(feature({ id: 7 }), feature({ id: '7' })), 'x.geojson');
    expect(brief(problems)).toEqual(['warning id-duplicate 18 features[1].id']);
    expect(value && [0, 1].map((row) => incidentAt(value, row).id)).toEqual(['7', '7~2']);
  });
});
