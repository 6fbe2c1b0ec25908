import { describe, expect, it } from 'vitest';
import { purposeOf } from '../../src/app/import/file-purpose.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const feature = (properties: object, geometry: object = { type: 'Point', coordinates: [44, 33] }): string =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
const POLYGON = { type: 'Polygon', coordinates: [[]] };

describe('tables', () => {
  it.each([
    ['hamlets.csv', 'name,lat,lon\nA,1,2\n', 'places'],
    ['hamlets.csv', '\uFEFF"Name";"Latitude";"Longitude";"population"\r\n', 'places'],
    ['towns.tsv', 'name\tlon\tlat\n', 'places'],
    ['strikes.csv', 'date,name,lat,lon\n', 'dataset'],
    ['strikes.csv', 'event_date,event_type,location,latitude,longitude\n', 'dataset'],
    ['both.csv', 'name,lat,lon,year,population\n', 'unsure'],
    ['mine.csv', 'name,id,lat,lon,stop\n', 'own'],
    ['mine.csv', 'name,id\n', 'own'],
    ['airports.csv', 'id,ident,type,name,latitude_deg,longitude_deg\n7,QQQ1,heliport,A,33,44\n', 'places'],
    ['halts.csv', 'name,stop,lat,lon\nA,Stop 7,33,44\n', 'places'],
    ['incidents.csv', 'name,lat,lon\n', 'dataset'],
    ['people.csv', 'name,born\n', 'dataset'],
    ['empty.csv', '', 'dataset'],
    ['notes.txt', 'Rockets fell at dawn.', 'dataset'],
  ])('%s that begins %j is for %s', (name, text, purpose) => {
    expect(purposeOf(name, bytes(text))).toBe(purpose);
  });

  it('knows a dump without a header by its columns', () => {
    const row = ['95446', 'X', 'X', '', '36', '44', 'P', 'PPL', ...Array<string>(11).fill('')].join('\t');
    expect(purposeOf('IQ.txt', bytes(`${row}\n`))).toBe('places');
    expect(purposeOf('IQ.txt', bytes('95446\tX\n'))).toBe('dataset');
  });
});

describe('GeoJSON', () => {
  it.each([
    ['events', feature({ title: 'One', date: '2020-01-01' }), 'dataset'],
    ['a title alone', feature({ title: 'One' }), 'dataset'],
    ['a name alone at a point', feature({ name: 'One' }), 'unsure'],
    ['a name and a shape', feature({ name: 'One' }, POLYGON), 'places'],
    ['words of a gazetteer', feature({ name: 'One', placetype: 'region' }), 'places'],
    ['both', feature({ name: 'One', date: '2020', population: 3 }), 'unsure'],
    ['our own', '{"type":"FeatureCollection","placeline":{"version":1},"features":[]}', 'dataset'],
    ['something else', '{"hello":"world"}', 'dataset'],
    ['cut off', '{"type":"FeatureCollection",\n"fea', 'dataset'],
  ])('%s', (_, text, purpose) => {
    expect(purposeOf('x.geojson', bytes(text))).toBe(purpose);
  });
});

it.each([
  ['IQ.zip', [0x50, 0x4b, 3, 4], 'places'],
  ['places.tsv.gz', [0x1f, 0x8b, 8], 'places'],
  ['table.xlsx', [0x50, 0x4b, 3, 4], 'dataset'],
  ['report.pdf', [0x25, 0x50, 0x44, 0x46], 'dataset'],
])('%s by its first bytes', (name, head, purpose) => {
  expect(purposeOf(name, Uint8Array.from(head))).toBe(purpose);
});
