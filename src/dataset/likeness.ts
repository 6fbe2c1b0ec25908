import { foldName } from '../base/fold.ts';
import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { sliceOf, textAt } from '../model/read-dataset.ts';

/** What can speak for two incidents being one, beside their kind, place and time; the index is the bit. */
export const DUPLICATE_REASONS = ['actors', 'casualties'] as const;

/** Says of two rows of incidents what they have in common: bits of {@link DUPLICATE_REASONS}. */
export type Likeness = (a: number, b: number) => number;

/** An actor of more than so many incidents, and of more than one in {@link COMMON_SHARE}, speaks for no pair: "protesters", "unidentified armed group". Own choice. */
const COMMON_LEAST = 50;
const COMMON_SHARE = 100;

/** Compares actors by their folded names, whatever their role, and numbers of killed and wounded where both tell some. */
export function eventLikeness(dataset: Dataset): Likeness {
  const { incidents } = dataset;
  const names = telling(dataset);
  const killed = rangeTest(incidents.killedMin, incidents.killedMax);
  const wounded = rangeTest(incidents.woundedMin, incidents.woundedMax);
  return (a, b) => {
    const harm = [killed(a, b), wounded(a, b)];
    const isHarmAlike = harm.includes('same') && !harm.includes('other');
    return (shareActor(incidents.actorsEnd, names, a, b) ? 1 : 0) | (isHarmAlike ? 2 : 0);
  };
}

/** A number for the name of each actor, the same for names that are alike; 0 for one that tells nothing. */
function telling({ actors, incidents, strings, packed }: Dataset): Uint32Array {
  const numbers = new Map<string, number>([['', 0]]);
  const ofText = new Map<number, number>();
  const counts: number[] = [0];
  const made = new Uint32Array(actors.name.length);
  for (let at = 0; at < made.length; at++) {
    const text = actors.name[at] as number;
    let number = ofText.get(text);
    if (number === undefined) {
      const name = foldName(textAt({ strings, packed }, text));
      number = numbers.get(name) ?? counts.push(0) - 1;
      numbers.set(name, number);
      ofText.set(text, number);
    }
    made[at] = number;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const most = Math.max(COMMON_LEAST, incidents.id.length / COMMON_SHARE);
  for (let at = 0; at < made.length; at++) if ((counts[made[at] as number] as number) > most) made[at] = 0;
  return made;
}

function shareActor(ends: Numbers, names: Uint32Array, a: number, b: number): boolean {
  const [from, to] = sliceOf(ends, a);
  const [start, end] = sliceOf(ends, b);
  for (let i = from; i < to; i++) {
    const name = names[i] as number;
    if (name === 0) continue;
    for (let j = start; j < end; j++) if (names[j] === name) return true;
  }
  return false;
}

/** Same: both tell of at least one, and the ranges meet. Other: both tell, and the ranges do not meet. */
function rangeTest(min: Numbers, max: Numbers): (a: number, b: number) => 'same' | 'other' | 'open' {
  return (a, b) => {
    const [leastA, leastB] = [Math.max(0, min[a] as number), Math.max(0, min[b] as number)];
    const [mostA, mostB] = [upper(max[a] as number), upper(max[b] as number)];
    if (leastA > mostB || leastB > mostA) return 'other';
    return leastA > 0 && leastB > 0 ? 'same' : 'open';
  };
}

function upper(most: number): number {
  return most < 0 ? Infinity : most;
}
