import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileOf, readTable } from './read-file.ts';

const HEADS = [
  '',
  'id,place\n',
  '\x1f\x8b\x08',
  'PK\x03\x04',
  '{"type":"FeatureCollection","features":[',
  '<kml>',
  'PAR1',
  '\xff\xfe',
  '\u001e{',
];

const anyBytes = fc
  .tuple(fc.constantFrom(...HEADS), fc.uint8Array({ maxLength: 300 }))
  .map(([head, rest]) => Uint8Array.from([...Uint8Array.from(head, (letter) => letter.charCodeAt(0)), ...rest]));

const NAMES = ['a', 'a.csv', 'a.geojson', 'a.kml', 'a.zip', 'a.xlsx'];

it('no bytes throw: they are a table or a problem', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.constantFrom(...NAMES), async (bytes, name) => {
      const { head, rows, problems } = await readTable(fileOf(name, bytes));
      if (head === null) expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
      else expect(rows.every((row) => row.length === head.columns.length)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('how bytes are cut into pieces makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 40 }), async (bytes, step) => {
      expect(await readTable(fileOf('a.csv', bytes, step))).toEqual(await readTable(fileOf('a.csv', bytes)));
    }),
    { numRuns: 100 },
  );
});
