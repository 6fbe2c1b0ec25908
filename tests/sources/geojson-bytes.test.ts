import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dataset/canonical.ts';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { decodeText } from '../../src/sources/decode.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';

describe('no bytes make the reader throw', () => {
  const check = (bytes: Uint8Array): void => {
    const { value: text } = decodeText(bytes, 'x.geojson');
    if (text === null) return;
    const { value } = openGeoJson(text, 'x.geojson');
    if (value) expect(canonical(value).title).toBeTypeOf('string');
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('random ones', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), check));
  });

  it('JSON of any shape in the places of GeoJSON', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const any = fc.record(
      {
        type: fc.constantFrom('Feature', 'Point', 5),
        id: json,
        geometry: fc.oneof(
          json,
          fc.record({
            type: fc.constantFrom('Point', 'Polygon', 'GeometryCollection'),
            coordinates: json,
            geometries: json,
          }),
        ),
        properties: fc.oneof(
          json,
          fc.record({ start: json, end: json, title: json, killed_min: json, actors: json, id: json }),
        ),
        placeline: json,
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 3 }), json, (features, placeline) => {
        check(encode(JSON.stringify({ type: 'FeatureCollection', placeline, features })));
      }),
      { numRuns: 300 },
    );
  });

  it('files of our own with a value exchanged', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.jsonValue({ maxDepth: 1 }), (made, at, value) => {
        const text = toGeoJsonText(datasetOf(made));
        const spots = [...text.matchAll(/:(?:"[^"\\]*"|[\d.-]+|null)/g)];
        const spot = spots[at % Math.max(spots.length, 1)];
        if (!spot) return;
        check(
          encode(`${text.slice(0, spot.index)}:${JSON.stringify(value)}${text.slice(spot.index + spot[0].length)}`),
        );
      }),
      { numRuns: 300 },
    );
  });
});

it.each<[string, number[], string | null, string?]>([
  ['UTF-8', [0xc3, 0xa9], 'é'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'a'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'a'],
  ['UTF-16 without a mark', [0x61, 0x00, 0x62, 0x00, 0x0a, 0x00], 'ab\n', 'utf-16le'],
  ['French letters of one byte', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x21], 'café !', 'windows-1252'],
  ['Arabic letters of one byte', [0xc8, 0xdb, 0xcf, 0xc7, 0xcf, 0x2c], 'بغداد,', 'windows-1256'],
  ['no text', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10], null],
  ['no text of wide letters', [0x61, 0x00, 0x0e, 0x00, 0x0f, 0x00], null],
  ['cut UTF-8', [0x61, 0xc3], null],
])('decodes %s', (_, bytes, text, guess) => {
  const { value, problems } = decodeText(Uint8Array.from(bytes), 'x');
  expect(value).toBe(text);
  const codes = text === null ? ['file-unreadable'] : guess === undefined ? [] : ['encoding-guessed'];
  expect(problems.map(({ code }) => code)).toEqual(codes);
  if (guess !== undefined) expect(problems[0]?.message).toContain(`read as ${guess}.`);
});
