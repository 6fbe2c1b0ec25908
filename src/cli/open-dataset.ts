import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  decodeText,
  deskOf,
  openFolder,
  openGeoJson,
  pointProblems,
  type Dataset,
  type NamedText,
  type Problem,
  type Read,
} from '../index.ts';
import { CannotRun } from './cannot-run.ts';
import { nameOf, readInput } from './files.ts';
import { diskGazetteers } from './packs.ts';

const TABLES = ['incidents.csv', 'visits.csv', 'sources.csv', 'originals.csv'] as const;

/**
 * Opens a DATASET: a folder of tables, a GeoJSON file, or `-` for GeoJSON on standard input; one table stands for its folder.
 * The value is null when nothing could be read. Throws when there is no such input.
 */
export async function openDataset(input: string): Promise<Read<Dataset | null>> {
  if (input === '-') return openText(input);
  const found = await stat(input).catch(() => undefined);
  if (!found) throw new CannotRun(`cannot read ${input}: no such file or folder`);
  if (found.isDirectory()) return openTables(input);
  const name = basename(input);
  if (!TABLES.some((table) => table === name)) return openText(input);
  const { value, problems } = await openTables(dirname(input));
  return { value, problems: problems.filter(({ where }) => where.source === name) };
}

async function openText(input: string): Promise<Read<Dataset | null>> {
  const name = nameOf(input);
  const { value, problems } = decodeText(await readInput(input), name);
  if (value === null) return { value, problems };
  const opened = openGeoJson(value, name);
  if (opened.points.length === 0) return opened;
  const doubts = await deskOf(diskGazetteers()).doubts(opened.points);
  return { value: opened.value, problems: [...opened.problems, ...pointProblems(opened.points, doubts)] };
}

async function openTables(folder: string): Promise<Read<Dataset | null>> {
  const problems: Problem[] = [];
  const read = async (name: string): Promise<NamedText | null> => {
    const bytes = await readFile(join(folder, name)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw new CannotRun(
        `cannot read ${join(folder, name)}: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
    if (bytes === null) return null;
    const decoded = decodeText(bytes, name);
    problems.push(...decoded.problems);
    return decoded.value === null ? { name, text: '' } : { name, text: decoded.value };
  };
  const [incidents, visits, sources] = [await read(TABLES[0]), await read(TABLES[1]), await read(TABLES[2])];
  const originals = await read(TABLES[3]);
  if (incidents === null && visits === null) {
    throw new CannotRun(`${folder}: expected incidents.csv or visits.csv in this folder, found neither`);
  }
  const opened = await openFolder({ incidents, visits, sources, originals }, deskOf(diskGazetteers()));
  const unread = new Set(problems.map(({ where }) => where.source));
  const rest = opened.problems.filter(({ code, where }) => code !== 'file-empty' || !unread.has(where.source));
  return { value: opened.value, problems: [...problems, ...rest] };
}
