import { sendInPieces } from '../in-pieces.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Progress } from './protocol.ts';

/** The one end of the thread; the library declares a page, of whose window a worker has only this. */
const thread = globalThis as unknown as Pick<Worker, 'postMessage'> & EventTarget;

/** Listens to what the page sends. */
export function onMessage(listener: (message: ToWorker) => void): void {
  thread.addEventListener('message', (event) => {
    listener((event as MessageEvent<ToWorker>).data);
  });
}

/** Sends the answer of a call, its long lists in pieces first. The typed arrays are handed over: the worker has them no more. */
export function sendAnswer(id: number, answer: unknown): void {
  sendInPieces(answer, (piece, handOver) => {
    send({ id, ...piece }, handOver);
  });
}

/** Sends why a call could not be answered. */
export function sendFailure(id: number, error: unknown): void {
  send({ id, kind: 'failed', why: error instanceof Error ? error.message : String(error) });
}

/** So often is the page told how far it is, milliseconds. */
const TELL_MS = 100;

/** Tells the page how far a call is, at most ten times a second. */
export function progressTeller(id: number): (progress: Progress) => void {
  let told = -Infinity;
  let wasPlacing = false;
  return (progress) => {
    const now = performance.now();
    if (now - told < TELL_MS && progress.isPlacing === wasPlacing) return;
    told = now;
    wasPlacing = progress.isPlacing;
    send({ id, kind: 'progress', progress });
  };
}

function send(message: FromWorker, handOver: readonly Transferable[] = []): void {
  thread.postMessage(message, [...handOver]);
}
