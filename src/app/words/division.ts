import { words } from './words.ts';

/** What a country calls its first-order divisions; a plain word for all where it is not one of the list. */
export function divisionWord(country: string): string {
  const [found] = Object.entries(words.divisions).find(([, countries]) => countries.includes(country)) ?? [];
  return found ?? words.division;
}
