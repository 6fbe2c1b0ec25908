import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getIssues } from '@placemarkio/check-geojson';
import { expect, it } from 'vitest';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import { openTables } from '../dataset/open.ts';

const FOLDER = new URL('../golden/export/', import.meta.url);

/** `REGEN=1` writes the expected files anew; the difference is read in review. */
const isRegenerating = process.env['REGEN'] === '1';

it.each(readdirSync(FOLDER))('the folder %s becomes this GeoJSON', async (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8');
  const tables = { incidents: read('incidents.csv'), visits: read('visits.csv'), sources: read('sources.csv') };
  const { value, problems } = await openTables(tables, name);
  expect(problems.filter(({ code }) => !code.startsWith('place-'))).toEqual([]);
  for (const [file, areas] of [
    ['expected.geojson', false],
    ['expected-areas.geojson', true],
  ] as const) {
    const text = toGeoJsonText(value, { areas });
    const url = new URL(`${name}/${file}`, FOLDER);
    if (isRegenerating) writeFileSync(url, text);
    expect(existsSync(url)).toBe(true);
    expect(text).toBe(readFileSync(url, 'utf8'));
    expect(getIssues(text)).toEqual([]);
  }
});
