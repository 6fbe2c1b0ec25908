import { Dialog } from '../shell/dialog.tsx';
import { words } from '../words/words.ts';
import { importWords } from '../words/import-en.ts';
import { lastImport } from './last-import.ts';
import { openFiles, openSeeds } from './open-files.ts';

/** The ways to open something. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words.import.title} onClose={onClose}>
      <p>{importWords.open.text}</p>
      <p class="dialog-actions">
        <FileChooser text={words.import.chooseFile} folder={false} onClose={onClose} />
        <FileChooser text={words.import.chooseFolder} folder={true} onClose={onClose} />
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
      <Again onClose={onClose} />
    </Dialog>
  );
}

/** The tables that were read last, to read them otherwise. */
function Again({ onClose }: { onClose: () => void }) {
  const tables = lastImport()?.tables ?? [];
  if (tables.length === 0) return null;
  return (
    <p class="dialog-actions">
      {tables.map((table) => (
        <button
          key={table.ask.file.name}
          type="button"
          class="button"
          onClick={() => {
            onClose();
            void import('./run-import.tsx').then(({ changeImport }) => {
              changeImport(table);
            });
          }}
        >
          {importWords.done.changeOf(table.ask.file.name)}
        </button>
      ))}
    </p>
  );
}

/** Endings of files that hold events; others can be chosen all the same. */
const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.geojson,.json,.geojsonl,.geojsons,.ndjson,.kml,.kmz,.gpx,.parquet,.geoparquet,.gz,.zip';

function FileChooser({ text, folder, onClose }: { text: string; folder: boolean; onClose: () => void }) {
  return (
    <label class={folder ? 'button' : 'button primary'}>
      {text}
      <input
        type="file"
        class="visually-hidden"
        multiple
        {...(folder ? { webkitdirectory: true } : { accept: ACCEPTED })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          onClose();
          void openFiles(files);
        }}
      />
    </label>
  );
}
