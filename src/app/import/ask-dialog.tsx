import { addEach } from '../gazetteer/add-each.ts';
import { Dialog } from '../shell/dialog.tsx';
import { words } from '../words/words.ts';
import { openFiles } from './open-files.ts';

/** Asks what files are for that may be either events or places. */
export function AskDialog({ files, onClose }: { files: readonly File[]; onClose: () => void }) {
  const answer = (act: (files: readonly File[]) => Promise<void>): void => {
    onClose();
    void act(files);
  };
  return (
    <Dialog title={words.ask.title} onClose={onClose}>
      <p dir="auto">{words.ask.text(files.map(({ name }) => name).join(', '))}</p>
      <p class="dialog-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            answer(openFiles);
          }}
        >
          {words.ask.dataset}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            answer(addEach);
          }}
        >
          {words.ask.places}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.ask.cancel}
        </button>
      </p>
    </Dialog>
  );
}
