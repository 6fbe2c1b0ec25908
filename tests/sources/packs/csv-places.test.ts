import { describe, expect, it } from 'vitest';
import { readGiven, textFile } from './given.ts';

const read = (text: string) => readGiven([textFile('sites.csv', text)]);

describe('a CSV of places', () => {
  it.each([
    ['name,lat,lon', 'A,33.5,44.5'],
    ['Title;Latitude;Longitude', 'A;33,5;44,5'],
    ['PLACE\tY\tX', 'A\t33.5\t44.5'],
    ['Name,Latitude (WGS84),Longitude (WGS84)', 'A,33.5,44.5'],
    ['name,latitude_deg,longitude_deg', 'A,33.5,44.5'],
    ['name,GPS lat,GPS lon (decimal degrees)', 'A,33.5,44.5'],
    ['name,y_coord,x_coord', 'A,33.5,44.5'],
    ['\uFEFF"Place Name","lat","LNG"', '"A","33.5","44.5"'],
  ])('understands the header %s', (header, row) => {
    const { formats, places, errors } = read(`${header}\r\n${row}\r\n`);
    expect(formats).toEqual(['csv']);
    expect(errors).toEqual([]);
    expect(places).toMatchObject([{ spellings: [{ text: 'A' }], point: [44.5, 33.5], kind: 'settlement', line: 2 }]);
  });

  it('reads everything else a table may say', () => {
    const { places } = read(
      'id,name,name_ar,lat,lon,type,country,governorate,population,radius_m,alternates\n' +
        'q7,Camp Test,مخيم تجريبي,33.5,44.5,IDP camp,Iraq,Baghdad,"12,500",400,Test Camp|Tst;Taste\n',
    );
    expect(places).toMatchObject([
      { id: 'q7', kind: 'camp', country: 'Iraq', admin1: 'Baghdad', population: 12_500, radiusMetres: 400 },
    ]);
    expect(places[0]?.spellings).toEqual([
      { text: 'Camp Test', language: '', isVariant: false },
      { text: 'مخيم تجريبي', language: 'ar', isVariant: false },
      { text: 'Test Camp', language: '', isVariant: true },
      { text: 'Tst', language: '', isVariant: true },
      { text: 'Taste', language: '', isVariant: true },
    ]);
  });

  it('reads a table of airports, and prefers the plain header of a coordinate', () => {
    const { formats, places, problems } = read(
      'id,ident,type,name,latitude_deg,longitude_deg,iso_country,municipality,lat\n' +
        '7,QQQ1,heliport,Pad,1,44.5,IQ,Town,33.5\n8,QQQ2,small_airport,Strip,1,44.6,IQ,Town,33.6\n',
    );
    expect([formats, problems]).toEqual([['csv'], []]);
    expect(places).toMatchObject([
      { id: '7', kind: 'airport', country: 'IQ', point: [44.5, 33.5], spellings: [{ text: 'Pad' }] },
      { id: '8', kind: 'airport', country: 'IQ', point: [44.6, 33.6] },
    ]);
  });

  it.each([
    'name,lat_name,lon_name',
    'name,latitude_error,longitude_error',
    'name,x_utm,y_utm',
    'name,latlong,longest',
  ])('does not take %s for coordinates', (header) => {
    expect(read(`${header}\nA,1,2\n`).errors).toEqual(['1 column-missing']);
  });

  it('names every fault of a row', () => {
    expect(read('name,lat,lon,population\n,x,,-5\n').errors).toEqual([
      '2 value-missing',
      '2 number-unreadable',
      '2 value-missing',
      '2 number-unreadable',
    ]);
  });

  it('takes the better of two columns that could be the name', () => {
    expect(read('location,name,lat,lon\nsomewhere,A,1,2\n').places[0]?.spellings[0]?.text).toBe('A');
  });

  it('warns of a kind it does not know and takes a settlement', () => {
    const { places, problems, errors } = read('name,lat,lon,kind\nA,1,2,teleporter\n');
    expect(places).toMatchObject([{ kind: 'settlement' }]);
    expect(errors).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'warning', where: { line: 2, column: 'kind' } }]);
  });

  it.each([
    ['a latitude above 90', 'A,91,44', '3 coordinate-out-of-range'],
    ['a longitude above 180', 'A,33,181', '3 coordinate-out-of-range'],
    ['a word for a latitude', 'A,north,44', '3 number-unreadable'],
    ['degrees with minutes', "A,33°30',44", '3 number-unreadable'],
    ['no longitude', 'A,33,', '3 value-missing'],
    ['no name', ',33,44', '3 value-missing'],
    ['a name of invisible letters only', '"\u0000\u0001",33,44', '3 value-missing'],
    ['a cell too many', 'A,33,44,9', '3 row-malformed'],
    ['a quote that is never closed', '"A,33,44', '3 row-malformed'],
  ])('names the line of %s', (_, row, error) => {
    expect(read(`name,lat,lon\nFirst,1,2\n${row}\n`).errors).toContain(error);
  });

  it('says that a pair may be exchanged where it can only be so', () => {
    expect(read('name,lat,lon\nA,120,33\n').problems[0]?.message).toContain('may be exchanged');
    expect(read('name,lat,lon\nA,33,200\n').problems[0]?.message).not.toContain('may be exchanged');
  });

  it.each([
    ['an id twice', 'id,name,lat,lon\n1,A,1,2\n1,B,3,4\n', '3 id-duplicate'],
    ['a population below 0', 'name,lat,lon,population\nA,1,2,-5\n', '2 number-unreadable'],
    ['no column of longitudes', 'name,lat\nA,1\n', '1 column-missing'],
  ])('refuses %s', (_, text, error) => {
    expect(read(text).errors).toEqual([error]);
  });

  it('survives a header of a million columns', () => {
    const { errors, problems } = read(`name${',x1'.repeat(1_000_000)}\n`);
    expect(errors).toEqual(['1 column-missing']);
    expect(problems[0]?.message.length).toBeLessThan(1000);
  });

  it('names the line of Latin-1 bytes', () => {
    const bytes = Uint8Array.from('name,lat,lon\nA,1,2\nCafé,1,2\n', (letter) => letter.charCodeAt(0));
    expect(readGiven([{ name: 'sites.csv', bytes }]).problems).toMatchObject([
      { code: 'file-unreadable', where: { line: 3 } },
    ]);
  });
});

describe("a user's own list", () => {
  it('gives spellings, places and stop words', () => {
    const { formats, names, places, stops, errors } = read(
      'name,id,lat,lon,stop\nSpeicher,gn:1,,,\nOur depot,,33.5,44.5,no\nMosul Eye,,,,yes\n',
    );
    expect(formats).toEqual(['own']);
    expect(errors).toEqual([]);
    expect(names).toEqual([{ line: 2, name: 'Speicher', id: 'gn:1' }]);
    expect(places).toMatchObject([{ spellings: [{ text: 'Our depot' }], point: [44.5, 33.5] }]);
    expect(stops).toEqual(['Mosul Eye']);
  });

  it.each([
    ['name,id\nSpeicher,gn:1\n', 'own'],
    ['name,stop\nMosul Eye,yes\n', 'own'],
    ['name,lat,lon\nA,1,2\n', 'csv'],
    ['id,name,lat,lon\n1,A,1,2\n', 'csv'],
    ['name,stop,lat,lon\nA,Stop 7,1,2\n', 'csv'],
    ['name,stop,lat,lon\nA,,1,2\nB,yes,,\n', 'own'],
    ['id,name,note,who,when\n7,A,b,c,d\n', 'csv'],
    ['id,name,note,who,when\ngn:7,A,b,c,d\n', 'own'],
  ])('is told by its header: %j', (text, format) => {
    expect(read(text).formats).toEqual([format]);
  });

  it.each([
    ['neither id nor point nor stop', 'A,,,,', '2 value-missing'],
    ['no name', ',gn:1,,,', '2 value-missing'],
    ['a latitude without a longitude', 'A,,33,,', '2 value-missing'],
    ['a word for stop that is neither yes nor no', 'A,,,,maybe', '2 value-unknown'],
  ])('names the line of %s', (_, row, error) => {
    expect(read(`name,id,lat,lon,stop\n${row}\n`).errors).toEqual([error]);
  });
});
