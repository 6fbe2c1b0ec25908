import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  csvPieces,
  DATE_ORDERS,
  deskOf,
  geoJsonPieces,
  importTable,
  mergeDatasets,
  newerVersions,
  PRESETS,
  problemsCsv,
  readMapping,
  splitRow,
  writeMapping,
  type Dataset,
  type DateOrder,
  type ImportedTable,
  type ImportProgress,
  type Mapping,
  type Merged,
  type NewerVersion,
  type Preset,
} from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { CannotRun } from './cannot-run.ts';
import { fileInput } from './file-input.ts';
import { checkOutput, writeOut, writeOutput } from './files.ts';
import { importReport, mergeLines, reportLines, versionLines } from './import-report.ts';
import { openDataset } from './open-dataset.ts';
import { diskGazetteers } from './packs.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  into: { type: 'string' },
  as: { type: 'string', default: 'auto' },
  map: { type: 'string' },
  'save-map': { type: 'string' },
  'date-order': { type: 'string' },
  part: { type: 'string' },
  encoding: { type: 'string' },
  problems: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** `placeline import TABLE -o FILE`; 1 when anything was wrong with the table. */
export async function importFile(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('import', args, OPTIONS);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw wrongUse('import', 'expected one TABLE');
  const { output, problems, force = false } = values;
  const isDry = values['dry-run'] === true;
  if (output === undefined && !isDry) throw wrongUse('import', 'expected -o FILE for the dataset, or --dry-run');
  const isCsv = isCsvName(output);
  const outputs = [isDry ? undefined : output, problems, values['save-map']].filter((one) => one !== undefined);
  for (const one of outputs) await checkOutput(one, force);
  const read = await readTable(path, values);
  const merged = values.into === undefined ? null : await mergedInto(values.into, read.dataset);
  const dataset = merged?.dataset ?? read.dataset;
  if (problems !== undefined) await writeOutput(problems, [problemsOf(read)], force);
  if (values['save-map'] !== undefined) {
    await writeOutput(values['save-map'], [writeMapping(read.proposal.mapping)], force);
  }
  if (!isDry && output !== undefined) {
    await writeOutput(output, isCsv ? csvPieces(dataset) : geoJsonPieces(dataset), force);
  }
  process.stderr.write(reportLines(read));
  if (merged !== null) process.stderr.write(mergeLines(merged) + versionLines(merged.versions));
  if (values.json === true) await writeOut(`${JSON.stringify(importReport(read))}\n`);
  const isDoubtful = (merged?.versions.length ?? 0) > 0;
  return isDoubtful || read.problems.length > 0 || read.notes.length > 0 ? 1 : 0;
}

interface TableValues {
  readonly as: string;
  readonly map?: string | undefined;
  readonly 'date-order'?: string | undefined;
  readonly part?: string | undefined;
  readonly encoding?: string | undefined;
}

async function readTable(path: string, values: TableValues): Promise<ImportedTable> {
  const mapping = values.map === undefined ? undefined : await readMap(values.map);
  const read = await importTable(await fileInput(path), {
    as: readPreset(values.as),
    ...(mapping && { mapping }),
    choice: {
      ...(values.part !== undefined && { part: values.part }),
      ...(values.encoding !== undefined && { encoding: values.encoding }),
    },
    dateOrder: readOrder(values['date-order']),
    desk: deskOf(diskGazetteers()),
    progress: process.stderr.isTTY ? showProgress() : undefined,
  });
  if (read.kind === 'cancelled') throw new CannotRun('the import was cancelled');
  if (read.kind === 'refused') {
    throw new CannotRun(`nothing was imported\n${read.problems.map(({ message }) => message).join('\n')}`);
  }
  return read;
}

interface MergedInto extends Merged {
  readonly versions: readonly NewerVersion[];
}

/** The table in a dataset that is there already: what is new stands behind, what has the id of an event of the same table changes it. */
async function mergedInto(input: string, incoming: Dataset): Promise<MergedInto> {
  const { value, problems } = await openDataset(input);
  for (const { severity, message } of problems) process.stderr.write(`${severity}: ${message}\n`);
  if (value === null) throw new CannotRun(`--into ${input}: nothing could be read of it`);
  return { ...mergeDatasets(value, incoming), versions: newerVersions(value, incoming) };
}

function problemsOf({ dataset, problems, notes, head }: ImportedTable): string {
  return problemsCsv({
    table: head.name,
    dataset,
    problems,
    notes,
    columns: head.columns,
    split: (raw) => splitRow(raw, head.delimiter === '' ? ',' : head.delimiter),
  });
}

function isCsvName(output: string | undefined): boolean {
  const extension = extname(output ?? '').toLowerCase();
  if (extension === '.csv') return true;
  if (output === undefined || output === '-' || extension === '.geojson' || extension === '.json') return false;
  throw wrongUse('import', `expected an output ending in .geojson, .json or .csv, found ${output}`);
}

function readPreset(word: string): Preset | 'auto' {
  if (word === 'auto') return word;
  const preset = PRESETS.find((known) => known === word);
  if (!preset) throw wrongUse('import', `--as: expected auto or one of ${PRESETS.join(', ')}, found "${word}"`);
  return preset;
}

function readOrder(word: string | undefined): DateOrder | undefined {
  const order = DATE_ORDERS.find((known) => known === word);
  if (word !== undefined && !order) {
    throw wrongUse('import', `--date-order: expected one of ${DATE_ORDERS.join(', ')}, found "${word}"`);
  }
  return order;
}

/** A mapping from a file, or from words such as `time=when,place=where`. */
async function readMap(text: string): Promise<Mapping | string> {
  if (!/\.json$/i.test(text)) return text;
  const file = await readFile(text, 'utf8').catch((error: unknown) => {
    throw new CannotRun(`cannot read ${text}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const { value, problems } = readMapping(file);
  if (value === null) throw new CannotRun(`--map ${text}: ${problems.map(({ message }) => message).join('\n')}`);
  return value;
}

/** Shows on a terminal how far the import is, ten times a second at most. */
function showProgress(): (progress: ImportProgress) => void {
  let last = 0;
  return ({ phase, rows, problems, bytesRead, bytes }) => {
    const now = performance.now();
    if (phase === 'rows' && now - last < 100) return;
    last = now;
    const share = bytes === null || bytes === 0 ? '' : ` ${Math.round((100 * bytesRead) / bytes)} %`;
    const what = phase === 'rows' ? `${rows} rows${share}` : phase === 'places' ? 'looking up places' : 'joining';
    process.stderr.write(`\r\u001B[K${what}, ${problems} problems${phase === 'dataset' ? '\r\u001B[K' : ''}`);
  };
}
