import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import {
  csvPieces,
  geoJsonPieces,
  openActorTable,
  parseMoment,
  readReportFiles,
  type ActorTable,
  type FileInput,
  type Problem,
} from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { CannotRun } from './cannot-run.ts';
import { fileInput } from './file-input.ts';
import { checkOutput, writeOut, writeOutput } from './files.ts';
import { interestOf } from './interest.ts';
import { actorFile, diskGazetteers } from './packs.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  published: { type: 'string' },
  'date-order': { type: 'string', default: 'dmy' },
  encoding: { type: 'string' },
  interest: { type: 'string' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** `placeline read REPORT... -o FILE`; 1 when a file could not be read. */
export async function read(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('read', args, OPTIONS);
  const { output, published, encoding, interest, force = false } = values;
  if (positionals.length === 0) throw wrongUse('read', 'expected one REPORT or more');
  if (output === undefined) throw wrongUse('read', 'expected -o FILE for the dataset');
  if (published !== undefined && !parseMoment(published)) {
    throw wrongUse('read', `--published: expected a day such as 2020-05-11, found "${published}"`);
  }
  const order = values['date-order'];
  if (order !== 'dmy' && order !== 'mdy') {
    throw wrongUse('read', `--date-order: expected dmy or mdy, found "${order}"`);
  }
  const region = interestOf('read', interest);
  const isCsv = isCsvName(output);
  await checkOutput(output, force);
  const files = await inputsOf(positionals);
  const { dataset, problems, reports } = await readReportFiles(files, {
    gazetteer: await diskGazetteers().world(),
    actors: await readActorTable(),
    interest: region,
    order,
    choice: { published, encoding },
    ...(process.stderr.isTTY ? { progress: showProgress(files.length) } : {}),
  });
  await writeOutput(output, isCsv ? csvPieces(dataset) : geoJsonPieces(dataset), force);
  const counts = {
    files: files.length,
    reports,
    incidents: dataset.incidents.kind.length,
    visits: dataset.visits.to.length,
  };
  process.stderr.write(linesOf(counts, problems));
  if (values.json === true) await writeOut(`${JSON.stringify({ ...counts, problems: problems.length })}\n`);
  return problems.length > 0 ? 1 : 0;
}

function linesOf(
  counts: Readonly<Record<'files' | 'reports' | 'incidents' | 'visits', number>>,
  problems: readonly Problem[],
): string {
  const { files, reports, incidents, visits } = counts;
  const told = problems.map(({ severity, message }) => `${severity}: ${message}`);
  const found = `${files} files, ${reports} reports: ${incidents} incidents, ${visits} visits, all machine-read: look at them`;
  return `${[...told, found].join('\n')}\n`;
}

async function readActorTable(): Promise<ActorTable> {
  const path = actorFile();
  try {
    return openActorTable(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CannotRun(
      `cannot read the table of actors ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The files, and those in the folders (not below them), in the order of their names. */
async function inputsOf(paths: readonly string[]): Promise<FileInput[]> {
  const inputs: FileInput[] = [];
  for (const path of paths) {
    const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      inputs.push(await fileInput(path));
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    if (names.length === 0)
      throw new CannotRun(`cannot read ${path}: expected a folder of reports, found no file in it`);
    for (const name of names.sort()) inputs.push(await fileInput(join(path, name)));
  }
  return inputs;
}

function isCsvName(output: string): boolean {
  const extension = extname(output).toLowerCase();
  if (extension === '.csv') return true;
  if (output === '-' || extension === '.geojson' || extension === '.json') return false;
  throw wrongUse('read', `expected an output ending in .geojson, .json or .csv, found ${output}`);
}

function showProgress(files: number): (file: string, done: number) => void {
  return (file, done) => process.stderr.write(`\r\u001B[K${done + 1} of ${files}: ${file}`);
}
