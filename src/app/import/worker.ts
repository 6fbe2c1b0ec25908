import { mergeDatasets, type Dataset, type PlaceDesk } from '../../index.ts';
import { lookAtDates, previewImport, readImport } from './answer-import.ts';
import type { ToWorker } from './messages.ts';
import type { ImportAsk, ImportReport, Outcome } from './protocol.ts';
import { onMessage, progressTeller, sendAnswer, sendFailure } from './thread.ts';
import { portDesk } from './worker-desk.ts';

let desk: PlaceDesk | undefined;
/** What was read and not yet taken. */
let held: Dataset | null = null;

onMessage((message) => {
  if ('gazetteer' in message) {
    desk = portDesk(message.gazetteer);
    return;
  }
  const { id } = message;
  answer(message).then(
    (result) => {
      sendAnswer(id, result);
    },
    (error: unknown) => {
      sendFailure(id, error);
    },
  );
});

async function answer(message: Exclude<ToWorker, { gazetteer: MessagePort }>): Promise<unknown> {
  if (!desk) throw new Error('the gazetteer was not given');
  switch (message.call) {
    case 'preview':
      return previewImport(message.ask, desk);
    case 'dates':
      return lookAtDates(message.ask, desk);
    case 'read':
      return read(message.id, message.ask, desk);
    case 'take': {
      const taken = held;
      held = null;
      return taken;
    }
  }
}

async function read(id: number, ask: ImportAsk, places: PlaceDesk): Promise<Outcome<ImportReport>> {
  const outcome = await readImport(ask, places, progressTeller(id));
  if (!outcome.ok) return outcome;
  // What both files have is taken once: the same id of the same source is the same event.
  held = held ? mergeDatasets(held, outcome.value.dataset).dataset : outcome.value.dataset;
  return { ok: true, value: outcome.value.report };
}
