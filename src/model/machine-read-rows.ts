import { emptyBitmap, setBit, type Bitmap } from '../base/bitmap.ts';
import type { Numbers } from '../base/columns.ts';
import { packedTextBegins } from '../base/packed-texts.ts';
import type { Dataset } from './dataset.ts';
import { isMachineRead, MACHINE_READ } from './machine-read.ts';
import { textAt } from './read-dataset.ts';

/** The events of a dataset that a program read and nobody has looked at. */
export interface MachineReadRows {
  readonly incidents: Bitmap;
  readonly visits: Bitmap;
  /** How many of both together. */
  readonly count: number;
}

/** Finds the machine-read events by their notes: one pass over the rows, in which no string is made of a note that begins otherwise. */
export function machineReadRows(dataset: Dataset): MachineReadRows {
  const isMarked = markTest(dataset);
  const incidents = marked(dataset.incidents.note, isMarked);
  const visits = marked(dataset.visits.note, isMarked);
  return { incidents: incidents.rows, visits: visits.rows, count: incidents.count + visits.count };
}

function marked(
  notes: Numbers,
  isMarked: (number: number) => boolean,
): { readonly rows: Bitmap; readonly count: number } {
  const rows = emptyBitmap(notes.length);
  let count = 0;
  for (let row = 0; row < notes.length; row++) {
    if (!isMarked(notes[row] as number)) continue;
    setBit(rows, row);
    count++;
  }
  return { rows, count };
}

/** Says of numbers of texts whether they mark an event. */
function markTest(dataset: Dataset): (number: number) => boolean {
  const { packed } = dataset;
  const begins = packedTextBegins(packed, MACHINE_READ);
  const known = new Map<number, boolean>();
  return (number) => {
    const at = number - packed.from;
    if (at >= 0 && at < packed.ends.length) return begins(at) && isMachineRead({ note: textAt(dataset, number) });
    const before = known.get(number);
    if (before !== undefined) return before;
    const mark = isMachineRead({ note: textAt(dataset, number) });
    known.set(number, mark);
    return mark;
  };
}
