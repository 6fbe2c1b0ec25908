import { batch } from '@preact/signals-core';
import { kept, type Kept } from '../../stores/fault.ts';
import type { OpenedDataset } from '../../stores/store.ts';
import { noteFromNames } from '../import/open-files.ts';
import { readKeptProblems } from '../problems/kept-problems.ts';
import { notify, noteWorkspace, openWorkspace } from '../state/actions.ts';
import { workspace } from '../state/signals.ts';
import { warm } from '../state/warm.ts';
import { newId, shownOf, type Workspace } from '../state/workspace.ts';
import { words } from '../words/words.ts';
import { openInTab } from './has-kept.ts';
import { openFromStore } from './open-in-worker.ts';
import { keeper, nameOf } from './the-keeper.ts';
import { theStore } from './the-store.ts';

/** The setting that holds the id of the dataset that was opened last; null for the example. */
export const OPEN_SETTING = 'open';

/** Opens what this tab, or else any tab, had open last; false when that was the example or cannot be opened, which is said. */
export async function openLast(andThen: () => void): Promise<boolean> {
  const inTab = openInTab();
  if (inTab === '') return false;
  const last = await theStore.setting(OPEN_SETTING);
  const id = inTab ?? (last.ok ? last.value : null);
  if (typeof id !== 'string') return false;
  const opened = await openKept(id, andThen);
  if (!opened.ok && opened.fault.kind !== 'missing') notify('error', words.datasets.cannotOpen, [opened.fault.message]);
  return opened.ok;
}

/** Opens a dataset that is kept, with what was decided on it; what is open stays where it cannot be. */
export async function openKept(id: string, andThen: () => void = () => undefined): Promise<Kept<null>> {
  await keeper.flush();
  const read = await openFromStore(id);
  if (!read.ok) return read;
  if (read.value.log.decisions.length + read.value.log.undone.length > 0) await import('../state/decide.ts');
  const opened = workspaceOf(read.value);
  await warm(shownOf(opened.base, opened.log.decisions, opened.places));
  const { log, places, edition } = opened;
  keeper.adopt(id, { revision: read.value.entry.revision, log, places, edition });
  batch(() => {
    openWorkspace(opened);
    andThen();
  });
  return kept(null);
}

/** Makes what is open a dataset of its own: the one it came from is left as the other tab has it. */
export function keepAsCopy(): void {
  const open = workspace.peek();
  if (!open) return;
  const name = words.datasets.copyName(nameOf(open));
  // Not opened anew: what is filtered and chosen stays.
  noteWorkspace({ id: newId(), name, isExample: false, kept: { kind: 'saving' } });
}

function workspaceOf({ entry, dataset, log, places, about }: OpenedDataset): Workspace {
  const said = (key: string): unknown =>
    typeof about === 'object' && about !== null && !Array.isArray(about)
      ? (about as Readonly<Record<string, unknown>>)[key]
      : undefined;
  const isTrue = (key: string): boolean => said(key) === true;
  if (isTrue('isFromNames')) noteFromNames(dataset);
  const { id, name } = entry;
  return {
    ...{ id, name, base: dataset, log, places, tables: readKeptProblems(said('problems')), taken: null },
    ...{ isExample: isTrue('isExample'), edition: 1, kept: { kind: 'saved' } },
  };
}
