import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import {
  csvPieces,
  decodeText,
  geoJsonPieces,
  machineReadRows,
  openActorTable,
  openDecisions,
  parseMoment,
  readReportFiles,
  replayEarlier,
  type ActorTable,
  type Dataset,
  type FileInput,
  type Problem,
  type ReadFilesOptions,
} from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { CannotRun } from './cannot-run.ts';
import { fileInput } from './file-input.ts';
import { checkOutput, nameOf, readInput, writeOut, writeOutput } from './files.ts';
import { interestOf } from './interest.ts';
import { actorFile, diskGazetteers } from './packs.ts';
import { progressLine, readingLines } from './reading-lines.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  published: { type: 'string' },
  'date-order': { type: 'string', default: 'dmy' },
  encoding: { type: 'string' },
  interest: { type: 'string' },
  decisions: { type: 'string' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** `placeline read REPORT... -o FILE`; 1 when a file could not be read, or a decision found no event. Nothing is written where no report could be read. */
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
  const earlier = values.decisions === undefined ? null : await readDecisions(values.decisions);
  const files = await inputsOf(positionals);
  const gazetteer = await diskGazetteers().world();
  const { reports, ...read } = await readReportFiles(files, {
    gazetteer,
    actors: await readActorTable(),
    interest: region,
    order,
    choice: { published, encoding },
    ...(process.stderr.isTTY ? showProgress(files.length) : {}),
  });
  const { dataset, idle } = earlier
    ? replayEarlier(read.dataset, earlier.value, (id) => gazetteer.getPlace(id))
    : { dataset: read.dataset, idle: [] };
  const problems = [...(earlier?.problems ?? []), ...read.problems];
  if (reports > 0) await writeOutput(output, isCsv ? csvPieces(dataset) : geoJsonPieces(dataset), force);
  const lost = idle.filter(({ kind }) => kind !== 'not-an-event');
  const counts = {
    files: files.length,
    reports,
    incidents: dataset.incidents.kind.length,
    visits: dataset.visits.to.length,
    machineRead: machineReadRows(dataset).count,
    decisions: dataset.decisions.length,
    lost: lost.length,
  };
  if (process.stderr.isTTY) process.stderr.write(CLEAR);
  process.stderr.write(readingLines(counts, problems, lost));
  if (values.json === true) await writeOut(`${JSON.stringify({ ...counts, problems: problems.length })}\n`);
  const isFaulty = reports === 0 || lost.length > 0 || problems.some(({ code }) => code !== 'encoding-guessed');
  return isFaulty ? 1 : 0;
}

/** The dataset of a file of decisions; throws where there are none to be read. */
async function readDecisions(
  path: string,
): Promise<{ readonly value: Dataset; readonly problems: readonly Problem[] }> {
  const name = nameOf(path);
  const { value: text, problems } = decodeText(await readInput(path), name);
  const opened = text === null ? null : openDecisions(text, name);
  if (opened?.value) return { value: opened.value, problems: [...problems, ...opened.problems] };
  const why = [...problems, ...(opened?.problems ?? [])].map(({ message }) => message).join(' ');
  throw new CannotRun(`--decisions: expected a log of decisions (JSON) or a dataset as GeoJSON. ${why}`);
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

/** Empties the line of the terminal that the progress stands in. */
const CLEAR = '\r\u001B[K';

/** One line on the terminal that is written anew: the file, and how far it is read. */
function showProgress(files: number): Required<Pick<ReadFilesOptions, 'progress' | 'within'>> {
  let number = 0;
  let last = '';
  const show = (line: string): void => {
    if (line !== last) process.stderr.write(`${CLEAR}${line}`);
    last = line;
  };
  return {
    progress: (file, done) => {
      number = done + 1;
      show(`${number} of ${files}: ${file}`);
    },
    within: (file, report, reports, share) => {
      show(progressLine({ number, files, file, report, reports, share }));
    },
  };
}
