import type { Numbers } from '../base/columns.ts';
import type { Dataset } from './dataset.ts';
import { isMachineRead } from './machine-read.ts';
import { textAt } from './read-dataset.ts';

/** Tells by its number whether a note marks an event that a program read; each note is looked at once. */
export function machineReadNotes(dataset: Pick<Dataset, 'strings' | 'packed'>): (note: number) => boolean {
  const known = new Map<number, boolean>([[0, false]]);
  return (note) => {
    let answer = known.get(note);
    if (answer === undefined) {
      answer = isMachineRead({ note: textAt(dataset, note) });
      known.set(note, answer);
    }
    return answer;
  };
}

/** How many events nobody has looked at. @param rows those to look at; all by default */
export function countMachineRead(
  dataset: Dataset,
  rows?: { readonly incidents: readonly number[]; readonly visits: readonly number[] },
): number {
  const isMarked = machineReadNotes(dataset);
  const count = (notes: Numbers, only: readonly number[] | undefined): number => {
    let marked = 0;
    for (const row of only ?? notes.keys()) if (isMarked(notes[row] ?? 0)) marked++;
    return marked;
  };
  return count(dataset.incidents.note, rows?.incidents) + count(dataset.visits.note, rows?.visits);
}
