import type { CallName, Calls, Reply } from './protocol.ts';

/** What a call came to: errors are values, with a sentence for the person. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (reply: Reply) => void>();

/** Starts the worker, which begins to fetch the region tier at once; called as early as possible, later calls do nothing. */
export function startGazetteer(): void {
  worker ??= started();
}

/**
 * Asks the gazetteer's worker. Never rejects. Answers come as they are ready, not in the order of the calls.
 * @param handOver buffers that the page gives away, so that a large file is not copied
 */
export function callGazetteer<N extends CallName>(
  call: N,
  ask: Calls[N]['ask'],
  handOver: readonly ArrayBuffer[] = [],
): Promise<Result<Calls[N]['answer']>> {
  startGazetteer();
  const id = (lastId += 1);
  return new Promise((resolve) => {
    waiting.set(id, (reply) => {
      resolve(reply.ok ? { ok: true, value: reply.answer as Calls[N]['answer'] } : reply);
    });
    worker?.postMessage({ id, call, ask }, [...handOver]);
  });
}

/**
 * A way to the gazetteer for another worker, which may ask on it as the page does.
 * @param onLost called with a sentence when the gazetteer's worker fails: what was asked on the way is never answered then
 */
export function gazetteerPort(onLost: (why: string) => void): MessagePort {
  startGazetteer();
  const { port1, port2 } = new MessageChannel();
  waiting.set((lastId += 1), (reply) => {
    if (!reply.ok) onLost(reply.why);
  });
  worker?.postMessage({ port: port1 }, [port1]);
  return port2;
}

function started(): Worker {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'gazetteer' });
  made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const done = waiting.get(data.id);
    waiting.delete(data.id);
    done?.(data);
  });
  made.addEventListener('error', ({ message }) => {
    const why = message === '' ? 'its script could not be loaded' : message;
    // The next call tries a new one.
    made.terminate();
    worker = undefined;
    for (const [id, done] of waiting) done({ id, ok: false, why });
    waiting.clear();
  });
  return made;
}
