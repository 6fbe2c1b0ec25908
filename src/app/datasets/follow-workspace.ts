import { effect } from '@preact/signals-core';
import { noteWorkspace } from '../state/actions.ts';
import { workspace } from '../state/signals.ts';
import { beginAnew } from './begin-anew.ts';
import { noteOpenInTab } from './has-kept.ts';
import { OPEN_SETTING } from './open-kept.ts';
import { onTabs, type TabMessage } from './tabs.ts';
import { keeper } from './the-keeper.ts';
import { theStore } from './the-store.ts';

let isStopped = false;

/** Keeps what is open as it changes, remembers what is open, and hears what other tabs do. Called once. */
export function followWorkspace(): void {
  effect(() => {
    const open = workspace.value;
    if (open?.kept.kind === 'saving' && !isStopped) keeper.keep(open);
  });
  followOpen();
  onTabs(hear);
  addEventListener('pagehide', () => void keeper.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.flush();
  });
  addEventListener('beforeunload', (event) => {
    const kind = workspace.peek()?.kept.kind;
    if (isStopped || (kind !== 'saving' && kind !== 'failed')) return;
    void keeper.flush();
    event.preventDefault();
  });
}

/** Keeps nothing more, as before everything is forgotten. */
export function stopFollowing(): void {
  isStopped = true;
  keeper.stop();
}

/** The last dataset that was opened in any tab is opened in the next new one. */
function followOpen(): void {
  let last: string | null = null;
  effect(() => {
    const open = workspace.value;
    if (!open || isStopped) return;
    const isKept = open.kept.kind !== 'untouched';
    noteOpenInTab(isKept ? open.id : '');
    // Not before it is kept: a new tab cannot open what is not there.
    if (isKept && keeper.revisionOf(open.id) === 0) return;
    const id = isKept ? open.id : null;
    if (id === last) return;
    last = id;
    void theStore.saveSetting(OPEN_SETTING, id);
  });
}

function hear(message: TabMessage): void {
  if (message.kind === 'forgotten') {
    stopFollowing();
    beginAnew();
    return;
  }
  const open = workspace.peek();
  if (open?.id !== message.id) return;
  if (message.kind === 'renamed') {
    noteWorkspace({ name: message.name });
    return;
  }
  if (message.kind === 'saved' && message.revision <= keeper.revisionOf(open.id)) return;
  keeper.leave(open.id);
  const mine = open.kept.kind === 'saving' ? keeper.changesOf(open) : 0;
  noteWorkspace({ kept: { kind: 'elsewhere', isGone: message.kind === 'removed', mine } });
}
