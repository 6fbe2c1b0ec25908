import { signal } from '@preact/signals-core';
import { showProblems } from '../problems/open-problems.ts';

/** What the queue was opened for: an event by its id, or whatever comes first; null while it is closed. */
export const queueShown = signal<{ readonly event: string | null } | null>(null);

/** Opens the queue of machine-read events beside the map, at an event or at the first that is left. */
export function openQueue(event: string | null = null): void {
  showProblems(false);
  queueShown.value = { event };
}

/** Closes the queue; what was decided stays decided. */
export function closeQueue(): void {
  queueShown.value = null;
}
