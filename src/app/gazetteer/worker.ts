import { answerCall } from './answer-call.ts';
import type { Reply, Request } from './protocol.ts';

/** The one end of the thread; the library declares a page, of whose window a worker has only this. */
const thread = globalThis as unknown as Pick<Worker, 'postMessage'> & EventTarget;

thread.addEventListener('message', (event) => {
  const request = (event as MessageEvent<Request>).data;
  const { id } = request;
  answerCall(request).then(
    (answer) => {
      thread.postMessage({ id, ok: true, answer } satisfies Reply);
    },
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      thread.postMessage({ id, ok: false, why } satisfies Reply);
    },
  );
});
