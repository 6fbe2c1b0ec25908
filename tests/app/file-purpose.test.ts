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
    ['words.txt', 'one\ntwo\nthree\n', 'dataset'],
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
  ['report.pdf', [0x25, 0x50, 0x44, 0x46], 'report'],
  ['report.bin', [0x25, 0x50, 0x44, 0x46], 'report'],
  ['noise.bin', [0, 1, 2, 3], 'dataset'],
])('%s by its first bytes', (name, head, purpose) => {
  expect(purposeOf(name, Uint8Array.from(head))).toBe(purpose);
});

describe('reports', () => {
  const wide = (text: string): Uint8Array =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text, (one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]).flat(),
    ]);

  it.each([
    ['notes.txt', 'Rockets fell at dawn.', 'report'],
    ['notes', 'Two people, a man and a boy, were killed. Police came.', 'report'],
    ['ar.txt', 'قال مسؤول إن صاروخين سقطا قرب القاعدة.', 'report'],
    ['heads.txt', 'Protest in Basra\nRoads closed in the south\n', 'unsure-text'],
    ['rows.txt', 'day,place,what\n1 May,Basra,A march was held there.\n2 May,Erbil,Another one was held.\n', 'dataset'],
    ['both.txt', 'The army came, and it left.\nThe people stayed, and they sang.\n', 'unsure-text'],
    ['noise.txt', 'a\0b\0', 'report'],
    ['rows.csv', 'what\nRockets fell at dawn.\n', 'dataset'],
    ['read.md', '# A list\n', 'report'],
    ['page.html', '<p>One', 'report'],
    ['page', '<!DOCTYPE html><title>x</title>', 'report'],
    ['feed.xml', '<?xml version="1.0"?><rss version="2.0">', 'report'],
    ['map.xml', '<?xml version="1.0"?><kml xmlns="x">', 'dataset'],
    ['other.xml', '<?xml version="1.0"?><thing/>', 'dataset'],
    ['saved.mhtml', 'From: <Saved>\nMIME-Version: 1.0\n', 'report'],
    ['bracket.txt', '[BAGHDAD] Rockets fell at dawn today.', 'report'],
    ['list.json', '[1, 2]', 'dataset'],
  ])('%s that begins %j is for %s', (name, text, purpose) => {
    expect(purposeOf(name, bytes(text))).toBe(purpose);
  });

  it('reads letters of two bytes by their mark', () => {
    expect(purposeOf('wide.txt', wide('Rockets fell at dawn.'))).toBe('report');
  });

  it('a long text without an end stays what it is', () => {
    for (const letter of ['a', 'a ', '"', ',', '\n']) {
      expect(purposeOf('x.bin', bytes(letter.repeat(60_000)))).toBe('dataset');
    }
  });
});
