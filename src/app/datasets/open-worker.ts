import { indexedDbStore } from '../../stores/adapters/indexed-db/indexed-db-store.ts';
import { failed } from '../../stores/fault.ts';
import { sendInPieces, type Piece } from '../in-pieces.ts';
import { STORE_NAME } from './has-kept.ts';

/** The one end of the thread; the library declares a page, of whose window a worker has only this. */
const thread = globalThis as unknown as Pick<Worker, 'postMessage'> & EventTarget;

/** Reads the dataset whose id it is sent, once. */
thread.addEventListener('message', (event) => {
  const id = (event as MessageEvent<string>).data;
  void indexedDbStore(STORE_NAME)
    .open(id)
    .then((opened) => {
      sendInPieces(opened, (piece, handOver) => {
        thread.postMessage(piece, handOver);
      });
    })
    .catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      const fault = failed('refused', `The dataset cannot be opened: ${why}. Load the page anew.`);
      thread.postMessage({ kind: 'answer', answer: fault } satisfies Piece);
    });
});
