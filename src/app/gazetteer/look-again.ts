import { lookUpAgain, type PlaceDesk } from '../../index.ts';
import { isFromNames, noteFromNames } from '../import/open-files.ts';
import { notify, replaceDataset } from '../state/actions.ts';
import { dataset } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { callGazetteer } from './client.ts';

const desk: PlaceDesk = {
  async answer(questions) {
    const read = await callGazetteer('answer', questions);
    if (!read.ok) throw new Error(read.why);
    return read.value;
  },
};

/** Looks the names of the open dataset up again and says what changed; what a person decided stays. Never rejects. */
export async function lookAgain(): Promise<void> {
  const open = dataset.peek();
  if (!open) return;
  try {
    const resolvedToo = isFromNames(open);
    const again = await lookUpAgain(open, desk, { resolvedToo });
    // Meanwhile something else may have been opened.
    if (!again || dataset.peek() !== open) return;
    if (resolvedToo) noteFromNames(again.dataset);
    replaceDataset(again.dataset);
    const { placed, unplaced, moved } = again;
    if (placed + unplaced + moved > 0) notify('info', words.gazetteer.again(placed, unplaced, moved));
  } catch (error) {
    notify('error', words.search.failed(error instanceof Error ? error.message : String(error)));
  }
}
