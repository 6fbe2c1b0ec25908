import { computed, signal } from '@preact/signals-core';
import { followImports, lastImport, problemsOpenWith, type LastImport } from '../import/last-import.ts';
import { workspace } from '../state/signals.ts';

/** True while the problems are shown. */
export const problemsShown = signal(false);

/** What was read last, and what it was opened as. */
const noted = signal<{ readonly workspace: string; readonly read: LastImport } | null>(null);

/** The tables that what is open was read from; none where something else was opened since. */
export const openTables = computed(() => {
  const now = noted.value;
  return now && now.workspace === workspace.value?.id ? now.read.tables : [];
});

/** How many problems the tables have that are open. */
export const problemTotal = computed(() =>
  openTables.value.reduce(
    (sum, { report: { groups, notes } }) => groups.reduce((all, { lines }) => all + lines.length, sum + notes.length),
    0,
  ),
);

/** Shows the problems, or hides them. */
export function showProblems(isShown: boolean): void {
  problemsShown.value = isShown;
}

followImports(() => {
  const read = lastImport();
  noted.value = read && { workspace: workspace.peek()?.id ?? '', read };
});
problemsOpenWith(() => {
  showProblems(true);
});
