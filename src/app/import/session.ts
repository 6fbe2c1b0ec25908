import { gazetteerPort } from '../gazetteer/client.ts';
import { createGatherer } from '../in-pieces.ts';
import type { FromWorker, ImportCallName, ImportCalls, ToWorker } from './messages.ts';
import type { ImportSession, Outcome, Progress } from './protocol.ts';

interface Waiting {
  readonly done: (answer: Outcome<unknown>) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly gather: ReturnType<typeof createGatherer>;
}

/** Starts a worker that reads tables. */
export function startSession(): ImportSession {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'import' });
  const end = (why: readonly string[]): void => {
    worker.terminate();
    for (const { done } of waiting.values()) done({ ok: false, why });
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    receive(waiting, data);
  });
  worker.addEventListener('error', ({ message }) => {
    end([message === '' ? 'its script could not be loaded' : message]);
  });
  const port = gazetteerPort((why) => {
    end([why]);
  });
  worker.postMessage({ gazetteer: port } satisfies ToWorker, [port]);
  const call = <N extends ImportCallName>(
    name: N,
    ask: ImportCalls[N]['ask'],
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Outcome<ImportCalls[N]['answer']>> => {
    const id = (lastId += 1);
    return new Promise((resolve) => {
      const done = (answer: Outcome<unknown>): void => {
        resolve(answer as Outcome<ImportCalls[N]['answer']>);
      };
      waiting.set(id, { done, onProgress, gather: createGatherer() });
      worker.postMessage({ id, call: name, ask });
    });
  };
  return {
    preview: async (ask) => flat(await call('preview', ask)),
    dates: async (ask) => flat(await call('dates', ask)),
    read: async (ask, onProgress) => flat(await call('read', ask, onProgress)),
    take: () => call('take', null),
    stop: () => {
      end([]);
    },
  };
}

/** A call that came to nothing, or the outcome it came to. */
function flat<T>(answer: Outcome<Outcome<T>>): Outcome<T> {
  return answer.ok ? answer.value : answer;
}

function receive(waiting: Map<number, Waiting>, message: FromWorker): void {
  const asked = waiting.get(message.id);
  if (!asked) return;
  if (message.kind === 'progress') {
    asked.onProgress(message.progress);
  } else if (message.kind === 'failed') {
    waiting.delete(message.id);
    asked.done({ ok: false, why: [message.why] });
  } else {
    const whole = asked.gather(message);
    if (!whole) return;
    waiting.delete(message.id);
    asked.done({ ok: true, value: whole.answer });
  }
}
