import { failed, type Kept } from '../../stores/fault.ts';
import type { OpenedDataset } from '../../stores/store.ts';
import { createGatherer, type Piece } from '../in-pieces.ts';
import { theStore } from './the-store.ts';

/** From so many events on a dataset is read in a thread of its own: the page goes on. */
const LARGE = 20_000;

/** Opens a dataset of the store; a large one is read and checked by a worker. */
export async function openFromStore(id: string): Promise<Kept<OpenedDataset>> {
  const list = await theStore.list();
  const entry = list.ok ? list.value.find((one) => one.id === id) : undefined;
  return entry && entry.incidents + entry.visits >= LARGE ? readInWorker(id) : theStore.open(id);
}

function readInWorker(id: string): Promise<Kept<OpenedDataset>> {
  const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module', name: 'open' });
  const gather = createGatherer();
  return new Promise((resolve) => {
    const end = (kept: Kept<OpenedDataset>): void => {
      worker.terminate();
      resolve(kept);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Piece>) => {
      const whole = gather(data);
      if (whole) end(whole.answer as Kept<OpenedDataset>);
    });
    worker.addEventListener('error', ({ message }) => {
      const why = message === '' ? 'its script could not be loaded' : message;
      end(failed('refused', `The dataset cannot be opened: ${why}. Load the page anew.`));
    });
    worker.postMessage(id);
  });
}
