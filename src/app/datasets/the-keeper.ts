import { titleOf } from '../../index.ts';
import type { DatasetEntry } from '../../stores/store.ts';
import { isFromNames } from '../import/open-files.ts';
import { keptProblems } from '../problems/kept-problems.ts';
import { noteWorkspace } from '../state/actions.ts';
import { workspace } from '../state/signals.ts';
import type { KeptState, Workspace } from '../state/workspace.ts';
import { words } from '../words/words.ts';
import { createKeeper } from './keeper.ts';
import { tellTabs } from './tabs.ts';
import { theStore } from './the-store.ts';

/** The one keeper of the page. */
export const keeper = createKeeper(theStore, {
  nowMs: () => Date.now(),
  about: ({ base, isExample, tables }) => ({
    isExample,
    isFromNames: isFromNames(base),
    problems: keptProblems(tables),
  }),
  nameOf,
  tell,
});

/** What to call a workspace. */
export function nameOf({ name, base }: Workspace): string {
  return name || titleOf(base) || words.appName;
}

function tell(then: Workspace, state: KeptState, entry: DatasetEntry | null): void {
  if (entry) {
    tellTabs({ kind: 'saved', id: entry.id, revision: entry.revision });
    void askToPersist();
  }
  const open = workspace.peek();
  if (open?.id !== then.id) return;
  // What changed meanwhile is wanted already: the sign stays at "saving".
  if (state.kind === 'saved' && (open.log !== then.log || open.edition !== then.edition)) return;
  noteWorkspace({ kept: state });
}

let hasAsked = false;

/** Asks the browser, once a visit, not to throw away what is kept when it wants room. */
async function askToPersist(): Promise<void> {
  if (hasAsked) return;
  hasAsked = true;
  try {
    await navigator.storage.persist();
  } catch {
    // Where it cannot be asked, what is kept lasts as long as the browser likes.
  }
}
