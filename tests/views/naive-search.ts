import { foldName } from '../../src/base/fold.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { incidentCount, placeOfWhere, sliceOf, textAt, visitCount } from '../../src/model/read-dataset.ts';

/** The plain way to search, which the index must agree with: one folded text a row, of titles, summaries, people, place words and every spelling of the places. */
interface SearchTexts {
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

/** True when every word begins a word of the folded text. */
export function matchesSearch(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(` ${word}`));
}

/** Every text folded, each behind a space, so that a word's beginning can be found by ` word`. */
function foldAll(texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '' : ` ${foldName(text)}`)).join('');
}
