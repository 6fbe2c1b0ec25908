import { answerCall } from './answer-call.ts';
import type { Reply, Request } from './protocol.ts';

/** One end of a way on which calls come: the thread itself, or a port that another worker has the other end of. */
type End = Pick<Worker, 'postMessage'> & EventTarget;

/** The library declares a page, of whose window a worker has only this. */
const thread = globalThis as unknown as End;

thread.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<Request | { readonly port: MessagePort }>;
  if (!('port' in data)) answer(data, thread);
  else
    data.port.onmessage = ({ data: request }: MessageEvent<Request>) => {
      answer(request, data.port);
    };
});

function answer(request: Request, end: Pick<End, 'postMessage'>): void {
  const { id } = request;
  answerCall(request).then(
    (answer) => {
      end.postMessage({ id, ok: true, answer } satisfies Reply);
    },
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      end.postMessage({ id, ok: false, why } satisfies Reply);
    },
  );
}
