import { findDuplicates, type Dataset, type Decision } from '../../index.ts';

/** What is compared: a dataset without what the comparison does not look at. */
export interface TwiceAsk {
  readonly dataset: Dataset;
  readonly decisions: readonly Decision[];
}

/** The one end of the thread; the library declares a page, of whose window a worker has only this. */
const thread = globalThis as unknown as Pick<Worker, 'postMessage'> & EventTarget;

thread.addEventListener('message', (event) => {
  const { dataset, decisions } = (event as MessageEvent<TwiceAsk>).data;
  thread.postMessage(findDuplicates(dataset, decisions));
});
