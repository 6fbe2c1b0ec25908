import { Dialog } from '../shell/dialog.tsx';
import { words } from '../words/words.ts';
import { openFiles, openSeeds } from './open-files.ts';

/** The ways to open something. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words.import.title} onClose={onClose}>
      <p>{words.import.text}</p>
      <p class="dialog-actions">
        <label class="button primary">
          {words.import.chooseFile}
          <input
            type="file"
            class="visually-hidden"
            multiple
            accept=".geojson,.json,.csv"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              onClose();
              void openFiles(files);
            }}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={() => {
            onClose();
            void openSeeds();
          }}
        >
          {words.import.chooseExample}
        </button>
      </p>
    </Dialog>
  );
}
