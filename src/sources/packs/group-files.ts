import { tellFiles } from './read-places.ts';
import type { PackFile } from './unpack.ts';

/**
 * Files that were given at once, as they make packs: each by itself, for each has a licence of its own; a table of alternate names goes
 * with every GeoNames dump beside it.
 */
export function groupFiles<F extends PackFile>(files: readonly F[]): readonly (readonly F[])[] {
  if (files.length < 2) return files.length === 0 ? [] : [files];
  const formats = new Map(
    files.map((file) => [file, new Set(tellFiles([file], null).told.map(({ format }) => format))]),
  );
  const isDump = (file: F): boolean => formats.get(file)?.has('geonames') === true;
  const isNames = (file: F): boolean => formats.get(file)?.has('geonames-names') === true && !isDump(file);
  const names = files.some(isDump) ? files.filter(isNames) : [];
  return files.filter((file) => !names.includes(file)).map((file) => (isDump(file) ? [file, ...names] : [file]));
}
