import { readFileSync } from 'node:fs';
import { diskInput, readRows } from './read-rows.ts';
import type { Tally } from './tally.ts';

/** A CSV file and the rows that it holds as JSON objects. */
export async function checkSpectrum(path: string, expectedPath: string, found: Tally): Promise<void> {
  // Its expected file is itself inconsistent, as its collection says.
  if (path.endsWith('location_coordinates.csv')) return;
  const expected = JSON.parse(readFileSync(expectedPath, 'utf8')) as Readonly<Record<string, string>>[];
  const { head, rows } = await readRows(diskInput(path));
  const came = rows.map((row) => Object.fromEntries(row.map((cell, i) => [head?.columns[i] ?? '', cell])));
  if (JSON.stringify(came) === JSON.stringify(expected)) found.passed();
  else found.failed(path, `read ${JSON.stringify(came).slice(0, 200)}`);
}
