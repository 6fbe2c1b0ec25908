import type { Place } from '../../index.ts';
import { countryName } from './country.ts';
import { divisionWord } from './division.ts';
import { words } from './words.ts';

/** What and where a place is, in one line: "town · Erbil · Iraq". A division is not said to lie in itself. */
export function placeLine({
  kind,
  name,
  admin1,
  country,
}: Pick<Place, 'kind' | 'name' | 'admin1' | 'country'>): string {
  const division = kind === 'governorate' || kind === 'country' || admin1 === name ? '' : admin1;
  const parts = [kindWord({ kind, country }), division, kind === 'country' ? '' : countryName(country)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What a place is, in the words of its country: a state in the United States, a governorate in Iraq. */
export function kindWord({ kind, country }: Pick<Place, 'kind' | 'country'>): string {
  return kind === 'governorate' ? divisionWord(country) : words.placeKind[kind];
}
