import type { Place } from '../../index.ts';
import { countryName } from './country.ts';
import { words } from './words.ts';

/** What and where a place is, in one line: "town · Erbil · Iraq". A division is not said to lie in itself. */
export function placeLine({
  kind,
  name,
  admin1,
  country,
}: Pick<Place, 'kind' | 'name' | 'admin1' | 'country'>): string {
  const division = kind === 'governorate' || kind === 'country' || admin1 === name ? '' : admin1;
  const parts = [words.placeKind[kind], division, kind === 'country' ? '' : countryName(country)];
  return parts.filter((part) => part !== '').join(' · ');
}
