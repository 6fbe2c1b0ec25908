import { readFileSync } from 'node:fs';

/** A populated place of GeoNames' cities500. */
export interface City {
  /** `gn:` and the GeoNames number. */
  readonly id: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lon: number;
  readonly lat: number;
  /** GeoNames feature code, such as PPLC (capital) or PPLA (seat of a first-order division). */
  readonly role: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

/** The rows of a GeoNames dump (tab separated, columns as in geonames.org/export). */
export function readCities(path: string): City[] {
  return readFileSync(path, 'utf8').split('\n').flatMap(readCity);
}

function readCity(line: string): City[] {
  const cells = line.split('\t');
  const [number = '', name = '', ascii = '', alternates = '', lat = '', lon = '', , role = '', country = ''] = cells;
  if (number === '' || country === '') return [];
  return [
    {
      id: `gn:${number}`,
      name: LATIN_NAME.test(name) ? name : ascii,
      alternates: alternates.split(','),
      lon: Number(lon),
      lat: Number(lat),
      role,
      country,
      population: Number(cells[14]),
    },
  ];
}

/** Letters that the bundled Latin font draws; other names are shown in GeoNames' ASCII form. */
const LATIN_NAME = /^[\u0020-\u00ff\u0152\u0153\u0131]+$/;
