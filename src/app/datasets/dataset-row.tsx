import { useEffect, useRef, useState } from 'preact/hooks';
import type { DatasetEntry } from '../../stores/store.ts';
import { openSeeds } from '../import/open-files.ts';
import { noteWorkspace } from '../state/actions.ts';
import { workspace } from '../state/signals.ts';
import { newId } from '../state/workspace.ts';
import { words } from '../words/words.ts';
import { bytesText, momentText } from './amounts.ts';
import { openKept } from './open-kept.ts';
import { tellTabs } from './tabs.ts';
import { keeper } from './the-keeper.ts';
import { theStore } from './the-store.ts';

/** What the row shows: the dataset, a field for its name, or the question whether it goes. */
type Face = 'dataset' | 'rename' | 'remove';

/** A kept dataset with what can be done with it. */
export function DatasetRow(props: {
  entry: DatasetEntry;
  onOpened: () => void;
  /** Something has changed in the store, or could not and why. */
  onChanged: (wrong: string | null) => void;
}) {
  const { entry, onOpened, onChanged } = props;
  const { id, name } = entry;
  const [face, setFace] = useState<Face>('dataset');
  const isOpen = workspace.value?.id === id;
  const text = words.datasets.dialog;
  const open = async (): Promise<void> => {
    const opened = await openKept(id);
    if (opened.ok) onOpened();
    else onChanged(opened.fault.message);
  };
  const copy = async (): Promise<void> => {
    const copied = await theStore.copy(id, { id: newId(), name: words.datasets.copyName(name), savedMs: Date.now() });
    onChanged(copied.ok ? null : copied.fault.message);
  };
  return (
    <li class={isOpen ? 'dataset-row open' : 'dataset-row'}>
      {face === 'rename' ? (
        <RenameForm
          entry={entry}
          onDone={(wrong) => {
            setFace('dataset');
            onChanged(wrong);
          }}
        />
      ) : (
        <p class="dataset-name">
          <bdi>{name}</bdi> {isOpen && <span class="faint">{text.isOpen}</span>}
        </p>
      )}
      <p class="faint">{factsOf(entry)}</p>
      {face === 'remove' && (
        <RemoveQuestion
          entry={entry}
          onKeep={() => {
            setFace('dataset');
          }}
          onDone={onChanged}
        />
      )}
      {face === 'dataset' && (
        <p class="dataset-actions">
          {!isOpen && <Act name={text.open} of={name} isFirst onClick={() => void open()} />}
          <Act
            name={text.rename}
            of={name}
            onClick={() => {
              setFace('rename');
            }}
          />
          <Act name={text.copy} of={name} onClick={() => void copy()} />
          <Act
            name={text.remove}
            of={name}
            onClick={() => {
              setFace('remove');
            }}
          />
        </p>
      )}
    </li>
  );
}

function Act({
  name,
  of,
  isFirst = false,
  onClick,
}: {
  name: string;
  of: string;
  isFirst?: boolean;
  onClick: () => void;
}) {
  return (
    <button type="button" class={isFirst ? 'button primary' : 'button'} aria-label={`${name}: ${of}`} onClick={onClick}>
      {name}
    </button>
  );
}

function RenameForm({ entry, onDone }: { entry: DatasetEntry; onDone: (wrong: string | null) => void }) {
  const [name, setName] = useState(entry.name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  const rename = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '' || wanted === entry.name) {
      onDone(null);
      return;
    }
    const renamed = await theStore.rename(entry.id, wanted);
    if (renamed.ok) {
      if (workspace.peek()?.id === entry.id) noteWorkspace({ name: wanted });
      tellTabs({ kind: 'renamed', id: entry.id, name: wanted });
    }
    onDone(renamed.ok ? null : renamed.fault.message);
  };
  const text = words.datasets.dialog;
  return (
    <form
      class="dataset-rename"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <input
        ref={field}
        type="text"
        dir="auto"
        maxLength={200}
        aria-label={text.renameLabel(entry.name)}
        value={name}
        onInput={(event) => {
          setName(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Of the form, not of the dialog.
          event.preventDefault();
          event.stopPropagation();
          onDone(null);
        }}
      />
      <button type="submit" class="button">
        {text.renameDone}
      </button>
    </form>
  );
}

function RemoveQuestion(props: { entry: DatasetEntry; onKeep: () => void; onDone: (wrong: string | null) => void }) {
  const { entry, onKeep, onDone } = props;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keep.current?.focus();
  }, []);
  const remove = async (): Promise<void> => {
    const { id } = entry;
    const isOpen = workspace.peek()?.id === id;
    if (isOpen) keeper.leave(id);
    const removed = await theStore.remove(id);
    if (removed.ok) {
      tellTabs({ kind: 'removed', id });
      // What is deleted does not stay on the screen either.
      if (isOpen) await openSeeds();
    }
    onDone(removed.ok ? null : removed.fault.message);
  };
  const text = words.datasets.dialog;
  return (
    <div class="dataset-remove" role="group" aria-label={text.removeSure(entry.name)}>
      <p>{text.removeSure(entry.name)}</p>
      <p class="dataset-actions">
        <button ref={keep} type="button" class="button" onClick={onKeep}>
          {text.removeNo}
        </button>
        <button type="button" class="button danger" onClick={() => void remove()}>
          {text.removeYes}
        </button>
      </p>
    </div>
  );
}

function factsOf({ incidents, visits, decisions, savedMs, bytes }: DatasetEntry): string {
  const text = words.datasets.dialog;
  const count = (n: number): string => n.toLocaleString('en');
  return [
    incidents > 0 || visits === 0 ? text.incidents(count(incidents)) : '',
    visits > 0 ? text.visits(count(visits)) : '',
    decisions > 0 ? text.decisions(count(decisions)) : '',
    bytesText(bytes),
    text.savedAt(momentText(savedMs)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
