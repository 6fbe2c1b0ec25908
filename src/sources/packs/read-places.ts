import type { GivenSink, GivenSpelling } from '../../model/given-place.ts';
import type { Problem } from '../../model/problem.ts';
import { readCsvPlaces, readOwnNames } from './csv-places.ts';
import { detectFormat, type FileFormat, type PlaceFormat } from './detect.ts';
import { createFaults, type Faults } from './faults.ts';
import { readGeojsonPlaces } from './geojson-places.ts';
import { geonamesIds, readGeonamesNames } from './geonames-names.ts';
import { readGeonames } from './geonames.ts';
import type { ReadOptions } from './options.ts';
import { unpack, UnreadableFile, type PackFile, type Unpacked } from './unpack.ts';
import { readWof } from './wof.ts';

/** A file and what it is. */
export interface ToldFile {
  readonly file: Unpacked;
  readonly format: FileFormat;
}

/**
 * Takes files out of archives and tells what each is, by its content, or by `format` where that is not null. What holds no places is a
 * problem. Never throws for what is in the files.
 */
export function tellFiles(
  files: readonly PackFile[],
  format: PlaceFormat | null,
): { readonly told: readonly ToldFile[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const told: ToldFile[] = [];
  for (const file of files) {
    guarded(file.name, problems, () => {
      const entries = unpack(file);
      if (entries.length === 0) {
        throw new UnreadableFile(`${file.name}: expected a table of places in it, found an empty archive`);
      }
      for (const entry of entries) told.push({ file: entry, format: format ?? detectFormat(entry) });
    });
  }
  const names = told.find((one) => one.format === 'geonames-names');
  if (names && !told.some((one) => one.format === 'geonames')) {
    const faults = createFaults(names.file.name);
    const message = 'expected beside the alternate names the GeoNames dump that they belong to, found none; give both';
    faults.add('file-missing', null, null, message);
    problems.push(...faults.list());
  }
  return { told, problems };
}

/** Reads the places of files into a sink; a file with an error is not fit for use. Never throws for what is in the files. */
export function readPlaces(told: readonly ToldFile[], options: ReadOptions, sink: GivenSink): readonly Problem[] {
  const problems: Problem[] = [];
  const names = readNames(told, problems);
  for (const { file, format } of told) {
    guarded(file.name, problems, () => {
      problems.push(...(read(file, format, options, names, sink)?.list() ?? []));
    });
  }
  return problems;
}

function read(
  file: Unpacked,
  format: FileFormat,
  options: ReadOptions,
  names: ReadonlyMap<number, readonly GivenSpelling[]>,
  sink: GivenSink,
): Faults | null {
  switch (format) {
    case 'geonames':
      return readGeonames(file, options, names, sink);
    case 'geonames-names':
      return null;
    case 'wof':
      return readWof(file, sink);
    case 'csv':
      return readCsvPlaces(file, sink);
    case 'geojson':
      return readGeojsonPlaces(file, sink);
    case 'own':
      return readOwnNames(file, sink);
  }
}

/** The alternate names of the dumps' places: the dumps are gone through once for their numbers, so that no other name is kept. */
function readNames(told: readonly ToldFile[], problems: Problem[]): Map<number, GivenSpelling[]> {
  const names = new Map<number, GivenSpelling[]>();
  const tables = told.filter(({ format }) => format === 'geonames-names');
  if (tables.length === 0) return names;
  const wanted = new Set<number>();
  for (const { file, format } of told) {
    if (format !== 'geonames') continue;
    guarded(file.name, [], () => {
      geonamesIds(file, wanted);
    });
  }
  for (const { file } of tables) {
    guarded(file.name, problems, () => {
      problems.push(...readGeonamesNames(file, wanted, names).list());
    });
  }
  return names;
}

function guarded(name: string, problems: Problem[], step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const where = { source: name, line: lineIn(error.message), column: null };
    problems.push({ severity: 'error', code: 'file-unreadable', where, message: `${error.message}.`, raw: '' });
  }
}

function lineIn(message: string): number | null {
  const line = / line (\d+): /.exec(message)?.[1];
  return line === undefined ? null : Number(line);
}
