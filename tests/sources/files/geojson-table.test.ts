import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/sources/files/byte-source.ts';
import { openGeoJsonTable } from '../../../src/sources/files/open-geojson.ts';
import { isOwnGeoJson } from '../../../src/sources/files/own-geojson.ts';
import { fileOf, readTable, refusalOf } from './read-file.ts';

const POINT = { type: 'Point', coordinates: [44, 36] };

function feature(properties: unknown, more: object = {}): object {
  return { type: 'Feature', geometry: POINT, properties, ...more };
}

function collection(features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', name: 'x', features }, null, 1);
}

describe('GeoJSON as a table', () => {
  it('makes properties columns and the geometry a cell', async () => {
    const nested = { deep: [1, { a: null }] };
    const text = collection([
      feature({ name: 'Mosul', killed: 3, sure: true, none: null, nested }),
      { type: 'Feature', geometry: null, properties: { name: 'Erbil', late: 'x' } },
    ]);
    const { head, rows, lines } = await readTable(fileOf('a.geojson', text));
    expect(head).toMatchObject({ format: 'geojson', encoding: 'utf-8', delimiter: '' });
    expect(head?.columns).toEqual(['name', 'killed', 'sure', 'none', 'nested', 'late', 'geometry']);
    expect(rows).toEqual([
      ['Mosul', '3', 'true', '', '{"deep":[1,{"a":null}]}', '', '{"type":"Point","coordinates":[44,36]}'],
      ['Erbil', '', '', '', '', 'x', ''],
    ]);
    expect(lines).toEqual([1, 2]);
  });

  it('keeps ids and members that GeoJSON does not know', async () => {
    const text = collection([
      feature({ id: 'own', geometry: 'in words' }, { id: 7, when: '2020' }),
      feature({ id: 'same' }, { id: 'same' }),
    ]);
    const { head, rows } = await readTable(fileOf('a.geojson', text));
    expect(head?.columns).toEqual(['id', 'geometry (2)', 'when', 'id (2)', 'geometry']);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['own', 'in words', '2020', '7'],
      ['same', '', '', ''],
    ]);
  });

  it('takes __proto__ and constructor for names as any other', async () => {
    const text = '{"type":"Feature","geometry":null,"properties":{"__proto__":"a","constructor":"b","toString":"c"}}';
    const { head, rows } = await readTable(fileOf('a.geojson', text));
    expect(head?.columns).toEqual(['__proto__', 'constructor', 'toString', 'geometry']);
    expect(rows).toEqual([['a', 'b', 'c', '']]);
  });

  it('leaves out what is no feature, with its text', async () => {
    const { rows, problems } = await readTable(
      fileOf('a.geojson', collection([null, feature(null), { type: 'Foo' }, feature([])])),
    );
    expect(rows).toHaveLength(1);
    expect(problems.map(({ where, raw }) => [where.column, raw.slice(0, 14)])).toEqual([
      ['features[0]', 'null'],
      ['features[2]', '{"type":"Foo"}'],
      ['features[3]', '{"type":"Featu'],
    ]);
  });

  it('tells a name that stands twice in an object, with its line', async () => {
    const text = '{"type":"Feature","geometry":null,\n"properties":{"a":1,\n"b":{"a":2},"\\u0061":3}}';
    const { rows, problems } = await readTable(fileOf('a.geojson', text));
    expect(rows).toEqual([['3', '{"a":2}', '']]);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'member-unusable', where: { line: 3 } }]);
  });

  it.each([
    ['{"type":"FeatureCollection","features":[\n{"type":"Feature",}]}', 'line 2: column 19: expected a name'],
    ['{"type":"FeatureCollection","features":[', 'cut off'],
    ['{"type":"FeatureCollection","features":{}}', 'expected a list of features'],
    ['[1]', 'save it as CSV'],
    ['{"a":1}', 'this may be JSON that is no GeoJSON'],
    ['{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[]}', 'WGS84'],
    ['"a string"', 'expected a GeoJSON object'],
    ['{"type":"Feature","properties":{"a":NaN}}', 'JSON has no such number'],
  ])('refuses %s', async (text, message) => {
    expect(await refusalOf(fileOf('a.geojson', text))).toContain(message);
  });

  it('knows a file of our own by its head', async () => {
    expect(
      await isOwnGeoJson(fileOf('a', '{"type":"FeatureCollection","placeline":{"version":1},"features":[]}')),
    ).toBe(true);
    expect(await isOwnGeoJson(fileOf('a', '{"type":"FeatureCollection","features":[{"placeline":{}}]}'))).toBe(false);
  });
});

describe('features one after the other', () => {
  const records = [feature({ a: 1 }), feature({ a: '\n' }), feature({ b: 2 })].map((one) => JSON.stringify(one));

  it.each([
    ['a line each', `${records.join('\r\n')}\n`],
    ['behind separators', records.map((one) => `\u001e${one}\n`).join('')],
    ['behind separators, over several lines', records.map((one) => `\u001e${one.replace('{', '{\n')}\n`).join('')],
  ])('are read %s', async (_, text) => {
    const { head, rows, problems } = await readTable(fileOf('a.json', text, 10));
    expect(head).toMatchObject({ format: 'geojson-lines', columns: ['a', 'b', 'geometry'] });
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['1', ''],
      ['\n', ''],
      ['', '2'],
    ]);
    expect(problems).toEqual([]);
  });

  it('leaves out a line that is broken, and reads on', async () => {
    const { rows, problems } = await readTable(fileOf('a.geojsonl', [records[0], '{"type":', records[2]].join('\n')));
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'json-invalid', where: { line: 2 }, raw: '{"type":' }]);
  });
});

describe('long GeoJSON', () => {
  const open = async (
    text: string,
    step: number,
    whole: number,
  ): Promise<{ columns: readonly string[]; rows: string[][] }> => {
    const table = await openGeoJsonTable(sourceOf(fileOf('a.geojson', text, step)), {}, [], whole);
    const rows: string[][] = [];
    for await (const batch of table.batches()) rows.push(...batch.rows.map((row) => [...row]));
    return { columns: table.head.columns, rows };
  };

  it('is read feature by feature as it is read whole', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant('"]}\\'), fc.array(fc.string()));
    const features = fc.array(
      fc.dictionary(fc.string(), value).map((one) => feature(one)),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(features, fc.integer({ min: 1, max: 200 }), async (list, step) => {
        const text = collection(list).replace('"name"', '"before":[{"features":["]}"]}],"name"');
        expect(await open(text, step, 0)).toEqual(await open(text, step, Infinity));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['{"type":"FeatureCollection","features":[{"a":1},\n{"a":}]}', 'line 2: column 6: expected a value'],
    ['{"type":"FeatureCollection","features":[{"a":1}\n{"a":1}]}', 'line 2: expected a comma or ]'],
    ['{"type":"FeatureCollection","features":[{"a":1}', 'it may be cut off'],
    ['{"type":"FeatureCollection","features":[]}]', 'expected nothing more, found ]'],
    ['{"type":"FeatureCollection" "features":[]}', 'expected a comma or }'],
    ['{"type":"FeatureCollection","name":1}', 'expected a list of features, found none'],
    ['{"type":"Topology","features":[]}', 'found "Topology"'],
  ])('is refused when it is wrong: %s', async (text, message) => {
    await expect(open(text, 3, 0)).rejects.toThrow(message);
  });
});
