import {
  columnsOf,
  emptyBitmap,
  markTexts,
  placeTexts,
  rowsOf,
  searchParts,
  textAt,
  textColumns,
  type Bitmap,
  type Dataset,
  type RowSets,
  type SearchParts,
} from '../../index.ts';
import { nextTurn } from '../next-turn.ts';
import type { FromSearch, ToSearch } from './protocol.ts';

/** The rows that were found, or a sentence for the person: errors are values. */
export type Found = { readonly ok: true; readonly rows: RowSets } | { readonly ok: false; readonly why: string };

/** A worker that searches one dataset. */
export interface SearchDesk {
  readonly of: Dataset;
  /** Asks for the rows that hold the words; a question that a later one overtakes is never answered. */
  readonly find: (words: readonly string[], answer: (found: Found) => void) => void;
  readonly close: () => void;
}

/** Texts and places go to the worker so many at a time: copying them holds the page for some two milliseconds. */
const PORTION = 4000;

/** Rows are looked through so many at a time, for the same reason. */
const STRETCH = 200_000;

/** Starts a worker and gives it copies of the columns and texts of a dataset, with turns of the page's loop between portions. */
export function openSearch(dataset: Dataset): SearchDesk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' });
  let asked: { readonly id: number; readonly answer: (found: Found) => void } | null = null;
  let failure: string | null = null;
  let lastId = 0;
  const fail = (why: string): void => {
    failure = why;
    worker.terminate();
    asked?.answer({ ok: false, why });
    asked = null;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
    if (!data.ok) fail(data.why);
    else if (data.id === asked?.id) {
      asked.answer(data);
      asked = null;
    }
  });
  worker.addEventListener('error', ({ message }) => {
    fail(message === '' ? 'its script could not be loaded' : message);
  });
  let isOpen = true;
  give(dataset, (message) => {
    if (isOpen && failure === null) worker.postMessage(message);
    return isOpen && failure === null;
  }).catch((error: unknown) => {
    fail(error instanceof Error ? error.message : String(error));
  });
  return {
    of: dataset,
    find(words, answer) {
      if (failure !== null) {
        answer({ ok: false, why: failure });
        return;
      }
      lastId += 1;
      asked = { id: lastId, answer };
      worker.postMessage({ kind: 'find', id: lastId, words } satisfies ToSearch);
    },
    close() {
      isOpen = false;
      worker.terminate();
    },
  };
}

/** Tells a worker all of a dataset; stops when `tell` says that nobody listens any more. */
async function give(dataset: Dataset, tell: (message: ToSearch) => boolean): Promise<void> {
  const parts = searchParts(dataset);
  for (const numbers of columnsOf(parts)) {
    await nextTurn();
    if (!tell({ kind: 'column', numbers })) return;
  }
  tell({ kind: 'open', texts: parts.texts, places: parts.places });
  const numbers = rowsOf(await namedInTurns(parts));
  for (let from = 0; from < numbers.length; from += PORTION) {
    await nextTurn();
    const some = numbers.slice(from, from + PORTION);
    const texts = Array.from(some, (number) => textAt(dataset, number));
    if (!tell({ kind: 'texts', numbers: some, texts })) return;
  }
  for (let first = 0; first < dataset.places.length; first += PORTION) {
    await nextTurn();
    const texts = dataset.places.slice(first, first + PORTION).map(placeTexts);
    if (!tell({ kind: 'places', first, texts })) return;
  }
  tell({ kind: 'ready' });
}

/** The texts that are searched, found with turns of the loop between. */
async function namedInTurns(parts: SearchParts): Promise<Bitmap> {
  const named = emptyBitmap(parts.texts);
  for (const column of textColumns(parts)) {
    for (let from = 0; from < column.length; from += STRETCH) {
      await nextTurn();
      markTexts(named, column, from, from + STRETCH);
    }
  }
  return named;
}
