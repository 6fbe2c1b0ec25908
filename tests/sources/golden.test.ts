import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canonical } from '../../src/dataset/canonical.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';

const FOLDER = new URL('../golden/sources/', import.meta.url);

/** `REGEN=1` writes the expected files anew; the difference is read in review. */
const isRegenerating = process.env['REGEN'] === '1';

it.each(readdirSync(FOLDER))('%s is read so', (name) => {
  const { value, problems } = openGeoJson(
    readFileSync(new URL(`${name}/input.geojson`, FOLDER), 'utf8'),
    'input.geojson',
  );
  const read = JSON.stringify({ problems, dataset: value && canonical(value) }, null, 2) + '\n';
  const expected = new URL(`${name}/expected.json`, FOLDER);
  if (isRegenerating) writeFileSync(expected, read);
  expect(read).toBe(readFileSync(expected, 'utf8'));
});
