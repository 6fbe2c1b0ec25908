import type { Problem } from './model/problem.ts';
import { joinPlaces, type Joined } from './places/packs/join-places.ts';
import { loadNearest } from './places/nearest/load-nearest.ts';
import { knownPlaces } from './places/packs/known-places.ts';
import { slugOf } from './places/packs/new-place.ts';
import { packUserPlaces } from './places/packs/user-pack.ts';
import type { PackAbout } from './places/pack-format.ts';
import { readPack, type Pack } from './places/read-pack.ts';
import type { FileFormat, PlaceFormat } from './sources/packs/detect.ts';
import { readPlaces, tellFiles } from './sources/packs/read-places.ts';
import type { PackFile } from './sources/packs/unpack.ts';

/** What a pack says of itself, for lists of packs. */
export interface PackSummary extends PackAbout {
  readonly name: string;
  /** `own`: a user's own list, which overrides all; the tiers `region` and `world` come with the program. */
  readonly tier: Pack['meta']['tier'];
  /** Empty where none is stated. */
  readonly licence: string;
  readonly attribution: readonly string[];
  /** Places in the pack: new ones, and known ones that it adds to. */
  readonly places: number;
  readonly stopWords: number;
}

/** How a pack is to be made. */
export interface UserPackOptions {
  /** Name of the pack; empty takes one from the files. */
  readonly name?: string;
  /** Licence of the data in the user's words; empty takes that of GeoNames and Who's On First, and "not stated" for others. */
  readonly licence?: string;
  /** How the files are to be read; null tells by their content. */
  readonly format?: PlaceFormat | null;
  /** Alpha-2 codes: of a GeoNames dump only places of these countries. */
  readonly countries?: readonly string[];
}

/** A pack, or why there is none. */
export type MadeUserPack =
  | { readonly pack: Uint8Array; readonly summary: PackSummary; readonly problems: readonly Problem[] }
  | { readonly pack?: undefined; readonly summary?: undefined; readonly problems: readonly Problem[] };

/**
 * Makes a pack of a user's files: reads them, compares their places with those of the region and world tiers among the gazetteer's packs,
 * and packs what is new. One faulty row refuses the whole pack: then there are only problems. Warnings come with a pack.
 */
export async function makeUserPack(
  files: readonly PackFile[],
  gazetteer: { readonly packs: readonly Pack[] },
  options: UserPackOptions = {},
): Promise<MadeUserPack> {
  return makePack(files, gazetteer.packs.filter(isBuiltIn), options);
}

function isBuiltIn({ meta }: Pack): boolean {
  return meta.tier === 'region' || meta.tier === 'world';
}

async function makePack(
  files: readonly PackFile[],
  packs: readonly Pack[],
  options: UserPackOptions,
): Promise<MadeUserPack> {
  const asked = options.name?.trim() ?? '';
  const fileName = baseName(files[0]?.name ?? '');
  const source = files.length === 1 ? fileName : asked || fileName;
  const { told, problems: untold } = tellFiles(files, options.format ?? null);
  if (hasErrors(untold)) return { problems: untold };
  const formats = [...new Set(told.map(({ format }) => format))];
  const isOwn = formats.includes('own');
  if (isOwn && formats.length > 1) return { problems: [fault(source, 'format-unknown', MIXED)] };
  const slug = slugOf(asked || plainName(fileName)) || 'pack';
  const known = knownPlaces(packs);
  const join = joinPlaces(known, { slug, isOwn, source, nearest: await loadNearest(packs) });
  const countries = new Set((options.countries ?? []).map((code) => code.toUpperCase()));
  const read = readPlaces(told, { countries }, join.sink);
  const joined = join.finish();
  const problems = [...read, ...joined.problems];
  if (hasErrors(problems)) return { problems };
  if (joined.rows.length === 0 && joined.stopWords.length === 0) {
    const message = `expected new places or names, found none: ${joined.merged} rows are places known already, with nothing to add`;
    return { problems: [...problems, fault(source, 'file-empty', message)] };
  }
  const name = asked || nameOf(fileName, formats, joined);
  const licence = options.licence?.trim() || licenceOf(formats);
  const pack = packUserPlaces(
    joined,
    {
      name,
      tier: isOwn ? 'own' : 'user',
      licence,
      attribution: isOwn && licence === '' ? [] : [`Places of the pack “${name}”: ${licence || 'licence not stated'}`],
      formats,
    },
    known,
  );
  return { pack, summary: packSummary(pack), problems };
}

const MIXED = 'expected a list of your own names by itself, found it among other files; add it in a step of its own';

function fault(source: string, code: Problem['code'], message: string): Problem {
  const where = { source, line: null, column: null };
  return { severity: 'error', code, where, message: `${source}: ${message}.`, raw: '' };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** What a pack says of itself. Throws as readPack does for bytes that are no pack. */
export function packSummary(bytes: Uint8Array): PackSummary {
  const { meta, size } = readPack(bytes);
  return {
    name: meta.name,
    tier: meta.tier,
    licence: meta.licence,
    attribution: meta.attribution,
    places: size,
    stopWords: meta.stopWords.length,
    ...(meta.about ?? { formats: [], added: 0, merged: 0, leftOut: [] }),
  };
}

/** Licences of the sources that are known by their form. */
const LICENCES: Readonly<Partial<Record<FileFormat, string>>> = {
  geonames: 'GeoNames (geonames.org), CC BY 4.0',
  wof: 'Who’s On First (whosonfirst.org), CC0, with data of GeoNames (CC BY 4.0) and others (CC BY)',
};

function licenceOf(formats: readonly FileFormat[]): string {
  return [...new Set(formats.map((format) => LICENCES[format] ?? ''))].filter((licence) => licence !== '').join('; ');
}

/** The file's name without endings; tables of Who's On First and GeoNames are called by source and country. */
function nameOf(fileName: string, formats: readonly FileFormat[], joined: Joined): string {
  const rows = new Map<string, number>();
  for (const { country } of joined.rows) rows.set(country, (rows.get(country) ?? 0) + 1);
  // Some places at the border are the neighbour's.
  const country = [...rows].find(([, count]) => count > 0.9 * joined.rows.length)?.[0].toLowerCase() ?? '';
  const source = formats.includes('geonames') ? 'geonames' : formats.includes('wof') ? 'wof' : '';
  if (source !== '' && country !== '') return `${source}-${country}`;
  return slugOf(plainName(fileName)) || 'pack';
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function plainName(fileName: string): string {
  return fileName.replace(/(?:\.(?:gz|zip|tsv|csv|txt|json|geojson))+$/i, '');
}
