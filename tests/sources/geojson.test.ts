import { describe, expect, it } from 'vitest';
import { incidentCount } from '../../src/model/read-dataset.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { brief } from '../dataset/open.ts';
import { collection, feature } from './geojson-text.ts';

describe('a file that is no GeoJSON is refused whole', () => {
  it.each([
    ['nothing', '', 'file-empty', 1, null, /found an empty file/],
    ['white space', ' \n ', 'file-empty', 1, null, /empty/],
    ['a table', 'id,kind\n1,2', 'json-invalid', 1, '1', /line 1, column 1: expected a value, found id/],
    ['truncated JSON', '{"type":"FeatureCollection",\n"features":[{"type"', 'json-invalid', 2, '20', /cut off/],
    ['NaN', '{"type":"Point","coordinates":[NaN,3]}', 'json-invalid', 1, '32', /no such number/],
    ['a list', '[]', 'geojson-invalid', 1, null, /found a list/],
    ['null', 'null', 'geojson-invalid', 1, null, /found null/],
    ['TopoJSON', '{"type":"Topology"}', 'geojson-invalid', 1, 'type', /"Topology"/],
    ['no type', '{"__proto__":{"type":"Point"}}', 'geojson-invalid', 1, 'type', /found nothing/],
    [
      'features that are no list',
      '{"type":"FeatureCollection","features":{}}',
      'geojson-invalid',
      1,
      'features',
      /an object/,
    ],
    [
      'another coordinate system',
      '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[]}',
      'geojson-invalid',
      1,
      'crs',
      /3857/,
    ],
  ])('%s', (_, text, code, line, column, message) => {
    const { value, problems } = openGeoJson(text, 'x.geojson');
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', code, where: { source: 'x.geojson', line, column } });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.message).toMatch(/Nothing was read\.$/);
  });
});

describe('a bad feature is left out, the others stand', () => {
  it.each([
    [
      'coordinates out of range',
      { geometry: { type: 'Point', coordinates: [44, 133] } },
      'coordinate-out-of-range',
      'geometry.coordinates',
      /exchanged/,
    ],
    [
      'far out of range',
      { geometry: { type: 'Point', coordinates: [4e5, 4e6] } },
      'coordinate-out-of-range',
      'geometry.coordinates',
      /400000/,
    ],
    [
      'not finite',
      { geometry: { type: 'Point', coordinates: ['1e999', 3] } },
      'geojson-invalid',
      'geometry.coordinates',
      /two numbers/,
    ],
    [
      'numbers as text',
      { geometry: { type: 'Point', coordinates: ['44', '33'] } },
      'geojson-invalid',
      'geometry.coordinates',
      /"44"/,
    ],
    [
      'null for a number',
      { geometry: { type: 'Point', coordinates: [null, 3] } },
      'geojson-invalid',
      'geometry.coordinates',
      /null/,
    ],
    [
      'one number',
      { geometry: { type: 'Point', coordinates: [44] } },
      'geojson-invalid',
      'geometry.coordinates',
      /\[44\]/,
    ],
    [
      'nested too deep',
      { geometry: { type: 'Point', coordinates: [[44, 33]] } },
      'geojson-invalid',
      'geometry.coordinates',
      /a list/,
    ],
    [
      'nested too flat',
      { geometry: { type: 'Polygon', coordinates: [[44, 33]] } },
      'geojson-invalid',
      'geometry.coordinates[0][0]',
      /found 44/,
    ],
    [
      'a line of nothing',
      { geometry: { type: 'LineString', coordinates: 5 } },
      'geojson-invalid',
      'geometry.coordinates',
      /found 5/,
    ],
    [
      'an unknown type',
      { geometry: { type: 'Circle', coordinates: [] } },
      'geojson-invalid',
      'geometry.type',
      /"Circle"/,
    ],
    [
      'a type of the prototype',
      { geometry: { type: 'constructor', coordinates: [] } },
      'geojson-invalid',
      'geometry.type',
      /constructor/,
    ],
    [
      'a bad part',
      { geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 91] }] } },
      'coordinate-out-of-range',
      'geometry.geometries[0].coordinates',
      /91/,
    ],
    ['a geometry that is text', { geometry: 'here' }, 'geojson-invalid', 'geometry', /"here"/],
    ['properties that are a list', { properties: [] }, 'geojson-invalid', 'properties', /a list/],
    ['not a feature', { type: 'Fixture' }, 'geojson-invalid', 'type', /expected a feature/],
  ])('%s', (_, over, code, path, message) => {
    const { value, problems } = openGeoJson(collection(feature(), feature(over), feature()), 'x.geojson');
    expect(value && incidentCount(value)).toBe(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', code, where: { line: 17, column: `features[1].${path}` } });
    expect(problems[0]?.message).toMatch(message);
  });

  it('a number beyond all numbers', () => {
    const { problems } = openGeoJson('{"type":"Point","coordinates":[1e999,3]}', 'x.geojson');
    expect(brief(problems)).toEqual(['error coordinate-out-of-range - features[0].geometry.coordinates']);
  });
});
