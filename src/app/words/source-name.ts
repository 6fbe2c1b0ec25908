import { words } from './words.ts';

/** Who gave a coordinate, in words, by its record id such as `gn:95446`; the id itself where nobody is known by it. */
export function sourceName(source: string): string {
  const [prefix = ''] = source.split(':');
  return words.sources[prefix] ?? source;
}
