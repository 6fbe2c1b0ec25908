import { foldName } from '../base/fold.ts';

/** Articles as somebody types them before the word they belong to is there; folding drops them once it is. */
const ARTICLES = new Set(['al', 'el', 'ash', 'as', 'ad', 'ar', 'at', 'az', 'an', 'ez', 'es', 'ed', 'er', 'ال']);

/** The words to look for, folded: none for an empty query, which matches all. An article with its word still to come is left out. */
export function searchWords(query: string): readonly string[] {
  const words = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && ARTICLES.has(last) ? words.slice(0, -1) : words;
}
