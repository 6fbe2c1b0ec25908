import { computed, effect, signal } from '@preact/signals-core';
import { workspace } from '../state/signals.ts';
import type { TableProblems } from './table-problems.ts';

/** True while the problems are shown. */
export const problemsShown = signal(false);

const NONE: readonly TableProblems[] = [];

/** The tables that what is open was read from; none where it was read from none. */
export const openTables = computed(() => workspace.value?.tables ?? NONE);

/** How many problems the tables have, those that are decided on included. */
export const problemTotal = computed(() =>
  openTables.value.reduce(
    (sum, { groups, notes }) => groups.reduce((all, { lines }) => all + lines.length, sum + notes.length),
    0,
  ),
);

const done = signal(0);

/** How many problems nobody decided on yet. */
export const problemsLeft = computed(() => Math.max(0, problemTotal.value - done.value));

// What counts them is fetched with the first decision.
effect(() => {
  const open = workspace.value;
  const decisions = open?.log.decisions ?? [];
  if (!open || decisions.length === 0 || openTables.value.length === 0) {
    done.value = 0;
    return;
  }
  void import('./done-rows.ts').then(({ doneRows }) => {
    if (workspace.peek() === open) done.value = doneRows(open.base, open.tables, decisions);
  });
});

/** Shows the problems, or hides them. */
export function showProblems(isShown: boolean): void {
  problemsShown.value = isShown;
}
