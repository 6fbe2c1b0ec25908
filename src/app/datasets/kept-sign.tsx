import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialogName } from '../shell/header.tsx';
import { notify, noteWorkspace } from '../state/actions.ts';
import { workspace } from '../state/signals.ts';
import type { KeptState } from '../state/workspace.ts';
import { words } from '../words/words.ts';
import './datasets.css';
import { keepAsCopy, openKept } from './open-kept.ts';

/** Says whether what is open is kept; what went wrong stands below it with what to do. */
export function KeptSign({ onOpen }: { onOpen: (name: DialogName) => void }) {
  const open = workspace.value;
  const [folded, setFolded] = useState('');
  if (!open || open.kept.kind === 'untouched') return null;
  const { kept } = open;
  const isWrong = kept.kind === 'failed' || kept.kind === 'elsewhere';
  // What was folded away stays so until something else is wrong.
  const wrong = `${open.id} ${kept.kind} ${kept.kind === 'failed' ? kept.why : ''}`;
  const isUp = isWrong && folded !== wrong;
  return (
    <div class={isWrong ? 'kept-sign wrong' : 'kept-sign'}>
      <p role="status" aria-label={words.datasets.signLabel}>
        {isWrong ? (
          <button
            type="button"
            class="linklike"
            aria-expanded={isUp}
            onClick={() => {
              setFolded(isUp ? wrong : '');
            }}
          >
            <SignMark kind={kept.kind} /> {words.datasets.sign[kept.kind]}
          </button>
        ) : (
          <>
            <SignMark kind={kept.kind} /> {words.datasets.sign[kept.kind]}
          </>
        )}
      </p>
      {isUp && (
        <KeptAlert
          kept={kept}
          onOpen={onOpen}
          onClose={() => {
            setFolded(wrong);
          }}
        />
      )}
    </div>
  );
}

/** What is wrong with the keeping, and the ways on; takes no focus, for it comes by itself. */
function KeptAlert(props: {
  kept: Extract<KeptState, { kind: 'failed' | 'elsewhere' }>;
  onOpen: (name: DialogName) => void;
  onClose: () => void;
}) {
  const { kept, onOpen, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !box.current?.contains(document.activeElement)) return;
      event.stopPropagation();
      onClose();
    };
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('keydown', onKey, true);
    };
  }, [onClose]);
  const { elsewhere, failed } = words.datasets;
  return (
    <div ref={box} class="kept-alert" role="alert">
      <button type="button" class="card-close" aria-label={words.about.close} onClick={onClose}>
        ×
      </button>
      {kept.kind === 'elsewhere' ? (
        <>
          <h2>{kept.isGone ? elsewhere.gone : elsewhere.title}</h2>
          <p>{elsewhere.text(kept.mine)}</p>
          <p class="dialog-actions">
            {kept.isGone ? (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onOpen('datasets');
                }}
              >
                {elsewhere.another}
              </button>
            ) : (
              <button
                type="button"
                class={kept.mine === 0 ? 'button primary' : 'button'}
                onClick={() => void openNewer()}
              >
                {elsewhere.reload}
              </button>
            )}
            <button
              type="button"
              class={kept.mine === 0 && !kept.isGone ? 'button' : 'button primary'}
              onClick={keepAsCopy}
            >
              {elsewhere.copy}
            </button>
          </p>
        </>
      ) : (
        <>
          <h2>{failed.title}</h2>
          <p>{kept.why}</p>
          <p class="dialog-actions">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                onOpen('export');
              }}
            >
              {failed.export}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                onOpen('datasets');
              }}
            >
              {failed.manage}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                noteWorkspace({ kept: { kind: 'saving' } });
              }}
            >
              {failed.again}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

async function openNewer(): Promise<void> {
  const open = workspace.peek();
  const opened = open && (await openKept(open.id));
  if (opened && !opened.ok) notify('error', words.datasets.cannotOpen, [opened.fault.message]);
}

/** A disk with a tick, a dot or a cross; the words beside it say the same. */
function SignMark({ kind }: { kind: KeptState['kind'] }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {kind === 'saved' && <path d="M3 8.5 6.5 12 13 4.5" />}
      {kind === 'saving' && <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4" />}
      {(kind === 'failed' || kind === 'elsewhere') && <path d="M8 2.5v6.5M8 12.7v.1" stroke-width="2.2" />}
    </svg>
  );
}
