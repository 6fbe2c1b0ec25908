import { DEMONYM } from '../../src/places/pack-format.ts';
import { ownSpellings } from './curated.ts';
import { readCountryNames } from './layer.ts';
import { distinctSpellings, type PackRow } from '../../src/places/pack-row.ts';
import { items, type CuratedRow } from './tables.ts';

/** Languages whose country names are taken from i18n-iso-countries. */
const LANGUAGES = ['en', 'ar', 'fa', 'ku', 'he', 'tr', 'de', 'fr', 'es', 'ru'] as const;

/** Makes places of the rows of `countries.csv`, with their names in more languages and their demonyms. */
export function countryReader(): (row: CuratedRow) => PackRow {
  const names = LANGUAGES.map((language) => ({ language, table: readCountryNames(language) }));
  return (row) => {
    const iso2 = row.cells['iso2'] ?? '';
    const [lon, lat, radius] = [row.cells['lon'], row.cells['lat'], row.cells['radius_m']].map(Number);
    if (!lon || !lat || !radius) throw new Error('a country needs lon, lat and radius_m');
    return {
      id: row.cells['id'] ?? '',
      kind: 'country',
      lon,
      lat,
      radiusMetres: radius,
      country: iso2,
      admin1: '',
      population: 0,
      source: row.cells['source'] ?? '',
      curated: true,
      capital: false,
      within: '',
      spellings: distinctSpellings([
        ...ownSpellings(row),
        ...names.flatMap(({ language, table }) =>
          [table[iso2] ?? []].flat().map((text) => ({ text: text.trim(), language })),
        ),
        ...items(row.cells['demonyms']).map((text) => ({ text, language: DEMONYM })),
      ]),
    };
  };
}
