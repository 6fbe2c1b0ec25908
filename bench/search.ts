import MiniSearch from 'minisearch';
import { countBits, emptyBitmap, setBit } from '../src/base/bitmap.ts';
import { foldName } from '../src/base/fold.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { incidentAt, incidentCount, placeOfWhere } from '../src/model/read-dataset.ts';
import { findRows, searchIndexOf } from '../src/views/search-index.ts';
import { searchParts } from '../src/views/search-parts.ts';
import { searchWords } from '../src/views/search.ts';
import { made, medianMs, print } from './search/measure.ts';
import { madeDataset } from './search/made-dataset.ts';

/** As somebody types: from a letter on; then two words, a number, a name that is not there. */
const QUERIES = ['b', 'ba', 'bada', 'attack mark', 'raid badar', 'province 3', '12', 'مدي', 'al', 'rotterdam'];
const RUNS = 3;

/**
 * The index of texts against minisearch and against a plain look through folded rows, one JSON line each: bytes held beside the dataset, time to build, median and
 * longest time of ten queries. All find as many rows, or this throws. Seeded rows with and without summaries; the arguments are their number and, to
 * leave the others out, the one method wanted. `columnsMB` are the columns that a worker holds as copies besides.
 */
export function run([given = '100000', only = '']: string[]): void {
  const rows = Number(given);
  if (!Number.isInteger(rows) || rows < 1) throw new Error(`expected a number of rows, got ${given}`);
  for (const summaries of [false, true]) {
    const dataset = madeDataset(rows, summaries);
    const methods = METHODS.filter(({ name }) => only === '' || name === only);
    const counts = methods.map((method) => measured(method, dataset, summaries));
    if (new Set(counts).size > 1) throw new Error(`the methods do not agree: ${counts.join(' / ')}`);
  }
}

/** A way to search: makes something, and says with it how many rows a query finds. */
interface Method {
  readonly name: string;
  readonly open: (dataset: Dataset) => (query: string) => number;
}

const METHODS: readonly Method[] = [
  {
    name: 'index',
    open(dataset) {
      const index = searchIndexOf(dataset);
      return (query) => countBits(findRows(index, searchWords(query)).incidents);
    },
  },
  { name: 'minisearch', open: openMiniSearch },
  {
    name: 'plain',
    open(dataset) {
      const texts = Array.from(dataset.incidents.id, (_, row) => ` ${rowText(dataset, row)}`);
      return (query) => {
        const words = searchWords(query).map((word) => ` ${word}`);
        return texts.filter((text) => words.every((word) => text.includes(word))).length;
      };
    },
  },
];

/** Texts are folded before, so that both split the same words; a row is one document, as minisearch has it. */
function openMiniSearch(dataset: Dataset): (query: string) => number {
  const rows = incidentCount(dataset);
  const split = (text: string): string[] => text.split(' ');
  const search = new MiniSearch<{ id: number; text: string }>({
    ...{ fields: ['text'], tokenize: split, processTerm: (term) => term },
    searchOptions: { prefix: true, combineWith: 'AND', tokenize: split, processTerm: (term) => term },
  });
  for (let row = 0; row < rows; row++) search.add({ id: row, text: rowText(dataset, row) });
  return (query) => {
    const found = emptyBitmap(rows);
    for (const { id } of search.search(searchWords(query).join(' '))) setBit(found, id as number);
    return countBits(found);
  };
}

function columnBytes(dataset: Dataset): number {
  const { incidents, visits, wheres } = searchParts(dataset);
  const columns = [incidents, visits].flatMap((rows) => [...rows.texts, ...rows.wheres, rows.people, rows.peopleEnd]);
  return [...columns, wheres.text, wheres.place].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function rowText(dataset: Dataset, row: number): string {
  const { title, summary, actors } = incidentAt(dataset, row);
  const where = dataset.incidents.where[row] ?? 0;
  const place = placeOfWhere(dataset, where);
  const names = place ? [place.name, place.admin1, ...place.spellings.map(({ text }) => text)] : [];
  const texts = [title, summary, ...actors.map(({ name }) => name), place?.name ?? '', ...names];
  return texts
    .map(foldName)
    .filter((text) => text !== '')
    .join(' ');
}

function measured({ name, open }: Method, dataset: Dataset, summaries: boolean): string {
  const { value: count, ms: buildMs, bytes } = made(() => open(dataset));
  const found = QUERIES.map(count);
  const times = QUERIES.map((query) => medianMs(RUNS, () => count(query))).toSorted((a, b) => a - b);
  print({
    ...{ name: 'search', method: name, rows: incidentCount(dataset), summaries: String(summaries) },
    ...{
      buildMs,
      megabytes: bytes / 1e6,
      columnsMB: name === 'index' ? columnBytes(dataset) / 1e6 : 0,
      queryMs: times[Math.floor(times.length / 2)] ?? NaN,
    },
    ...{ longestMs: times.at(-1) ?? NaN, found: found.reduce((sum, n) => sum + n, 0) },
  });
  return found.join(' ');
}
