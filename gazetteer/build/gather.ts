import { countryReader } from './countries.ts';
import { curatedPlace, divisionCodes } from './curated.ts';
import { divisionsOf } from './divisions.ts';
import { GONE, readAdmin1Names, readAdmin2Names, readLayer } from './layer.ts';
import { distinctSpellings, type PackRow } from '../../src/places/pack-row.ts';
import { secondOrderDivisions } from './second-order.ts';
import { settlementOf } from './settlements.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  items,
  readAbbreviationTable,
  readAmbiguousTable,
  readCountryTable,
  readPlaceTables,
  type CuratedRow,
} from './tables.ts';
import { usCounties } from './us-counties.ts';
import { readUsShapes } from './us-shapes.ts';

/** Everything the packs are made of. */
export interface Gathered {
  readonly places: readonly PackRow[];
  /** Display name of each first-order division by code. */
  readonly admin1Names: ReadonlyMap<string, string>;
  readonly countryCodes: readonly (readonly [alpha2: string, alpha3: string, place: string])[];
  readonly ambiguous: readonly { readonly spelling: string; readonly places: readonly string[] }[];
  /** What is wrong with rows of the tables: file, line, id, what. */
  readonly faults: readonly string[];
}

/**
 * Joins the curated tables, the countries, the first-order divisions and the world layer. A row that cannot be a place, or whose id
 * stands already, is left out and told in `faults`.
 */
export function gather(): Gathered {
  const layer = readLayer();
  const layerById = new Map(layer.map((place) => [`gn:${place.geonamesId}`, place]));
  const admin1 = readAdmin1Names();
  const admin2 = readAdmin2Names();
  const rows = readPlaceTables();
  const countryRows = readCountryTable();
  const codes = divisionCodes(admin1, rows);
  const countryOf = countryReader();
  const faults: string[] = [];
  const taken = new Set<string>();
  const take = (row: CuratedRow, make: () => PackRow): PackRow[] => {
    const id = row.cells['id'] ?? '';
    try {
      if (taken.has(id)) throw new Error('the id stands twice');
      const place = make();
      taken.add(id);
      return [place];
    } catch (error) {
      faults.push(`${row.file} line ${row.line} (${id}): ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  const countries = countryRows.flatMap((row) => take(row, () => countryOf(row)));
  const curated = rows.flatMap((row) =>
    take(row, () => curatedPlace(row, layerById.get(row.cells['id'] ?? ''), codes)),
  );
  const ambiguous = readAmbiguousTable().map(({ cells }) => ({
    spelling: cells['spelling'] ?? '',
    places: items(cells['ids']),
  }));
  const divisions = curated.filter((place) => place.kind === 'governorate');
  const places = [
    ...withDeclared(countries, ambiguous),
    ...withDeclared(curated, ambiguous),
    ...divisionsOf(admin1, new Set(divisions.map((place) => place.admin1)), layer),
    ...usCounties(readUsShapes(), admin1, admin2),
    ...secondOrderDivisions(admin2, layer, curated),
    ...layer.filter((place) => !GONE.has(place.featureCode) && !taken.has(`gn:${place.geonamesId}`)).map(settlementOf),
  ];
  const abbreviated = withAbbreviations(places, readAbbreviationTable());
  return {
    places: abbreviated.places,
    admin1Names: new Map([
      ...admin1.map(({ code, name }): [string, string] => [code, name]),
      ...divisions.map((place): [string, string] => [place.admin1, place.spellings[0]?.text ?? '']),
    ]),
    countryCodes: countryRows.map(({ cells }) => [cells['iso2'] ?? '', cells['iso3'] ?? '', cells['id'] ?? '']),
    ambiguous,
    faults: [...faults, ...abbreviated.faults],
  };
}

/** A spelling that is declared to mean several places is a spelling of each. */
function withDeclared(places: readonly PackRow[], ambiguous: Gathered['ambiguous']): PackRow[] {
  return places.map((place) => {
    const declared = ambiguous.filter(({ places: ids }) => ids.includes(place.id));
    if (declared.length === 0) return place;
    const added = declared.map(({ spelling }) => ({ text: spelling, language: '' }));
    return { ...place, spellings: distinctSpellings([...place.spellings, ...added]) };
  });
}
