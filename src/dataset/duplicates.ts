import { DAY_MS } from '../base/calendar.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import { decidedPairs } from './decided-pairs.ts';
import { eventLikeness } from './likeness.ts';
import { metresApart, nearCells } from './near-cells.ts';
import { nearOrder } from './near-order.ts';

/** Incidents that may be one and the same, told twice. */
export interface DuplicatePairs {
  /** Rows of incidents, side by side, each pair once: the lower row in `a`; sorted. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** What speaks for each pair beside the kind, the place and the day: bits of {@link DUPLICATE_REASONS}. */
  readonly why: Uint8Array;
  /** Neighbours in place and time that were not compared, as there are too many around one event; see {@link MOST_NEIGHBOURS}. */
  readonly notCompared: number;
}

/** How far apart two reports of one event may put it, in metres. */
export const DUPLICATE_METRES = 5000;

/** Between the end of one and the beginning of the other less than this must lie: events of one day and of the next are near. */
const NEAR_MS = DAY_MS;

/** Neighbours in one cell that an event is compared with at most, those that begin next. Own choice: 10,000 protests of one town and day are a million comparisons instead of 50 millions. */
const MOST_NEIGHBOURS = 100;

/** Pairs that an event begins with the events of one cell at most: what is more is a series. Own choice. */
export const MOST_PAIRS = 8;

/**
 * Pairs of incidents of one kind, at most 5 km and a day apart, that share an actor or tell of casualties that agree. Not compared are incidents
 * without a day or a place of their own: undated, longer than a month, or known to a district at best, as the middle of a governorate is no
 * place where two events meet. An actor of very many incidents speaks for nothing. Pairs that were decided on are left out.
 * The cost is that of sorting the rows.
 * @param decisions on events that are the same one or are not; those of the dataset by default
 */
export function findDuplicates(dataset: Dataset, decisions: readonly Decision[] = dataset.decisions): DuplicatePairs {
  const cells = nearCells(DUPLICATE_METRES);
  const order = nearOrder(dataset, cells);
  const search = pairSearch(dataset, order.rows, decidedPairs(dataset, decisions));
  const { keys, starts } = order;
  keys.forEach((key, group) => {
    const [from, to] = [starts[group] as number, starts[group + 1] as number];
    search.inside(from, to);
    const cell = key % cells.count;
    for (const beside of cells.beside(cell)) {
      const other = beside > cell ? order.groupOf(key - cell + beside) : undefined;
      if (other === undefined) continue;
      search.between(from, to, starts[other] as number, starts[other + 1] as number);
      search.between(starts[other] as number, starts[other + 1] as number, from, to);
    }
  });
  return search.finish();
}

/** Compares stretches of rows, each in the order of when they begin. */
function pairSearch(dataset: Dataset, rows: Uint32Array, isDecided: (a: number, b: number) => boolean) {
  const { start, end, where } = dataset.incidents;
  const { lon, lat } = dataset.wheres;
  const likeness = eventLikeness(dataset);
  const pairs: { a: number; b: number; why: number }[] = [];
  let notCompared = 0;
  const isNear = (a: number, b: number): boolean => {
    const [p, q] = [where[a] as number, where[b] as number];
    if (p === q) return true;
    const [latP, latQ] = [lat[p] as number, lat[q] as number];
    return metresApart(lon[p] as number, latP, lon[q] as number, latQ) <= DUPLICATE_METRES;
  };
  /** Compares a row with those of a stretch that begin later, from the first that does. */
  const compare = (row: number, first: number, to: number): void => {
    const until = (end[row] as number) + NEAR_MS;
    let found = 0;
    for (let at = first; at < to; at++) {
      const other = rows[at] as number;
      if ((start[other] as number) >= until) return;
      if (found === MOST_PAIRS || at - first === MOST_NEIGHBOURS) {
        notCompared += firstFrom(at, to, until) - at;
        return;
      }
      if (!isNear(row, other)) continue;
      const why = likeness(row, other);
      if (why === 0 || isDecided(row, other)) continue;
      found++;
      pairs.push({ a: Math.min(row, other), b: Math.max(row, other), why });
    }
  };
  /** The first place of a stretch whose row does not begin before this time. */
  const firstFrom = (from: number, to: number, ms: number): number => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((start[rows[middle] as number] as number) < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    inside(from: number, to: number): void {
      for (let at = from; at < to; at++) compare(rows[at] as number, at + 1, to);
    },
    /** Of the second stretch what begins later than a row of the first one; of two that begin together the lower row is the earlier one. */
    between(from: number, to: number, otherFrom: number, otherTo: number): void {
      let first = otherFrom;
      for (let at = from; at < to; at++) {
        const row = rows[at] as number;
        while (first < otherTo && isBefore(rows[first] as number, row)) first++;
        compare(row, first, otherTo);
      }
    },
    finish(): DuplicatePairs {
      pairs.sort((one, other) => one.a - other.a || one.b - other.b);
      return {
        a: Uint32Array.from(pairs, ({ a }) => a),
        b: Uint32Array.from(pairs, ({ b }) => b),
        why: Uint8Array.from(pairs, ({ why }) => why),
        notCompared,
      };
    },
  };

  function isBefore(a: number, b: number): boolean {
    const [startA, startB] = [start[a] as number, start[b] as number];
    return startA < startB || (startA === startB && a < b);
  }
}
