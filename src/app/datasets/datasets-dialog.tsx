import { useEffect, useState } from 'preact/hooks';
import type { DatasetEntry, Space } from '../../stores/store.ts';
import { openSeeds } from '../import/open-files.ts';
import { Dialog } from '../shell/dialog.tsx';
import { notify } from '../state/actions.ts';
import { words } from '../words/words.ts';
import { bytesText } from './amounts.ts';
import { DatasetRow } from './dataset-row.tsx';
import './datasets.css';
import { ForgetEverything } from './forget-everything.tsx';
import { keeper } from './the-keeper.ts';
import { theStore } from './the-store.ts';

/** What is kept: to open, name, copy and delete, and all of it to forget. */
export function DatasetsDialog({ onClose }: { onClose: () => void }) {
  const [entries, setEntries] = useState<readonly DatasetEntry[] | null>(null);
  const [space, setSpace] = useState<Space | null>(null);
  const [why, setWhy] = useState('');
  const [isForgetting, setForgetting] = useState(false);
  const list = async (): Promise<void> => {
    await keeper.flush();
    const [found, room] = await Promise.all([theStore.list(), theStore.space()]);
    setEntries(found.ok ? found.value : []);
    setWhy(found.ok ? '' : found.fault.message);
    setSpace(room.ok ? room.value : null);
  };
  useEffect(() => void list(), []);
  const text = words.datasets.dialog;
  return (
    <Dialog title={isForgetting ? text.forgetTitle : text.title} onClose={onClose}>
      {isForgetting ? (
        <ForgetEverything
          onKeep={() => {
            setForgetting(false);
          }}
        />
      ) : (
        <>
          <p>{text.text}</p>
          {why !== '' && <p class="kept-wrong">{why}</p>}
          {entries?.length === 0 && why === '' && <p class="faint">{text.none}</p>}
          {entries && entries.length > 0 && (
            <ul class="dataset-list">
              {entries.map((entry) => (
                <DatasetRow
                  key={entry.id}
                  entry={entry}
                  onOpened={onClose}
                  onChanged={(wrong) => {
                    if (wrong !== null) notify('error', words.datasets.notDone, [wrong]);
                    void list();
                  }}
                />
              ))}
            </ul>
          )}
          <p class="dialog-actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                onClose();
                void openSeeds();
              }}
            >
              {text.example}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                onClose();
                void import('../review/open-review.ts').then(({ openReview }) => {
                  openReview();
                });
              }}
            >
              {text.twice}
            </button>
            <button
              type="button"
              class="button danger"
              onClick={() => {
                setForgetting(true);
              }}
            >
              {text.forget}
            </button>
          </p>
          {space && space.freeBytes !== null && (
            <p class="faint">{text.room(bytesText(space.usedBytes), bytesText(space.freeBytes))}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
