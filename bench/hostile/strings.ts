import { diskGazetteers } from '../../src/cli/packs.ts';
import {
  canonical,
  deskOf,
  importTable,
  openGeoJson,
  originalAt,
  toGeoJsonText,
  type PlaceDesk,
} from '../../src/index.ts';
import { bytesInput } from './read-rows.ts';
import type { Tally } from './tally.ts';

const COLUMNS = [
  'id',
  'title',
  'summary',
  'date',
  'place',
  'country',
  'governorate',
  'latitude',
  'longitude',
  'actor',
  'killed',
  'source',
  'notes',
  '__proto__',
  'constructor',
];

/** Every string in every column of a table: each row an event with its cells as they stood, also after export and import. */
export async function checkStrings(strings: readonly string[], found: Tally): Promise<void> {
  const desk = deskOf(diskGazetteers(undefined, { folder: undefined, none: true }));
  for (const [at, column] of COLUMNS.entries()) await checkColumn(strings, at, column, desk, found);
}

async function checkColumn(
  strings: readonly string[],
  at: number,
  column: string,
  desk: PlaceDesk,
  found: Tally,
): Promise<void> {
  const rows = strings.map((text, i) =>
    COLUMNS.map((_, j) => (j === at ? text : (FILLED[j] ?? '').replace('#', String(i)))),
  );
  const csv = [COLUMNS, ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
  const read = await importTable(bytesInput(`${column}.csv`, new TextEncoder().encode(csv)), { desk });
  if (read.kind !== 'imported') {
    found.failed(column, read.kind === 'refused' ? (read.problems[0]?.message ?? 'refused') : read.kind);
    return;
  }
  const { dataset, counts } = read;
  if (counts.rows !== strings.length || counts.incidents + counts.leftOut !== strings.length) {
    found.failed(column, `${strings.length} rows became ${JSON.stringify(counts)}`);
  }
  const kept = new Set<string>();
  for (let row = 0; row < dataset.incidents.id.length; row++) {
    kept.add(originalAt(dataset, 'incident', row)?.cells[at]?.value ?? '');
  }
  const lost = strings.filter((text) => !kept.has(text) && text === Buffer.from(text).toString());
  const again = openGeoJson(toGeoJsonText(dataset), 'again.geojson').value;
  const isSame = again !== null && JSON.stringify(canonical(again)) === JSON.stringify(canonical(dataset));
  if (lost.length > 0) found.failed(column, `changed: ${JSON.stringify(lost.slice(0, 3))}`);
  else if (!isSame) found.failed(column, 'another dataset after export and import');
  else found.passed();
}

const FILLED = [
  'row-#',
  'Rocket fire',
  '',
  '2020-05-03',
  'Erbil',
  'Iraq',
  '',
  '36.19',
  '44.01',
  'unknown',
  '2',
  'a paper',
  '',
  '',
  '',
];
