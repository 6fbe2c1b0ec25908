import { logChange } from '../../stores/log-change.ts';
import type { Kept } from '../../stores/fault.ts';
import type { DatasetEntry, DatasetStore, Json } from '../../stores/store.ts';
import type { KeptState, Workspace } from '../state/workspace.ts';

/** What the store has of a workspace. */
export interface KeptAs extends Pick<Workspace, 'log' | 'places' | 'edition'> {
  readonly revision: number;
}

/** Keeps workspaces in a store as they change. */
export interface Keeper {
  /** Wants this state kept, soon: what was wanted of the same workspace before is passed over. */
  keep(workspace: Workspace): void;
  /** Keeps what is wanted now; resolves when all of it was tried. */
  flush(): Promise<void>;
  /** Notes what was opened from the store. */
  adopt(id: string, as: KeptAs): void;
  /** The revision that this page knows; 0 for what is not kept. */
  revisionOf(id: string): number;
  /** Leaves a workspace alone: another tab has a newer one. */
  leave(id: string): void;
  /** How many changes of a workspace are not kept; 1 where more than decisions has changed. */
  changesOf(workspace: Workspace): number;
  /** Keeps nothing any more. */
  stop(): void;
}

/** What a keeper needs of the page. */
export interface KeeperPage {
  nowMs(): number;
  /** What to keep beside the columns, to know when the workspace is opened again. */
  about(workspace: Workspace): Json;
  nameOf(workspace: Workspace): string;
  /** Tells how the keeping of a state went; the page may have gone on to another one. */
  tell(workspace: Workspace, state: KeptState, entry: DatasetEntry | null): void;
}

/** So long it waits for further changes before it writes, in milliseconds. */
const PAUSE_MS = 250;

/** A keeper; it writes one workspace after the other, columns only where they have changed. */
export function createKeeper(store: DatasetStore, page: KeeperPage): Keeper {
  const wanted = new Map<string, Workspace>();
  const known = new Map<string, KeptAs>();
  const left = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isStopped = false;

  const keepOne = async (workspace: Workspace): Promise<void> => {
    const { id, log, places, edition } = workspace;
    if (left.has(id)) return;
    const before = known.get(id);
    const answer = await saved(workspace, before);
    if (answer.ok) {
      known.set(id, { revision: answer.value.revision, log, places, edition });
      page.tell(workspace, { kind: 'saved' }, answer.value);
      return;
    }
    const { kind, message } = answer.fault;
    if (kind === 'conflict' || kind === 'missing') {
      left.add(id);
      wanted.delete(id);
      const mine = before?.edition === edition ? changesSince(before, workspace) : 1;
      page.tell(workspace, { kind: 'elsewhere', isGone: await isGone(store, id), mine }, null);
    } else page.tell(workspace, { kind: 'failed', why: message }, null);
  };
  const saved = (workspace: Workspace, before: KeptAs | undefined): Promise<Kept<DatasetEntry>> => {
    const { id, base, log, places, edition } = workspace;
    const savedMs = page.nowMs();
    if (before?.edition === edition) {
      const change = logChange(before.log, log, places.slice(before.places.length));
      return store.saveLog(id, before.revision, change, savedMs);
    }
    const name = page.nameOf(workspace);
    return store.save(
      { id, name, savedMs, dataset: base, log, places, about: page.about(workspace) },
      before?.revision ?? 0,
    );
  };
  const run = async (): Promise<void> => {
    for (;;) {
      const [next] = wanted.values();
      if (!next) return;
      wanted.delete(next.id);
      await keepOne(next);
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    keep(workspace) {
      const as = known.get(workspace.id);
      if (isStopped || left.has(workspace.id) || (as?.log === workspace.log && as.edition === workspace.edition))
        return;
      wanted.set(workspace.id, workspace);
      timer ??= setTimeout(() => void flush(), PAUSE_MS);
    },
    flush,
    adopt(id, as) {
      known.set(id, as);
      left.delete(id);
    },
    revisionOf: (id) => known.get(id)?.revision ?? 0,
    leave(id) {
      left.add(id);
      wanted.delete(id);
    },
    changesOf(workspace) {
      const as = known.get(workspace.id);
      return as?.edition === workspace.edition ? changesSince(as, workspace) : 1;
    },
    stop() {
      clearTimeout(timer);
      wanted.clear();
      isStopped = true;
    },
  };
}

/** How many decisions were made or taken back since. */
function changesSince({ log }: KeptAs, now: Workspace): number {
  const { keep, decisions } = logChange(log, now.log);
  return decisions.length + log.decisions.length - keep;
}

async function isGone(store: DatasetStore, id: string): Promise<boolean> {
  const list = await store.list();
  return list.ok && !list.value.some((entry) => entry.id === id);
}
