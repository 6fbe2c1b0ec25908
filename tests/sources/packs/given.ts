import { gzipSync, zipSync } from 'fflate';
import type { GivenName, GivenPlace, GivenSink } from '../../../src/model/given-place.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { PlaceFormat } from '../../../src/sources/packs/detect.ts';
import { readPlaces, tellFiles } from '../../../src/sources/packs/read-places.ts';
import type { PackFile } from '../../../src/sources/packs/unpack.ts';

/** Everything that readers gave for some files. */
export interface Given {
  readonly formats: readonly string[];
  readonly places: readonly GivenPlace[];
  readonly names: readonly GivenName[];
  readonly stops: readonly string[];
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
  /** Errors as `line code`. */
  readonly errors: readonly string[];
}

export function readGiven(
  files: readonly PackFile[],
  format: PlaceFormat | null = null,
  countries: string[] = [],
): Given {
  const places: GivenPlace[] = [];
  const names: GivenName[] = [];
  const stops: string[] = [];
  const leftOut: string[] = [];
  const sink: GivenSink = {
    place: (place) => places.push(place),
    name: (name) => names.push(name),
    stop: (name) => stops.push(name),
    leaveOut: (reason) => leftOut.push(reason),
  };
  const { told, problems: untold } = tellFiles(files, format);
  const problems = [...untold, ...readPlaces(told, { countries: new Set(countries) }, sink)];
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ where, code }) => `${where.line ?? '-'} ${code}`);
  return { formats: told.map((one) => one.format), places, names, stops, leftOut, problems, errors };
}

export function textFile(name: string, text: string): PackFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export function gzipped(file: PackFile, cut = 0): PackFile {
  const bytes = gzipSync(file.bytes, { mtime: 0 });
  return { name: `${file.name}.gz`, bytes: bytes.subarray(0, bytes.length - cut) };
}

export function zipped(name: string, files: readonly PackFile[]): PackFile {
  return { name, bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))) };
}

/** A row of a GeoNames dump with the cells that matter here. */
export function dumpRow(cells: {
  id?: string;
  name?: string;
  ascii?: string;
  alternates?: string;
  lat?: string;
  lon?: string;
  featureClass?: string;
  code?: string;
  country?: string;
  admin1?: string;
  population?: string;
}): string {
  const { id = '1', name = 'Testabad', ascii = name, alternates = '', lat = '33.5', lon = '44.5' } = cells;
  const { featureClass = 'P', code = 'PPL', country = 'IQ', admin1 = '07', population = '0' } = cells;
  return [
    id,
    name,
    ascii,
    alternates,
    lat,
    lon,
    featureClass,
    code,
    country,
    '',
    admin1,
    '',
    '',
    '',
    population,
    '',
    '40',
    'Asia/Baghdad',
    '2020-01-01',
  ].join('\t');
}
