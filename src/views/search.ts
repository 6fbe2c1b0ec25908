import { foldName } from '../base/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import { incidentCount, placeOfWhere, sliceOf, textAt, visitCount } from '../model/read-dataset.ts';

/** One folded text a row, in which a search looks: titles, summaries, people, place words and every spelling of the places. Headlines of sources are left out: "Irbil" in one says nothing of where its other events were. */
export interface SearchTexts {
  readonly incidents: readonly string[];
  readonly visits: readonly string[];
}

/** Makes the texts of a dataset; the cost is linear in the rows. Spellings are folded once a place. */
export function searchTexts(dataset: Dataset): SearchTexts {
  const places = new Map<number, string>();
  const whereText = (where: number): string => {
    if (where === 0) return '';
    const known = places.get(where);
    if (known !== undefined) return known;
    const place = placeOfWhere(dataset, where);
    const spellings = place === null ? [] : [place.name, place.admin1, ...place.spellings.map(({ text }) => text)];
    const made = foldAll([textAt(dataset, dataset.wheres.text[where]), ...spellings]);
    places.set(where, made);
    return made;
  };
  const incidents = Array.from({ length: incidentCount(dataset) }, (_, row) => {
    const c = dataset.incidents;
    const [from, to] = sliceOf(c.actorsEnd, row);
    const actors = Array.from(dataset.actors.name.subarray(from, to), (name) => textAt(dataset, name));
    const own = [textAt(dataset, c.title[row]), textAt(dataset, c.summary[row]), ...actors];
    return `${foldAll(own)}${whereText(c.where[row] ?? 0)}${whereText(c.launch[row] ?? 0)}`;
  });
  const visits = Array.from({ length: visitCount(dataset) }, (_, row) => {
    const c = dataset.visits;
    const [from, to] = sliceOf(c.hostsEnd, row);
    const hosts = Array.from(dataset.hosts.ref.subarray(from, to), (name) => textAt(dataset, name));
    const own = [
      textAt(dataset, c.traveller[row]),
      textAt(dataset, c.role[row]),
      textAt(dataset, c.purpose[row]),
      ...hosts,
    ];
    return `${foldAll(own)}${whereText(c.from[row] ?? 0)}${whereText(c.to[row] ?? 0)}`;
  });
  return { incidents, visits };
}

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

/** True when every word begins a word of the folded text. */
export function matchesSearch(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(` ${word}`));
}

/** Every text folded, each behind a space, so that a word's beginning can be found by ` word`. */
function foldAll(texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '' : ` ${foldName(text)}`)).join('');
}
