import { Dialog } from '../shell/dialog.tsx';
import { words } from '../words/words.ts';
import { importWords } from '../words/import-en.ts';
import { reportWords } from '../words/reports-en.ts';
import { openTables } from '../problems/open-problems.ts';
import { askFiles } from './ask-files.tsx';
import { openSeeds } from './open-files.ts';
import { openChosen } from './take-files.ts';

/** The ways to open something. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words.import.title} onClose={onClose}>
      <p>{importWords.open.text}</p>
      <p>{reportWords.open.text}</p>
      <p class="dialog-actions">
        <FileChooser text={words.import.chooseFile} folder={false} onClose={onClose} />
        <FileChooser text={words.import.chooseFolder} folder={true} onClose={onClose} />
        <button
          type="button"
          class="button"
          onClick={() => {
            onClose();
            void import('../reports/paste-report.tsx').then(({ pasteReport }) => {
              pasteReport('');
            });
          }}
        >
          {reportWords.open.paste}
        </button>
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

/** The tables that what is open was read from, to read them otherwise, as far as their files are at hand. */
function Again({ onClose }: { onClose: () => void }) {
  const asks = openTables.value.flatMap(({ ask }) => ask ?? []);
  if (asks.length === 0) return null;
  return (
    <p class="dialog-actions">
      {asks.map((ask) => (
        <button
          key={ask}
          type="button"
          class="button"
          onClick={() => {
            onClose();
            void import('./run-import.tsx').then(({ changeImport }) => {
              changeImport(ask);
            });
          }}
        >
          {importWords.done.changeOf(ask.file.name)}
        </button>
      ))}
    </p>
  );
}

/** Endings of files that hold events or reports; others can be chosen all the same. */
const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.geojson,.json,.geojsonl,.geojsons,.ndjson,.kml,.kmz,.gpx,.parquet,.geoparquet,.gz,.zip,.md,.html,.htm,.mht,.mhtml,.xml,.rss,.atom,.pdf';

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
          void openChosen(folder ? files.filter(({ name }) => !name.startsWith('.')) : files, askFiles);
        }}
      />
    </label>
  );
}
