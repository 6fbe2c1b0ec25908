import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTable } from '../../gazetteer/build/csv.ts';
import { foldName } from '../../src/base/fold.ts';
import type { PlaceKind } from '../../src/model/place.ts';
import { kindsOfCategory } from './categories.ts';

/** A place of the reference tables. */
export interface ReferencePlace {
  /** All record ids that it is known by: `gn:`, `wof:`, `oa:`, `wri:`, `ne:` ... */
  readonly ids: readonly string[];
  readonly label: string;
  /** Folded names. */
  readonly names: ReadonlySet<string>;
  readonly point: readonly [lon: number, lat: number];
  readonly country: string;
  /** The kinds a curated row of the same place may have. */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** True for second-hand, doubtful or superseded rows: they judge only where nothing better does. */
  readonly isWeak: boolean;
}

/** Sources that stem from Wikipedia, a map service or a store: second-hand. */
const WEAK_SOURCES = /^(?:wpmod|wp|wikimapia|stored|gh|page)\b/;

/** Reads a folder of reference tables; files that are not there are passed over, an empty folder is an error. */
export function readReference(folder: string): ReferencePlace[] {
  const places = [
    ...csvFiles(folder).flatMap(readPlacesCsv),
    ...readAirports(join(folder, 'ourairports_iraq')),
    ...readNaturalEarth(join(folder, 'natural_earth', 'admin1-label-points.csv')),
    ...(existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => readWhosOnFirst(folder, name)),
  ];
  if (places.length === 0) throw new Error(`expected reference tables in ${folder}, found none`);
  return places;
}

function readPlacesCsv(path: string): ReferencePlace[] {
  const doubtful = path.endsWith('doubtful.csv');
  return readTable(readFileSync(path, 'utf8'), path).flatMap(({ cells }) => {
    if (!cells['lat'] || !cells['source_id']) return [];
    const names = [cells['name'] ?? '', ...(cells['aliases'] ?? '').split('|')];
    return place([cells['source_id']], names, cells, cells['country'] ?? '', cells['category'] ?? '', doubtful);
  });
}

function readAirports(folder: string): ReferencePlace[] {
  return csvFiles(folder).flatMap((path) =>
    readTable(readFileSync(path, 'utf8'), path).flatMap(({ cells }) => {
      const point = { lon: cells['longitude_deg'], lat: cells['latitude_deg'] };
      const names = [cells['name'] ?? '', ...(cells['keywords'] ?? '').split(',')];
      const country = (cells['iso_region'] ?? '').slice(0, 2);
      return place([`oa:${cells['ident'] ?? ''}`], names, point, country, 'airbase', false);
    }),
  );
}

function readNaturalEarth(path: string): ReferencePlace[] {
  if (!existsSync(path)) return [];
  return readTable(readFileSync(path, 'utf8'), path).flatMap(({ cells }) =>
    place(
      [`ne:${cells['adm1_code'] ?? ''}`],
      [cells['name'] ?? ''],
      cells,
      cells['iso_a2'] ?? '',
      'governorate',
      false,
    ),
  );
}

function readWhosOnFirst(folder: string, name: string): ReferencePlace[] {
  const path = join(folder, name, 'places.tsv.gz');
  if (!name.startsWith('wof_') || !existsSync(path)) return [];
  const [header = '', ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const columns = header.split('\t');
  return lines.flatMap((line) => {
    const values = line.split('\t');
    const cells = Object.fromEntries(columns.map((column, i) => [column, values[i] ?? '']));
    const other = Object.values(JSON.parse(cells['names_json'] || '{}') as Record<string, string[]>).flat();
    const ids = [`wof:${cells['wof_id'] ?? ''}`, ...(cells['geonames_id'] ? [`gn:${cells['geonames_id']}`] : [])];
    const isWeak = cells['superseded'] === '1';
    return place(
      ids,
      [cells['name'] ?? '', ...other],
      cells,
      name.slice(4).toUpperCase(),
      cells['placetype'] ?? '',
      isWeak,
    );
  });
}

function place(
  ids: readonly string[],
  names: readonly string[],
  point: Readonly<Record<string, string | undefined>>,
  country: string,
  category: string,
  isWeak: boolean,
): ReferencePlace[] {
  const [lon, lat] = [Number(point['lon'] || NaN), Number(point['lat'] || NaN)];
  if (Number.isNaN(lon) || Number.isNaN(lat)) return [];
  return [
    {
      ids,
      label: `${ids[0] ?? ''} ${names[0] ?? ''}`,
      names: new Set(names.map(foldName).filter((key) => key !== '')),
      point: [lon, lat],
      country,
      kinds: kindsOfCategory(category),
      isWeak: isWeak || WEAK_SOURCES.test(ids[0] ?? ''),
    },
  ];
}

function csvFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
}
