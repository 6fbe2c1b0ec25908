import { emptyBitmap, setBit, type Bitmap } from '../base/bitmap.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import type { Numbers } from './facet-rows.ts';

/** What a search needs of a dataset but its texts: columns only, so that a worker can be given them. Texts are numbers into `Dataset.strings`. */
export interface SearchParts {
  readonly incidents: SearchRows;
  readonly visits: SearchRows;
  /** Of each row of `Dataset.wheres`: the words, and the row of `Dataset.places` plus 1, 0 for none. */
  readonly wheres: { readonly text: Numbers; readonly place: Numbers };
  /** Numbers that a text can have are below this. */
  readonly texts: number;
  /** Rows of `Dataset.places`. */
  readonly places: number;
}

/** The texts and places of the rows of one table. */
export interface SearchRows {
  readonly rows: number;
  /** Columns of texts, one a row each. */
  readonly texts: readonly Numbers[];
  /** Columns of rows of `Dataset.wheres`; 0 is none. */
  readonly wheres: readonly Numbers[];
  /** People: texts of all rows in one list, and where the slice of each row ends. */
  readonly people: Numbers;
  readonly peopleEnd: Numbers;
}

/**
 * The columns in which a search looks: titles, summaries, people and purposes, place words and places. Headlines of sources are left out:
 * "Irbil" in one says nothing of where its other events were. The columns are the dataset's own, not copies.
 */
export function searchParts(dataset: Dataset): SearchParts {
  const { incidents: i, visits: v, wheres, strings } = dataset;
  const incidents: SearchRows = {
    rows: i.title.length,
    texts: [i.title, i.summary],
    wheres: [i.where, i.launch],
    people: dataset.actors.name,
    peopleEnd: i.actorsEnd,
  };
  const visits: SearchRows = {
    rows: v.traveller.length,
    texts: [v.traveller, v.role, v.purpose],
    wheres: [v.from, v.to],
    people: dataset.hosts.ref,
    peopleEnd: v.hostsEnd,
  };
  return {
    incidents,
    visits,
    wheres: { text: wheres.text, place: wheres.place },
    texts: strings.length,
    places: dataset.places.length,
  };
}

/** The texts that the rows and wheres name, bits by number. */
export function namedTexts({ incidents, visits, wheres, texts }: SearchParts): Bitmap {
  const named = emptyBitmap(texts);
  for (const column of [...incidents.texts, incidents.people, ...visits.texts, visits.people, wheres.text]) {
    for (let at = 0; at < column.length; at++) setBit(named, column[at] as number);
  }
  return named;
}

/** The names under which a place is found. */
export function placeTexts({ name, admin1, spellings }: Place): readonly string[] {
  return [name, admin1, ...spellings.map(({ text }) => text)];
}
