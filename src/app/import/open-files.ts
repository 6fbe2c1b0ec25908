import { batch } from '@preact/signals-core';
import incidentsUrl from '../../../seeds/incidents.csv?url';
import sourcesUrl from '../../../seeds/sources.csv?url';
import visitsUrl from '../../../seeds/visits.csv?url';
import {
  incidentCount,
  openFolder,
  titleOf,
  visitCount,
  type Dataset,
  type FolderFiles,
  type Problem,
  type Read,
} from '../../index.ts';
import { notify, openDataset } from '../state/actions.ts';
import { words } from '../words/words.ts';
import { regionGazetteer, worldGazetteer } from './gazetteers.ts';

const GAZETTEERS = { region: regionGazetteer, world: worldGazetteer };

/** Opens the example that the app comes with; `andThen` runs before anything of it is drawn. */
export async function openSeeds(andThen: () => void = () => undefined): Promise<void> {
  const [incidents, visits, sources] = await Promise.all([incidentsUrl, visitsUrl, sourcesUrl].map(fetchText));
  const files: FolderFiles = {
    incidents: { name: 'incidents.csv', text: incidents ?? '' },
    visits: { name: 'visits.csv', text: visits ?? '' },
    sources: { name: 'sources.csv', text: sources ?? '' },
  };
  const { value } = await openFolder(files, GAZETTEERS);
  batch(() => {
    openDataset(value);
    andThen();
  });
}

/** Opens files that a person dropped or chose; what is open stays when they cannot be read. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const tables = new Map(files.map((file) => [file.name.toLowerCase(), file]));
  const isFolder = tables.has('incidents.csv') || tables.has('visits.csv');
  const read = isFolder ? await readTables(tables) : await readFile(first);
  report(isFolder ? words.import.chooseFile : first.name, read);
}

async function readFile(file: File): Promise<Read<Dataset | null>> {
  const { openGeoJson } = await import('./read-geojson.ts');
  return openGeoJson(await file.text(), file.name);
}

async function readTables(tables: ReadonlyMap<string, File>): Promise<Read<Dataset | null>> {
  const table = async (name: string) => {
    const file = tables.get(name);
    return file ? { name: file.name, text: await file.text() } : null;
  };
  const files: FolderFiles = {
    incidents: await table('incidents.csv'),
    visits: await table('visits.csv'),
    sources: await table('sources.csv'),
  };
  return openFolder(files, GAZETTEERS);
}

function report(name: string, { value, problems }: Read<Dataset | null>): void {
  const lines = problems.map(problemLine);
  if (!value) {
    notify('error', words.import.failed(name), lines);
    return;
  }
  openDataset(value);
  const title = titleOf(value) || name;
  notify(
    problems.length > 0 ? 'error' : 'info',
    words.import.opened(title, incidentCount(value), visitCount(value)),
    lines,
  );
}

function problemLine({ message }: Problem): string {
  return message;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected a table of the seeds, the server answered ${response.status}`);
  return response.text();
}
