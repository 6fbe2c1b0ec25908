import { createSearchService } from './answer.ts';
import type { FromSearch, ToSearch } from './protocol.ts';

/** The one end of the thread; the library declares a page, of whose window a worker has only this. */
const thread = globalThis as unknown as Pick<Worker, 'postMessage'> & EventTarget;

const service = createSearchService(
  (answer: FromSearch) => {
    thread.postMessage(answer);
  },
  (call) => setTimeout(call),
);

thread.addEventListener('message', (event) => {
  try {
    service.take((event as MessageEvent<ToSearch>).data);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    thread.postMessage({ ok: false, why } satisfies FromSearch);
  }
});
