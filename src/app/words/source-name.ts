import { words } from './words.ts';

/** Who gave a coordinate, in words, by its record id such as `gn:95446`; the id itself where nobody is known by it. A place of a person's own file has its id from there. */
export function sourceName(source: string, place: string): string {
  const [prefix = ''] = (source === 'own' && place.startsWith('user:') ? place : source).split(':');
  return words.sources[prefix] ?? source;
}
