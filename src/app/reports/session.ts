import type { Outcome } from '../import/protocol.ts';
import { createGatherer } from '../in-pieces.ts';
import type { FromReader, ReportsAsk, ReportsProgress, ReportsRead } from './protocol.ts';

/** A reading of reports in a worker of its own. */
export interface ReaderRun {
  /** Never rejects; a run that was stopped has no reason. */
  readonly outcome: Promise<Outcome<ReportsRead>>;
  /** Ends the worker at once, whatever it does. */
  readonly stop: () => void;
}

/** The reader of PDFs listens to the worker's messages as well, and says so: what is not ours is passed over. */
function isPiece({ kind }: { readonly kind?: unknown }): boolean {
  return kind === 'piece' || kind === 'answer';
}

/** Starts a worker that reads files of reports; it ends with its answer. */
export function startReading(ask: ReportsAsk, onProgress: (progress: ReportsProgress) => void): ReaderRun {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reports' });
  const gather = createGatherer();
  let end: (outcome: Outcome<ReportsRead>) => void = () => undefined;
  const outcome = new Promise<Outcome<ReportsRead>>((resolve) => {
    end = (value) => {
      worker.terminate();
      resolve(value);
    };
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
    if (data.kind === 'progress') onProgress(data.progress);
    else if (data.kind === 'failed') end({ ok: false, why: [data.why] });
    else if (isPiece(data)) {
      const whole = gather(data);
      if (whole) end({ ok: true, value: whole.answer as ReportsRead });
    }
  });
  worker.addEventListener('error', ({ message }) => {
    end({ ok: false, why: [message === '' ? 'its script could not be loaded' : message] });
  });
  worker.postMessage(ask);
  return {
    outcome,
    stop: () => {
      end({ ok: false, why: [] });
    },
  };
}
