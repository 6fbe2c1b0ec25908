import { extname } from 'node:path';
import {
  askedPlaces,
  countMachineRead,
  geoJsonPieces,
  isKindWord,
  isMoment,
  PRECISIONS,
  selectEvents,
  csvPieces,
  type GeoJsonOptions,
  type Precision,
} from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { CannotRun } from './cannot-run.ts';
import { checkOutput, writeOutput } from './files.ts';
import { openDataset } from './open-dataset.ts';
import { diskGazetteers } from './packs.ts';
import { counted } from './report.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o', default: '-' },
  from: { type: 'string' },
  to: { type: 'string' },
  kind: { type: 'string', multiple: true },
  place: { type: 'string', multiple: true },
  'min-precision': { type: 'string' },
  areas: { type: 'boolean' },
  reviewed: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** `placeline export DATASET -o FILE`; 1 when rows of the dataset were left out. */
export async function exportDataset(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('export', args, OPTIONS);
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) throw wrongUse('export', 'expected one DATASET');
  const { output, force = false } = values;
  const isCsv = readFormat(output) === 'csv';
  const asked: GeoJsonOptions = {
    from: readDay('from', values.from),
    to: readDay('to', values.to),
    kinds: readKinds(values.kind),
    places: values.place,
    minPrecision: readPrecision(values['min-precision']),
    areas: values.areas,
    reviewed: values.reviewed,
  };
  if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to) {
    throw wrongUse('export', `--from ${asked.from} is after --to ${asked.to}`);
  }
  await checkOutput(output, force);
  const { value: dataset, problems } = await openDataset(input);
  for (const { severity, message } of problems) process.stderr.write(`${severity}: ${message}\n`);
  if (dataset === null) throw new CannotRun('nothing was exported');
  const places = await askedPlaces(values.place ?? [], dataset, diskGazetteers());
  for (const warning of places.warnings) process.stderr.write(`warning: --place ${warning}\n`);
  const options = values.place === undefined ? asked : { ...asked, placeIds: places.ids };
  await writeOutput(output, isCsv ? csvPieces(dataset, options) : geoJsonPieces(dataset, options), force);
  const { incidents, visits } = selectEvents(dataset, options);
  const marked = values.reviewed === true ? 0 : countMachineRead(dataset, { incidents, visits });
  const marks = marked === 0 ? '' : `, ${marked} of them machine-read and marked so`;
  process.stderr.write(`${counted(dataset)}; exported ${incidents.length} and ${visits.length}${marks}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readFormat(output: string): 'geojson' | 'csv' {
  const extension = extname(output).toLowerCase();
  if (extension === '.csv') return 'csv';
  if (output === '-' || extension === '.geojson' || extension === '.json') return 'geojson';
  throw wrongUse('export', `expected an output ending in .geojson, .json or .csv, found ${output}`);
}

function readDay(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && !isMoment(value))
    throw wrongUse('export', `--${name}: expected a day such as 2020-01-03, found "${value}"`);
  return value;
}

function readKinds(values: readonly string[] | undefined): string[] | undefined {
  const kinds = values?.flatMap((value) => value.split(',')).map((kind) => kind.trim());
  for (const kind of kinds ?? [])
    if (!isKindWord(kind)) throw wrongUse('export', `--kind: no kind or family "${kind}"`);
  return kinds;
}

function readPrecision(value: string | undefined): Precision | undefined {
  const precision = PRECISIONS.find((word) => word === value);
  if (value !== undefined && !precision) {
    throw wrongUse('export', `--min-precision: expected one of ${PRECISIONS.join(', ')}, found "${value}"`);
  }
  return precision;
}
