import actorsUrl from '../../../generated/gazetteer/actors.json?url';
import { openActorTable, readReportFiles, type ActorTable } from '../../index.ts';
import { worldGazetteer } from '../gazetteer/tiers.ts';
import { fileInput } from '../import/file-input.ts';
import { sendInPieces } from '../in-pieces.ts';
import type { FromReader, ReportsAsk, ReportsProgress, ReportsRead } from './protocol.ts';

/** The one end of the thread; the library declares a page, of whose window a worker has only this. */
const thread = globalThis as unknown as Pick<Worker, 'postMessage'> & EventTarget;

thread.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<ReportsAsk>;
  read(data).then(
    (answer) => {
      sendInPieces(answer, (piece, handOver) => {
        send(piece, handOver);
      });
    },
    (error: unknown) => {
      send({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    },
  );
});

/** The reader holds the packs itself: it asks them a thousand times a report, and can be ended with all that it holds. */
async function read({ files, choice }: ReportsAsk): Promise<ReportsRead> {
  const [gazetteer, actors] = await Promise.all([worldGazetteer(), actorTable()]);
  return readReportFiles(files.map(fileInput), { gazetteer, actors, choice, progress: tellProgress() });
}

async function actorTable(): Promise<ActorTable> {
  const response = await fetch(actorsUrl);
  if (!response.ok)
    throw new Error(`${actorsUrl}: expected the table of actors, the server answered ${response.status}`);
  return openActorTable(await response.text());
}

/** So often is the page told how far it is, milliseconds. */
const TELL_MS = 100;

function tellProgress(): (name: string, done: number) => void {
  let told = -Infinity;
  return (name, done) => {
    const now = performance.now();
    if (now - told < TELL_MS) return;
    told = now;
    send({ kind: 'progress', progress: { name, done } satisfies ReportsProgress });
  };
}

function send(message: FromReader, handOver: readonly Transferable[] = []): void {
  thread.postMessage(message, [...handOver]);
}
