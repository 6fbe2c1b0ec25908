import { describe, expect, it } from 'vitest';
import { ownSpellings } from '../../gazetteer/build/curated.ts';
import { readLayer } from '../../gazetteer/build/layer.ts';
import { items, readCountryTable, readPlaceTables } from '../../gazetteer/build/tables.ts';
import { distanceMetres } from '../../src/base/sphere.ts';

const COUNTRIES = readCountryTable();
const REGIONS = readPlaceTables().filter(({ file }) => file === 'regions-world.csv');

describe('the countries', () => {
  it('stand on their capital only where they are hardly larger than it', () => {
    const capitals = new Map(
      readLayer()
        .filter(({ featureCode }) => featureCode === 'PPLC')
        .map((place) => [place.country, [place.lon, place.lat] as const]),
    );
    const onCapital = COUNTRIES.filter(({ cells }) => {
      const capital = capitals.get(cells['iso2'] ?? '');
      const point = [Number(cells['lon']), Number(cells['lat'])] as const;
      return capital !== undefined && distanceMetres(capital, point) < 10_000 && Number(cells['radius_m']) > 20_000;
    });
    expect(capitals.size).toBeGreaterThan(200);
    expect(onCapital.map(({ cells }) => cells['name'])).toEqual([]);
  });

  it('have the names of their people, but for those without a people of their own', () => {
    const without = COUNTRIES.filter(({ cells }) => items(cells['demonyms']).length === 0).map(
      ({ cells }) => cells['iso2'],
    );
    expect(without.sort()).toEqual('AQ BV GG GS HM JE SJ TF UM VA'.split(' '));
  });

  it.each([
    ['NL', ['Dutch', 'Dutchman']],
    ['CH', ['Swiss']],
    ['PH', ['Filipino', 'Filipinos']],
    ['IQ', ['Iraqi', 'Iraqis']],
    ['DK', ['Danish', 'Danes']],
    ['GB', ['British', 'Britons']],
  ])('%s has irregular ones', (iso2, demonyms) => {
    const row = COUNTRIES.find(({ cells }) => cells['iso2'] === iso2);
    expect(items(row?.cells['demonyms'])).toEqual(expect.arrayContaining(demonyms));
  });
});

describe('the regions, seas, rivers and ranges', () => {
  it('are several hundred', () => {
    expect(REGIONS.length).toBeGreaterThanOrEqual(550);
    expect(REGIONS.filter(({ cells }) => cells['kind'] === 'water').length).toBeGreaterThanOrEqual(200);
  });

  it.each([
    'Ohio River',
    'Mississippi River',
    'Hudson River',
    'Danube',
    'Rhine',
    'Lake Ontario',
    'Blue Ridge Mountains',
  ])('have %s', (name) => {
    expect(REGIONS.some(({ cells }) => cells['name'] === name)).toBe(true);
  });

  it('mark the names of peoples as such', () => {
    const spellings = REGIONS.flatMap(ownSpellings);
    expect(spellings).toContainEqual({ text: 'Kurdish', language: 'demonym' });
    expect(
      spellings.filter(
        ({ text, language }) => text.includes('demonym') || (text === 'Asian' && language !== 'demonym'),
      ),
    ).toEqual([]);
  });
});
