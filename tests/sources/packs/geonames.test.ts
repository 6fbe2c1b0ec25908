import { describe, expect, it } from 'vitest';
import { dumpRow, gzipped, readGiven, textFile, zipped } from './given.ts';

const dump = (...rows: string[]) => textFile('IQ.txt', `${rows.join('\n')}\n`);

describe('a GeoNames dump', () => {
  it('gives places with ids, divisions and spellings', () => {
    const row = dumpRow({
      id: '77',
      name: 'Tell Šams',
      ascii: 'Tell Sams',
      alternates: 'Tell Shams,تل شمس',
      population: '1200',
    });
    const { formats, places, errors } = readGiven([dump(row)]);
    expect(formats).toEqual(['geonames']);
    expect(errors).toEqual([]);
    expect(places).toMatchObject([
      {
        id: 'gn:77',
        kind: 'settlement',
        point: [44.5, 33.5],
        country: 'IQ',
        admin1: 'IQ.07',
        population: 1200,
        line: 1,
      },
    ]);
    expect(places[0]?.spellings.map(({ text }) => text)).toEqual(['Tell Šams', 'Tell Sams', 'Tell Shams', 'تل شمس']);
  });

  it.each([
    ['A', 'ADM1', 'governorate'],
    ['A', 'ADM2', 'district'],
    ['A', 'PCLI', 'country'],
    ['P', 'PPLX', 'neighbourhood'],
    ['P', 'PPLA', 'settlement'],
    ['S', 'AIRB', 'airbase'],
    ['S', 'AIRP', 'airport'],
    ['S', 'CMPRF', 'camp'],
    ['S', 'DAM', 'dam'],
    ['L', 'OILF', 'oil-field'],
    ['H', 'LK', 'water'],
    ['T', 'MT', 'mountain'],
  ])('class %s code %s is a %s', (featureClass, code, kind) => {
    expect(readGiven([dump(dumpRow({ featureClass, code }))]).places).toMatchObject([{ kind, isFormer: false }]);
  });

  it.each([
    ['R', 'RD'],
    ['H', 'WLL'],
    ['V', 'FRST'],
    ['S', 'FRM'],
    ['A', 'ADM1H'],
    ['P', 'PPLH'],
    ['', ''],
  ])('class %s code %s is left out and counted', (featureClass, code) => {
    const { places, leftOut, errors } = readGiven([dump(dumpRow({ featureClass, code }))]);
    expect([places.length, leftOut.length, errors.length]).toEqual([0, 1, 0]);
  });

  it('keeps a destroyed village and says so', () => {
    expect(readGiven([dump(dumpRow({ code: 'PPLW' }))]).places).toMatchObject([{ kind: 'settlement', isFormer: true }]);
  });

  it('keeps to the countries asked for', () => {
    const rows = [dumpRow({ id: '1', country: 'IQ' }), dumpRow({ id: '2', country: 'BR' })];
    const { places, leftOut } = readGiven([dump(...rows)], null, ['IQ']);
    expect(places.map(({ id }) => id)).toEqual(['gn:1']);
    expect(leftOut).toEqual(['in other countries']);
  });

  it.each<[string, string, string]>([
    ['a latitude above 90', dumpRow({ lat: '91' }), '2 coordinate-out-of-range'],
    ['a latitude that is no number', dumpRow({ lat: 'north' }), '2 number-unreadable'],
    ['no longitude', dumpRow({ lon: '' }), '2 value-missing'],
    ['no name', dumpRow({ name: ' ' }), '2 value-missing'],
    ['too few cells', '12\tShort', '2 row-malformed'],
    ['an id that is no number', dumpRow({ id: 'x' }), '2 row-malformed'],
    ['an id twice', dumpRow({ id: '5' }), '2 id-duplicate'],
  ])('names the line of %s', (_, row, error) => {
    expect(readGiven([dump(dumpRow({ id: '5' }), row)], 'geonames').errors).toEqual([error]);
  });

  it('lists the first twenty faults and counts the others', () => {
    const rows = Array.from({ length: 50 }, (_, i) => dumpRow({ id: String(i + 1), lat: '95' }));
    const { problems } = readGiven([dump(...rows)]);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toContain('30 more');
  });

  it('takes a byte order mark and Windows line ends', () => {
    const { places, errors } = readGiven([
      textFile('IQ.txt', `\uFEFF${dumpRow({ id: '8' })}\r\n${dumpRow({ id: '9' })}\r\n`),
    ]);
    expect(errors).toEqual([]);
    expect(places.map(({ id, line }) => [id, line])).toEqual([
      ['gn:8', 1],
      ['gn:9', 2],
    ]);
  });

  it('names the line of Latin-1 bytes', () => {
    const bytes = Uint8Array.from(`${dumpRow({ id: '1' })}\n${dumpRow({ id: '2', name: 'Café' })}\n`, (letter) =>
      letter.charCodeAt(0),
    );
    const { problems } = readGiven([{ name: 'IQ.txt', bytes }]);
    expect(problems).toMatchObject([{ code: 'file-unreadable', where: { line: 2 } }]);
    expect(problems[0]?.message).toContain('UTF-8');
  });
});

describe('alternateNamesV2.txt beside the dump', () => {
  const names = (...rows: string[][]) =>
    textFile('alternateNamesV2.txt', rows.map((row) => `${row.join('\t')}\n`).join(''));
  const row = (place: string, language: string, name: string, colloquial = '') => [
    '1',
    place,
    language,
    name,
    '',
    '',
    colloquial,
    '',
    '',
    '',
  ];

  it('gives spellings their language', () => {
    const table = names(row('77', 'ar', 'تل شمس'), row('77', 'ckb', 'گردی خۆر'), row('78', 'ar', 'آخر'));
    const { places, errors } = readGiven([table, dump(dumpRow({ id: '77', alternates: 'تل شمس' }))]);
    expect(errors).toEqual([]);
    expect(places[0]?.spellings.map(({ text, language }) => [text, language])).toEqual([
      ['Testabad', ''],
      ['تل شمس', 'ar'],
      ['گردی خۆر', 'ku'],
    ]);
  });

  it.each([
    ['a link', row('77', 'link', 'https://example.org')],
    ['an airport code', row('77', 'iata', 'TSB')],
    ['a nickname', row('77', 'en', 'Sun City', '1')],
    ['another place', row('78', 'en', 'Elsewhere')],
  ])('leaves out %s', (_, cells) => {
    const { places } = readGiven([dump(dumpRow({ id: '77' })), names(cells)]);
    expect(places[0]?.spellings).toHaveLength(1);
  });

  it('is nothing by itself', () => {
    expect(readGiven([names(row('77', 'en', 'Testabad'))]).errors).toEqual(['- file-missing']);
  });

  it('names the line of a row that is no alternate name', () => {
    const table = names(row('77', 'en', 'A'), ['x', 'y', 'z', 'a', '', '', '', '']);
    expect(readGiven([dump(dumpRow({ id: '77' })), table]).errors).toEqual(['2 row-malformed']);
  });
});

describe('archives', () => {
  const file = dump(dumpRow({ id: '1' }), dumpRow({ id: '2' }));

  it.each([
    ['gzip', gzipped(file)],
    ['zip', zipped('IQ.zip', [file])],
    ['zip beside a readme', zipped('IQ.zip', [textFile('readme.txt', 'Read me first.'), file])],
    ['zip with a path in it', zipped('IQ.zip', [{ ...file, name: '../../etc/IQ.txt' }])],
  ])('reads %s', (_, packed) => {
    const { places, errors } = readGiven([packed]);
    expect(errors).toEqual([]);
    expect(places.map(({ id }) => id)).toEqual(['gn:1', 'gn:2']);
  });

  it('reads two tables of one zip', () => {
    const other = textFile('SY.txt', dumpRow({ id: '3', country: 'SY' }));
    expect(readGiven([zipped('two.zip', [file, other])]).places.map(({ id }) => id)).toEqual(['gn:1', 'gn:2', 'gn:3']);
  });

  it('never shows a path that stands in a zip', () => {
    const bad = zipped('IQ.zip', [textFile('../../etc/IQ.txt', dumpRow({ lat: '99' }))]);
    expect(readGiven([bad]).problems[0]?.where.source).toBe('IQ.txt');
  });

  const big = textFile(
    'IQ.txt',
    Array.from({ length: 5000 }, (_, i) => dumpRow({ id: String(i + 1), name: `Place ${i * 7919}` })).join('\n'),
  );

  it.each([4, 9, 100, 20_000])('refuses a gzip that lacks %i bytes at its end', (cut) => {
    expect(readGiven([gzipped(big, cut)]).errors).toContain('- file-unreadable');
  });

  it('refuses a zip that is cut off', () => {
    const { name, bytes } = zipped('IQ.zip', [big]);
    expect(readGiven([{ name, bytes: bytes.subarray(0, bytes.length >> 1) }]).errors).toEqual(['- file-unreadable']);
  });

  it('refuses an empty zip and one of office documents', () => {
    expect(readGiven([zipped('none.zip', [])]).errors).toEqual(['- file-unreadable']);
    const { problems } = readGiven([
      zipped('table.xlsx', [textFile('[Content_Types].xml', '<x/>'), textFile('xl.xml', '<x/>')]),
    ]);
    expect(problems[0]?.message).toContain('save the sheet as CSV');
  });

  it('stops at what unpacks to a thousand times its size', () => {
    const bomb = gzipped({ name: 'IQ.txt', bytes: new Uint8Array(80 * 1024 * 1024).fill(0x0a) });
    const { problems, places } = readGiven([bomb], 'geonames');
    expect(places).toEqual([]);
    expect(problems[0]?.message).toContain('unpack to more than');
  });
});

describe('what holds no places', () => {
  it.each([
    ['a text', 'notes.txt', 'Dear all, here are my notes on the matter.\n', /found a text that begins "Dear all/],
    ['a PDF', 'map.pdf', '%PDF-1.7\n', /found a PDF/],
    ['a web page', 'page.html', '<!DOCTYPE html><p>', /found a web page/],
    ['KML', 'places.kml', '<?xml version="1.0"?><kml/>', /export it as GeoJSON or CSV/],
    ['nothing', 'empty.csv', '', /an empty file/],
    ['white space', 'blank.csv', ' \n\n', /an empty file/],
  ])('%s says so', (_, name, text, message) => {
    const { problems, places } = readGiven([textFile(name, text)]);
    expect(places).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
  });
});
