import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDatasetBuilder } from '../src/dataset/builder.ts';
import { geoJsonPieces } from '../src/export/geojson.ts';
import { toFolderCsv } from '../src/export/folder-csv.ts';
import { formatDay } from '../src/base/calendar.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { KIND_IDS } from '../src/model/kinds.ts';
import { incidentCount } from '../src/model/read-dataset.ts';
import type { IncidentRow } from '../src/model/sink.ts';
import type { PlaceQuestion, Where } from '../src/model/where.ts';
import { openGeoJson } from '../src/pipeline-geojson.ts';
import { readFolder } from '../src/sources/folder.ts';
import { indexEvents } from '../src/timeline/index-events.ts';

const FIRST_DAY = 16_000;
const DAYS = 3650;
const TOWNS = 2000;

/** What rows say: titles, places, actors and sources are shared; `own` ones have a summary each besides. All have an id each. */
type Sort = 'shared' | 'own';

/**
 * What a dataset costs: rows through the sink, bytes an event of columns, index and texts, then (at a tenth of the rows) tables and
 * GeoJSON out and in again. Seeded data; the argument is the number of rows, a million by default.
 */
export function run([rows = '1000000']: string[]): void {
  const count = Number(rows);
  fill(10_000, 'own');
  weigh(count, 'shared');
  weigh(count, 'own');
  files(fill(Math.ceil(count / 10), 'own'));
}

function weigh(count: number, sort: Sort): void {
  const before = heapBytes();
  const dataset = timed(`sink, ${sort} texts`, count, () => fill(count, sort));
  const heap = heapBytes() - before;
  const { incidents, packed, ...others } = dataset;
  const columns = arrayBytes([incidents, others]);
  const index = arrayBytes([incidents, indexEvents(incidents, incidents.kind)]) - arrayBytes(incidents);
  const texts = heap + arrayBytes(packed);
  print({
    measure: `memory, ${sort} texts`,
    rows: incidentCount(dataset),
    bytesColumns: columns / count,
    bytesIndex: index / count,
    bytesColumnsAndIndex: (columns + index) / count,
    bytesTexts: texts / count,
    bytesAll: (columns + index + texts) / count,
  });
}

/** Bytes of the typed arrays in a value, each counted once. */
function arrayBytes(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return Object.values(value).reduce((sum: number, part) => sum + arrayBytes(part, seen), 0);
}

function files(dataset: Dataset): void {
  const count = incidentCount(dataset);
  const tables = timed('tables out', count, () => toFolderCsv(dataset));
  timed('tables in', count, () => {
    const builder = createDatasetBuilder();
    const file = (name: keyof typeof tables) => ({ name: `${name}.csv`, text: tables[name] });
    readFolder({ incidents: file('incidents'), visits: file('visits'), sources: file('sources') }, builder);
    return finish(builder);
  });
  const text = timed('geojson out', count, () => [...geoJsonPieces(dataset)].join(''));
  print({ measure: 'geojson size', rows: count, bytesPerRow: text.length / count });
  timed('geojson in', count, () => openGeoJson(text, 'bench.geojson'));
}

function fill(count: number, sort: Sort): Dataset {
  const builder = createDatasetBuilder();
  let seed = 42;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < count; i++) {
    const row = incident(i, next, builder.askWhere(question(next(TOWNS))));
    builder.addIncident(sort === 'own' ? row : { ...row, summary: '' });
  }
  return finish(builder);
}

function incident(i: number, next: (below: number) => number, where: number): IncidentRow {
  const day = formatDay(FIRST_DAY + next(DAYS));
  const killed = next(5);
  return {
    id: `i-${i}`,
    kind: KIND_IDS[next(KIND_IDS.length)] ?? 'other',
    title: `Incident of sort ${next(500)}`,
    summary: `What happened on ${day} was told in a report of its own, number ${i}.`,
    when: {
      earliest: day,
      latest: day,
      precision: 'day',
      lasting: false,
      text: day,
      because: '',
      anchor: '',
      stated: [],
    },
    where,
    launch: 0,
    placeBecause: '',
    launchBecause: '',
    actors: [{ role: 'attacker', name: `Group ${next(300)}` }],
    casualties: {
      ...{
        killed: { min: killed, max: killed },
        wounded: { min: null, max: null },
        arrested: { min: null, max: null },
      },
      text: '',
    },
    status: 'reported',
    confidence: 'medium',
    confidenceBecause: '',
    sources: [`s-${next(5000)}`],
    evidence: [],
    note: '',
  };
}

function question(town: number): PlaceQuestion {
  return { name: `Town ${town}`, country: 'IQ', admin1: '', near: null };
}

function finish(builder: ReturnType<typeof createDatasetBuilder>): Dataset {
  return builder.finish({ title: 'bench', resolve: answer, getPlace: () => undefined, attribution: [], packs: [] });
}

function answer({ name, country, admin1 }: PlaceQuestion): Where {
  const town = Number(name.slice(5));
  return {
    ...{ text: name, country, admin1, resolution: { kind: 'given' }, point: [40 + town / 250, 30 + town / 400] },
    ...{ precision: 'settlement', radiusMetres: 3000, because: ['made up'], candidates: [] },
  };
}

function timed<T>(measure: string, rows: number, work: () => T): T {
  const started = performance.now();
  const result = work();
  const ms = performance.now() - started;
  print({ measure, rows, ms, rowsPerSecond: (rows / ms) * 1000 });
  return result;
}

/** Bytes of what the heap holds after everything that can go has gone: strings and records, no typed arrays. */
function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const collectGarbage = garbageCollector();

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function print(line: Readonly<Record<string, string | number>>): void {
  const rounded = Object.entries(line).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`);
}
