import { batch } from '@preact/signals-core';
import incidentsUrl from '../../../seeds/incidents.csv?url';
import sourcesUrl from '../../../seeds/sources.csv?url';
import visitsUrl from '../../../seeds/visits.csv?url';
import {
  decodeText,
  incidentCount,
  titleOf,
  visitCount,
  type Dataset,
  type FolderFiles,
  type lookUpAgain,
  type Read,
} from '../../index.ts';
import { callGazetteer } from '../gazetteer/client.ts';
import { workerDesk } from '../gazetteer/desk.ts';
import { dismissAll, notify, openDataset } from '../state/actions.ts';
import { words } from '../words/words.ts';

/** Opens the example that the app comes with; `andThen` runs before anything of it is drawn. */
export async function openSeeds(andThen: () => void = () => undefined): Promise<void> {
  const [incidents, visits, sources] = await Promise.all([incidentsUrl, visitsUrl, sourcesUrl].map(fetchText));
  const files: FolderFiles = {
    incidents: { name: 'incidents.csv', text: incidents ?? '' },
    visits: { name: 'visits.csv', text: visits ?? '' },
    sources: { name: 'sources.csv', text: sources ?? '' },
  };
  const { value } = await openTables(files);
  batch(() => {
    openDataset(value, { isExample: true });
    andThen();
  });
}

/** The tables of a folder. */
const TABLES = ['incidents.csv', 'visits.csv', 'sources.csv', 'originals.csv'];

/** Opens files that a person dropped or chose; what is open stays when nothing of them could be read. Never rejects. */
export async function openFiles(files: readonly File[]): Promise<void> {
  dismissAll();
  const names = files.map(({ name }) => name).join(', ');
  if (files.length === 0) {
    notify('error', words.import.nothing, [words.import.emptyFolder]);
    return;
  }
  try {
    const tables = new Map(files.map((file) => [file.name.toLowerCase(), file]));
    if (tables.has('incidents.csv') || tables.has('visits.csv')) {
      report(names, await readTables(tables));
      return;
    }
    const { isOwnFile } = await import('./own-file.ts');
    const kinds = await Promise.all(files.map(isOwnFile));
    const own = files.filter((_, i) => kinds[i]);
    const [first] = own;
    if (!first) {
      const { importTables } = await import('./run-import.tsx');
      importTables(files);
    } else if (files.length > 1) notify('error', words.import.failed(names), [words.import.oneAtATime]);
    else report(first.name, await readFile(first));
  } catch (error) {
    reportUnreadable(error, names);
  }
}

/** Tells that something could not be read at all. */
export function reportUnreadable(error: unknown, names = ''): void {
  const why = error instanceof Error ? error.message : String(error);
  notify('error', words.import.failed(names), [words.import.unreadable(why)]);
}

async function readFile(file: File): Promise<Read<Dataset | null>> {
  const { lookUpAgain, openGeoJson, pointProblems } = await import('./read-geojson.ts');
  const { value, problems } = await readText(file);
  if (value === null) return { value, problems };
  const { isOwn, points, problems: found, value: dataset } = openGeoJson(value, file.name);
  const saying = points.map(({ point, country }) => ({ point, country }));
  const doubts = points.length === 0 ? null : await callGazetteer('doubts', saying);
  const all = [...found, ...(doubts?.ok ? pointProblems(points, doubts.value) : [])];
  return { value: dataset && !isOwn ? await withNamesAsked(dataset, lookUpAgain) : dataset, problems: all };
}

/** A file of any origin with its names looked up where it gives no coordinates; what is open when packs change is asked so as well. */
async function withNamesAsked(read: Dataset, ask: typeof lookUpAgain): Promise<Dataset> {
  const asked = (await ask(read, workerDesk, { resolvedToo: true }))?.dataset ?? read;
  noteFromNames(asked);
  return asked;
}

async function readTables(tables: ReadonlyMap<string, File>): Promise<Read<Dataset | null>> {
  const read = await Promise.all(
    TABLES.map(async (name) => {
      const file = tables.get(name);
      return file ? readText(file) : null;
    }),
  );
  const unread = read.flatMap((table) => (table?.value === null ? table.problems : []));
  if (unread.length > 0) return { value: null, problems: unread };
  const [incidents = null, visits = null, sources = null, originals = null] = read.map((table, i) =>
    table === null ? null : { name: TABLES[i] ?? '', text: table.value ?? '' },
  );
  const guessed = read.flatMap((table) => table?.problems ?? []);
  const { value, problems } = await openTables({ incidents, visits, sources, originals });
  return { value, problems: [...guessed, ...problems] };
}

/** Datasets whose names are asked when they are opened and when packs change: tables and GeoJSON of other programs. A file of our own is not. */
const NAMED = new WeakSet<Dataset>();

/** True when the places of an open dataset that no file gave and nobody decided were found by their names. */
export function isFromNames(open: Dataset): boolean {
  return NAMED.has(open);
}

/** Notes that a dataset's names may be asked again. */
export function noteFromNames(open: Dataset): void {
  NAMED.add(open);
}

/** Reads tables in the gazetteer's worker, where the names are answered; throws with a sentence where that fails. */
async function openTables(files: FolderFiles): Promise<Read<Dataset>> {
  const read = await callGazetteer('openFolder', files);
  if (!read.ok) throw new Error(read.why);
  noteFromNames(read.value.value);
  return read.value;
}

async function readText(file: File): Promise<Read<string | null>> {
  return decodeText(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Opens what was read, unless nothing was and something is wrong; tells the problems either way. */
function report(name: string, { value, problems }: Read<Dataset | null>): void {
  const lines = problems.map(({ message }) => message);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const events = value ? incidentCount(value) + visitCount(value) : 0;
  if (!value || (events === 0 && hasErrors)) {
    notify('error', words.import.failed(name), lines);
    return;
  }
  const title = titleOf(value) || name.replace(/\.\w+$/, '');
  const titled = value.title === '' && titleOf(value) === '' ? { ...value, title } : value;
  if (isFromNames(value)) noteFromNames(titled);
  openDataset(titled);
  const opened = words.import.opened(title, incidentCount(value), visitCount(value));
  notify(hasErrors ? 'error' : 'info', opened, lines);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected a table of the seeds, the server answered ${response.status}`);
  return response.text();
}
