import { effect } from '@preact/signals-core';
import { openSeeds } from '../import/open-files.ts';
import { workspace } from '../state/signals.ts';
import { hasKept, openInTab } from './has-kept.ts';

/** Opens what was open, the example where nothing was; `andThen` runs before anything of it is drawn. */
export async function openAtStart(andThen: () => void): Promise<void> {
  if (openInTab() !== '' && (await hasKept())) {
    const { openLast } = await import('./open-kept.ts');
    if (await openLast(andThen)) return;
  }
  await openSeeds(andThen);
}

/** Fetches what keeps datasets with the first thing to keep; ends when the result is called. */
export function keepWhenNeeded(): () => void {
  let isFetched = false;
  const fetchIt = (): void => {
    if (isFetched) return;
    isFetched = true;
    void import('./follow-workspace.ts').then(({ followWorkspace }) => {
      followWorkspace();
    });
  };
  return effect(() => {
    const open = workspace.value;
    if (!open || isFetched) return;
    if (open.kept.kind !== 'untouched') fetchIt();
    else {
      void hasKept().then((has) => {
        if (has) fetchIt();
      });
    }
  });
}
