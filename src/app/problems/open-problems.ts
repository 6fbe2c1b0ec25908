import { computed, signal } from '@preact/signals-core';
import { workspace } from '../state/signals.ts';
import type { TableProblems } from './table-problems.ts';

/** True while the problems are shown. */
export const problemsShown = signal(false);

const NONE: readonly TableProblems[] = [];

/** The tables that what is open was read from; none where it was read from none. */
export const openTables = computed(() => workspace.value?.tables ?? NONE);

/** How many problems the tables have that are open. */
export const problemTotal = computed(() =>
  openTables.value.reduce(
    (sum, { groups, notes }) => groups.reduce((all, { lines }) => all + lines.length, sum + notes.length),
    0,
  ),
);

/** Shows the problems, or hides them. */
export function showProblems(isShown: boolean): void {
  problemsShown.value = isShown;
}
