import { DUPLICATE_REASONS, textAt, type Dataset, type Decision, type DuplicatePairs } from '../../index.ts';
import type { TwiceAsk } from './worker.ts';

/** Two incidents that may be one. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Ids of both. */
  readonly ids: readonly [string, string];
  readonly why: readonly (typeof DUPLICATE_REASONS)[number][];
}

/** Pairs of a dataset, and how many neighbours were not compared. */
export interface Twice {
  readonly dataset: Dataset;
  readonly pairs: readonly Pair[];
  readonly notCompared: number;
}

/** Looks for incidents told twice, in a thread of its own; rejects with a sentence where that fails. */
export async function findTwice(dataset: Dataset, decisions: readonly Decision[]): Promise<Twice> {
  const { a, b, why, notCompared } = await compared({ dataset: lean(dataset), decisions });
  const idOf = (row: number): string => textAt(dataset, dataset.incidents.id[row]);
  const pairs = Array.from(a, (row, at): Pair => {
    const other = b[at] ?? 0;
    const bits = why[at] ?? 0;
    return {
      ...{ a: row, b: other, ids: [idOf(row), idOf(other)] },
      why: DUPLICATE_REASONS.filter((_, bit) => (bits & (1 << bit)) !== 0),
    };
  });
  return { dataset, pairs, notCompared };
}

function compared(ask: TwiceAsk): Promise<DuplicatePairs> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'review' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DuplicatePairs>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message === '' ? 'its script could not be loaded' : message));
    });
    worker.postMessage(ask);
  });
}

/** Without what is copied at length and not compared: cells of tables, evidence, candidates, places. */
function lean(dataset: Dataset): Dataset {
  const none = { field: new Uint8Array(), words: new Uint8Array(), source: new Uint8Array() };
  const evidence = { ...none, start: new Int32Array(), end: new Int32Array(), rule: new Uint8Array() };
  return {
    ...dataset,
    ...{ tables: [], candidates: [], places: [], sources: [] },
    ...{ incidentEvidence: evidence, visitEvidence: evidence },
  };
}
