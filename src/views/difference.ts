import type { Dataset } from '../model/dataset.ts';
import { KIND_IDS } from '../model/kinds.ts';
import { countIn } from '../timeline/count.ts';
import type { EventIndex } from '../timeline/index-events.ts';
import { CELLS, createTally, type Tally } from '../timeline/tally.ts';
import type { TimeWindow } from '../timeline/time-window.ts';

/** How many events two windows hold, by key. */
export interface Changes {
  /** The keys that hold an event in either window: the greatest change first, of equal ones that with most events, then the lower key. */
  readonly keys: Uint32Array;
  /** By key, see {@link changeOf}. */
  readonly before: Counts;
  readonly after: Counts;
}

/** Counts by key. */
export interface Counts {
  readonly sure: Int32Array;
  readonly possible: Int32Array;
}

/** The change of one key: sure and possible together, and of the sure ones alone. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly beforeSure: number;
  readonly afterSure: number;
  readonly sureChange: number;
}

/** What differs between two windows. Sums over kinds and over places are the same. */
export interface Difference {
  /** Keys are codes of kinds. */
  readonly kinds: Changes;
  /** Keys are numbers of places in `Dataset.places` from 1; 0 stands for what has no place. */
  readonly places: Changes;
}

/** Compares windows of an index of incidents whose codes are kinds; moving either window costs what changes. */
export interface Comparer {
  between(before: TimeWindow, after: TimeWindow): Difference;
}

/** A comparer of the incidents of an index. */
export function createComparer(dataset: Dataset, index: EventIndex): Comparer {
  const places = dataset.places.length + 1;
  const tally = (): Tally =>
    createTally(index, {
      keys: dataset.incidents.where,
      nodeOfKey: Uint32Array.from(dataset.wheres.place),
      nodes: places,
      codes: null,
      familyOf: new Uint8Array(1),
    });
  const [left, right] = [tally(), tally()];
  return {
    between(before, after) {
      left.moveTo(before);
      right.moveTo(after);
      return {
        kinds: changesOf(byKind(index, before), byKind(index, after)),
        places: changesOf(byNode(left), byNode(right)),
      };
    },
  };
}

/** The counts of a key; a key out of range holds nothing. */
export function changeOf({ before, after }: Pick<Changes, 'before' | 'after'>, key: number): Change {
  const [beforeSure, afterSure] = [before.sure[key] ?? 0, after.sure[key] ?? 0];
  const [all, now] = [beforeSure + (before.possible[key] ?? 0), afterSure + (after.possible[key] ?? 0)];
  return { before: all, after: now, change: now - all, beforeSure, afterSure, sureChange: afterSure - beforeSure };
}

/** The same of sure events alone; what is possible counts for nothing. */
export function sureOnly({ before, after }: Changes): Changes {
  const sure = (counts: Counts): Counts => ({ sure: counts.sure, possible: new Int32Array(counts.sure.length) });
  return changesOf(sure(before), sure(after));
}

/** The sum over all keys. */
export function totalChange(changes: Changes): Change {
  const sums = { before: sumOf(changes.before), after: sumOf(changes.after) };
  return changeOf(sums, 0);
}

function sumOf({ sure, possible }: Counts): Counts {
  const sum = (counts: Int32Array): Int32Array => Int32Array.of(counts.reduce((all, count) => all + count, 0));
  return { sure: sum(sure), possible: sum(possible) };
}

function changesOf(before: Counts, after: Counts): Changes {
  const { length } = before.sure;
  const sizes = new Int32Array(length);
  const events = new Int32Array(length);
  const held = new Uint32Array(length);
  let count = 0;
  for (let key = 0; key < length; key++) {
    const was = (before.sure[key] as number) + (before.possible[key] as number);
    const is = (after.sure[key] as number) + (after.possible[key] as number);
    sizes[key] = Math.abs(is - was);
    events[key] = is + was;
    if (is + was > 0) held[count++] = key;
  }
  const keys = held.slice(0, count).sort((a, b) => {
    const bySize = (sizes[b] as number) - (sizes[a] as number);
    return bySize || (events[b] as number) - (events[a] as number) || a - b;
  });
  return { keys, before, after };
}

function byKind(index: EventIndex, window: TimeWindow): Counts {
  const { sureByCode, possibleByCode } = countIn(index, window);
  // An index of no kinds has fewer codes.
  const full = (counts: Int32Array): Int32Array => {
    const all = new Int32Array(Math.max(KIND_IDS.length, counts.length));
    all.set(counts);
    return all;
  };
  return { sure: full(sureByCode), possible: full(possibleByCode) };
}

function byNode({ nodes, cells, totals }: Tally): Counts {
  const sure = new Int32Array(nodes);
  const possible = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    // With one family only the first cell is counted in.
    sure[node] = cells[node * CELLS] as number;
    possible[node] = (totals[node] as number) - (sure[node] as number);
  }
  return { sure, possible };
}
