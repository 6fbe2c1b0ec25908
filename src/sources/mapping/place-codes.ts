import type { CodeBook } from '../../model/mapping.ts';
import { KIND_PRECISION, type Precision } from '../../model/precision.ts';

/** What a code of a table says of a point. */
export interface PlaceCode {
  readonly precision: Precision;
  readonly radiusMetres: number;
  readonly because: string;
}

const TOWN = KIND_PRECISION.settlement.defaultRadiusMetres;
const DISTRICT = KIND_PRECISION.district.defaultRadiusMetres;
const GOVERNORATE = KIND_PRECISION.governorate.defaultRadiusMetres;
const REGION = KIND_PRECISION.region.defaultRadiusMetres;
const COUNTRY = KIND_PRECISION.country.defaultRadiusMetres;

/** Half the width of a middling state of the United States. Own choice. */
const US_STATE = 250_000;

/**
 * Codes of how exactly a place is known. Radii are those of the places that the code books speak of (`KIND_PRECISION`), but where one is stated.
 * - ACLED `geo_precision` (codebook 2024): 1 a town, 2 a small part of a region, shown at a town near by, 3 a region, shown at its capital or a natural site.
 * - UCDP `where_prec` (GED codebook 23.1): 1 the site, 2 within some 25 km of a site, 3 second-order division, 4 first-order division,
 *   5 a line or an area without clear bounds, 6 the country, 7 international waters or airspace.
 * - GTD `specificity` (codebook 2021): 1 the town, 2 a town without known coordinates, shown at the smallest division's middle, 3 no town, likewise,
 *   4 first-order division, 5 not even that.
 * - GDELT `Geo_Type` (event codebook 2.0): 1 country, 2 state of the US, 3 city of the US, 4 city, 5 state.
 */
const PLACE_CODES: Readonly<Record<CodeBook, Readonly<Record<string, PlaceCode>>>> = {
  acled: {
    '1': { precision: 'settlement', radiusMetres: TOWN, because: 'geo_precision 1: the town' },
    '2': {
      precision: 'district',
      radiusMetres: DISTRICT,
      because: 'geo_precision 2: part of a region, at a town near by',
    },
    '3': {
      precision: 'governorate',
      radiusMetres: GOVERNORATE,
      because: 'geo_precision 3: a region, at its main place',
    },
  },
  'ucdp-ged': {
    '1': { precision: 'settlement', radiusMetres: TOWN, because: 'where_prec 1: the site itself' },
    '2': { precision: 'district', radiusMetres: 25_000, because: 'where_prec 2: within some 25 km of the site' },
    '3': { precision: 'district', radiusMetres: DISTRICT, because: 'where_prec 3: the district' },
    '4': { precision: 'governorate', radiusMetres: GOVERNORATE, because: 'where_prec 4: the first-order division' },
    '5': { precision: 'region', radiusMetres: REGION, because: 'where_prec 5: a line or an area without clear bounds' },
    '6': { precision: 'country', radiusMetres: COUNTRY, because: 'where_prec 6: the country' },
    '7': { precision: 'region', radiusMetres: REGION, because: 'where_prec 7: international waters or airspace' },
  },
  gtd: {
    '1': { precision: 'settlement', radiusMetres: TOWN, because: 'specificity 1: the town' },
    '2': {
      precision: 'district',
      radiusMetres: DISTRICT,
      because: 'specificity 2: the middle of the district of the town',
    },
    '3': { precision: 'district', radiusMetres: DISTRICT, because: 'specificity 3: the middle of the district' },
    '4': { precision: 'governorate', radiusMetres: GOVERNORATE, because: 'specificity 4: the middle of the province' },
    '5': { precision: 'country', radiusMetres: COUNTRY, because: 'specificity 5: not even the province is known' },
  },
  gdelt: {
    '1': { precision: 'country', radiusMetres: COUNTRY, because: 'ActionGeo_Type 1: the country' },
    '2': { precision: 'governorate', radiusMetres: US_STATE, because: 'ActionGeo_Type 2: the state' },
    '3': { precision: 'settlement', radiusMetres: TOWN, because: 'ActionGeo_Type 3: the city' },
    '4': { precision: 'settlement', radiusMetres: TOWN, because: 'ActionGeo_Type 4: the city' },
    '5': { precision: 'governorate', radiusMetres: GOVERNORATE, because: 'ActionGeo_Type 5: the province' },
  },
};

/** What the code of a table says; undefined for an unknown one, or a table without such codes. */
export function placeCodeOf(book: CodeBook | null, code: string): PlaceCode | undefined {
  const codes = book === null ? undefined : PLACE_CODES[book];
  return codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
}

/** The codes that a table may have, for messages; empty when it has none. */
export function placeCodesOf(book: CodeBook | null): string {
  return book === null ? '' : Object.keys(PLACE_CODES[book]).join(', ');
}
