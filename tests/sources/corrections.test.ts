import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dataset/canonical.ts';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import { incidentAt, visitAt } from '../../src/model/read-dataset.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { csv, openTables } from '../dataset/open.ts';

interface Feature {
  id: string;
  geometry: unknown;
  readonly properties: Record<string, unknown>;
}

const TABLES = {
  incidents: csv(['id', 'kind', 'title', 'place', 'earliest', 'latest', 'actors', 'sources', 'evidence', 'note'], {
    ...{ id: 'i-1', kind: 'protest', title: 'A', place: 'Erbil', earliest: '2020-05-09T10:00:00Z' },
    ...{ latest: '2020-05-09T11:00:00Z', actors: 'attacker=B', sources: 's-1', evidence: 'kind=x', note: 'n' },
  }),
  visits: csv(['id', 'traveller', 'from', 'to', 'status', 'earliest', 'latest'], {
    ...{ id: 'v-1', traveller: 'T', from: 'Tehran', to: 'Erbil', status: 'made' },
    ...{ earliest: '2020-05-09', latest: '2020-05-10' },
  }),
  sources: csv(['id', 'publisher', 'url'], { id: 's-1', publisher: 'P', url: 'https://example.org/' }),
};

/** The file after a change of the incident (0) or the visit (1). */
async function changed(index: number, change: (feature: Feature) => void) {
  const file = JSON.parse(toGeoJsonText((await openTables(TABLES)).value)) as { features: Feature[] };
  const feature = file.features[index];
  if (feature) change(feature);
  const { value, problems } = openGeoJson(JSON.stringify(file), 'own.geojson');
  if (!value) throw new Error('nothing was read');
  return { incident: incidentAt(value, 0), visit: visitAt(value, 0), problems };
}

const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });

describe('what was corrected in an exported file elsewhere', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['radius_m', { radius_m: 70 }, { where: { text: 'Erbil', resolution: { kind: 'given' }, radiusMetres: 70 } }],
    ['geo_precision', { geo_precision: 'exact' }, { where: { resolution: { kind: 'given' }, precision: 'exact' } }],
    ['place_text', { place_text: 'Arbil' }, { where: { text: 'Arbil', resolution: { kind: 'resolved' } } }],
    ['title', { title: 'B' }, { title: 'B' }],
    ['description', { description: 'B' }, { summary: 'B' }],
    ['kind', { kind: 'riot' }, { kind: 'riot' }],
    ['killed', { killed_min: 1, killed_max: 2 }, { casualties: { killed: { min: 1, max: 2 } } }],
    ['end', { end: '2020-05-12' }, { when: { earliest: '2020-05-09T10:00:00Z', latest: '2020-05-12' } }],
    ['a property of its own', { weather: 'rain', wet: true, deep: {} }, { note: 'n; weather: rain; wet: true' }],
  ])('is taken from an incident: %s', async (_, properties, expected) => {
    const { incident, problems } = await changed(0, (feature) => Object.assign(feature.properties, properties));
    expect(problems).toEqual([]);
    expect(incident).toMatchObject(expected);
  });

  it('is taken from an incident: its point', async () => {
    const { incident, visit, problems } = await changed(0, (feature) => {
      feature.geometry = point(44.5, 36.5);
    });
    expect(problems).toEqual([]);
    const where = { text: 'Erbil', resolution: { kind: 'given' }, point: [44.5, 36.5], precision: 'settlement' };
    expect(incident.where).toMatchObject(where);
    expect(visit.to?.resolution.kind).toBe('resolved');
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['its traveller', { title: 'U: Tehran – Erbil' }, { traveller: 'U' }],
    ['its traveller in both', { title: 'U: Tehran – Erbil', actors: 'traveller=U' }, { traveller: 'U' }],
    ['its words', { title: 'T: Tehran – Arbil', place_text: 'Arbil' }, { traveller: 'T', to: { text: 'Arbil' } }],
    ['its purpose', { description: 'talks' }, { purpose: 'talks' }],
  ])('is taken from a visit: %s', async (_, properties, expected) => {
    const { visit, problems } = await changed(1, (feature) => Object.assign(feature.properties, properties));
    expect(problems).toEqual([]);
    expect(visit).toMatchObject(expected);
  });

  it('is taken from a visit: the ends of its line', async () => {
    const { visit, problems } = await changed(1, (feature) => {
      feature.geometry = {
        type: 'LineString',
        coordinates: [
          [51, 35],
          [44.01, 36.19],
        ],
      };
    });
    expect(problems).toEqual([]);
    expect(visit.from).toMatchObject({ text: 'Tehran', point: [51, 35], resolution: { kind: 'given' } });
    expect(visit.to?.text).toBe('Erbil');
  });

  it.each<[string, number, Record<string, unknown>]>([
    ...['place', 'place_id', 'place_kind', 'admin1', 'country', 'source', 'source_url', 'evidence', 'actors'].flatMap(
      (name): [string, number, Record<string, unknown>][] => [0, 1].map((index) => [name, index, { [name]: 'Else' }]),
    ),
    ['place', 0, { place: null }],
    ['radius_m', 0, { radius_m: 'wide' }],
    ['radius_m', 0, { radius_m: null }],
    ['geo_precision', 0, { geo_precision: 'fine' }],
    ['place_text', 0, { place_text: null }],
    ['title', 1, { title: 'Quite another' }],
    ['kind', 1, { kind: 'riot' }],
    ['killed_min', 1, { killed_min: 3 }],
    ['place, country', 0, { place: 'A', country: 'B' }],
  ])('is named where it is not taken: %s of feature %i, %j', async (names, index, properties) => {
    const { problems } = await changed(index, (feature) => Object.assign(feature.properties, properties));
    expect(problems).toMatchObject([{ severity: 'warning', code: 'correction-unread' }]);
    expect(problems[0]?.message).toMatch(
      new RegExp(`: ${names} differs? from the member placeline of the feature, which was read; delete that member to`),
    );
  });

  it.each<[string, number, unknown]>([
    ['none', 0, null],
    [
      'an area',
      0,
      {
        type: 'Polygon',
        coordinates: [
          [
            [44, 36],
            [45, 36],
            [45, 37],
            [44, 36],
          ],
        ],
      },
    ],
    ['none', 1, null],
    ['one point', 1, point(44.01, 36.19)],
  ])('is named where it is not taken: a geometry that is %s, of feature %i', async (_, index, geometry) => {
    const { problems } = await changed(index, (feature) => {
      feature.geometry = geometry;
    });
    expect(problems.map(({ code }) => code)).toEqual(['correction-unread']);
    expect(problems[0]?.message).toContain('geometry differs');
  });

  it.each<[string, Record<string, unknown>]>([
    ['the time', { time: '2020-05-09T12:00:00Z' }],
    ['the start alone', { start: '2020-05-08' }],
  ])('is named when start and time disagree: %s', async (_, properties) => {
    const { incident, problems } = await changed(0, (feature) => Object.assign(feature.properties, properties));
    expect(problems.map(({ where }) => where.column)).toEqual(['features[0].properties.time']);
    expect(incident.when.earliest?.slice(0, 10)).toBe(properties['start'] ?? '2020-05-09');
  });

  it('is named when the id of the feature is another one', async () => {
    const { problems } = await changed(0, (feature) => {
      feature.id = 'i-2';
    });
    expect(problems[0]?.message).toContain(': id differs');
  });
});

describe('an export that nobody changed', () => {
  it('is read without a word when it was written with areas', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const dataset = datasetOf(made);
        const { value, problems } = openGeoJson(toGeoJsonText(dataset, { areas: true }), 'own.geojson');
        expect(problems).toEqual([]);
        expect(value && canonical(value)).toEqual(canonical(dataset));
      }),
    );
  });

  it('is read without a word after a tool has written dates and numbers its way', async () => {
    const { problems } = await changed(0, (feature) => {
      const { properties } = feature;
      Object.assign(properties, { time: '2020/05/09 10:00:00+00', radius_m: String(properties['radius_m']) });
      Object.assign(properties, { description: '', start: '2020-05-09', killed_min: null, killed_max: null });
      Object.assign(properties, { wounded_min: null, wounded_max: null });
    });
    expect(problems).toEqual([]);
  });
});
