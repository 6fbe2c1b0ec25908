import { distinctSpellings, type PackRow } from '../../src/places/pack-row.ts';
import { equalAreaRadius, pointInside } from './polygons.ts';
import type { UsShape } from './us-shapes.ts';

/**
 * The counties, parishes and boroughs of the states as districts, with a point inside, and a radius of equal area. Every spelling has its
 * type word: a bare "Jefferson" is a town or a person. Independent cities ("City of Alexandria") are left out, being towns of
 * the world layer, and so is the District of Columbia.
 */
export function usCounties(
  shapes: { readonly states: readonly UsShape[]; readonly counties: readonly UsShape[] },
  admin1: readonly { readonly code: string; readonly name: string }[],
  admin2: readonly { readonly code: string; readonly name: string }[],
): PackRow[] {
  const codes = new Map(admin1.filter(({ code }) => code.startsWith('US.')).map(({ code, name }) => [name, code]));
  const stateCodes = new Map(shapes.states.map(({ fips, name }) => [fips, codes.get(name)]));
  const names = new Map(admin2.map(({ code, name }) => [code, name]));
  return shapes.counties.flatMap((shape) => {
    const state = stateCodes.get(shape.fips.slice(0, 2));
    if (state === undefined || state === 'US.DC') return [];
    const spellings = countySpellings(shape.name, names.get(`${state}.${shape.fips.slice(2)}`), state);
    if (spellings.length === 0) return [];
    const [lon, lat] = pointInside(shape.polygons);
    return {
      id: `fips:${shape.fips}`,
      kind: 'district' as const,
      lon: rounded(lon),
      lat: rounded(lat),
      radiusMetres: Math.round(equalAreaRadius(shape.polygons) / 100) * 100,
      country: 'US',
      admin1: state,
      population: 0,
      source: 'us-atlas',
      curated: false,
      capital: false,
      within: '',
      spellings: distinctSpellings(spellings.map((text) => ({ text, language: 'en' }))),
    };
  });
}

/** What a county of a state is called where the list of second-order divisions has dropped it since: Connecticut, Valdez-Cordova. */
const TYPE_WORD: ReadonlyMap<string, string> = new Map([['US.AK', 'Census Area']]);

/** The Census Bureau's name with its type word first ("St. Louis County"), then GeoNames' own ("Saint Louis County"). */
function countySpellings(census: string, listed: string | undefined, state: string): string[] {
  const full = listed ?? `${census} ${TYPE_WORD.get(state) ?? 'County'}`;
  const type = / (?:County|Parish|Borough|Municipality|Census Area|City and Borough)$/.exec(full)?.[0];
  if (type === undefined) return full.startsWith('City and Borough of ') ? [full, `${census} Borough`] : [];
  return [`${census}${type}`, full, ...(type === ' City and Borough' ? [`${census} Borough`] : [])];
}

/** Five decimals, about a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
