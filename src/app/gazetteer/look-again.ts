import { lookUpAgain, machineReadRows } from '../../index.ts';
import { isFromNames, noteFromNames } from '../import/open-files.ts';
import { notify, replaceDataset } from '../state/actions.ts';
import { readDataset } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { workerDesk } from './desk.ts';

/**
 * Looks the names of the open dataset up again and says what changed. What a person decided or a file gave stays, and so does all of a
 * file of our own. Never rejects.
 */
export async function lookAgain(): Promise<void> {
  const open = readDataset.peek();
  if (!open || !isFromNames(open)) return;
  try {
    // A name of a report was chosen by what stands around it: alone it is asked only where that said nothing.
    const resolvedToo = machineReadRows(open).count === 0;
    const again = await lookUpAgain(open, workerDesk, { resolvedToo });
    // Meanwhile something else may have been opened.
    if (!again || readDataset.peek() !== open) return;
    noteFromNames(again.dataset);
    replaceDataset(again.dataset);
    const { placed, unplaced, moved } = again;
    if (placed + unplaced + moved > 0) notify('info', words.gazetteer.again(placed, unplaced, moved));
  } catch (error) {
    notify('error', words.search.failed(error instanceof Error ? error.message : String(error)));
  }
}
