import { emptyBitmap, setBit, type Bitmap } from '../base/bitmap.ts';
import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { textCount } from '../model/read-dataset.ts';

/** What a search needs of a dataset but its texts: columns only, so that a worker can be given them. Texts are numbers, see `textAt`. */
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
  const { incidents: i, visits: v, wheres } = dataset;
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
    texts: textCount(dataset),
    places: dataset.places.length,
  };
}

/** The columns of `parts` in an order of their own, to be told one after the other; {@link joinedParts} puts them together again. */
export function columnsOf({ incidents: i, visits: v, wheres }: SearchParts): readonly Numbers[] {
  const rows = [i, v].flatMap(({ texts, wheres: ends, people, peopleEnd }) => [...texts, ...ends, people, peopleEnd]);
  return [...rows, wheres.text, wheres.place];
}

/** Parts from the columns of {@link columnsOf}; throws when there are too few. */
export function joinedParts(columns: readonly Numbers[], texts: number, places: number): SearchParts {
  let next = 0;
  const take = (): Numbers => {
    const column = columns[next++];
    if (!column) throw new Error(`search: expected more than ${String(columns.length)} columns`);
    return column;
  };
  const rowsOf = (own: number): SearchRows => {
    const taken = Array.from({ length: own }, take);
    const wheres = [take(), take()];
    const people = take();
    const peopleEnd = take();
    return { rows: peopleEnd.length, texts: taken, wheres, people, peopleEnd };
  };
  const incidents = rowsOf(INCIDENT_TEXTS);
  const visits = rowsOf(VISIT_TEXTS);
  return { incidents, visits, wheres: { text: take(), place: take() }, texts, places };
}

/** Columns of texts of incidents (title, summary) and of visits (traveller, role, purpose). */
const INCIDENT_TEXTS = 2;
const VISIT_TEXTS = 3;

/** The columns that hold numbers of texts. */
export function textColumns({ incidents, visits, wheres }: SearchParts): readonly Numbers[] {
  return [...incidents.texts, incidents.people, ...visits.texts, visits.people, wheres.text];
}

/** Sets the bits of the texts that a column names between two of its entries. */
export function markTexts(named: Bitmap, column: Numbers, from: number, to: number): void {
  for (let at = from; at < Math.min(to, column.length); at++) setBit(named, column[at] as number);
}

/** The texts that the rows and wheres name, bits by number. */
export function namedTexts(parts: SearchParts): Bitmap {
  const named = emptyBitmap(parts.texts);
  for (const column of textColumns(parts)) markTexts(named, column, 0, column.length);
  return named;
}

/** The names under which a place is found. */
export function placeTexts({ name, admin1, spellings }: Place): readonly string[] {
  return [name, admin1, ...spellings.map(({ text }) => text)];
}
