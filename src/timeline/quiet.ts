import type { EventIndex } from './index-events.ts';
import type { TimeWindow } from './time-window.ts';
import { endOf } from './visibility.ts';

/**
 * Stretches in which a window that moves shows nothing, told by the window's end: while it goes from `from` to `to` nothing is met. Ascending,
 * apart from each other, none of them empty; milliseconds since 1970.
 */
export interface QuietSpells {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Milliseconds in all spells before each, and last in all of them. */
  readonly before: Float64Array;
}

/** No spell at all. */
export const NO_SPELLS: QuietSpells = spellsOf([]);

/**
 * The quiet spells of a window of `widthMs` whose end moves through `within`. An event is met as long as its interval says that it may have gone
 * on; of an event with an open side the one millisecond counts that is known. Undated ones are never met. Linear in the events.
 */
export function quietSpells(indexes: readonly EventIndex[], widthMs: number, within: TimeWindow): QuietSpells {
  let gaps: Gaps = [-Infinity, Infinity];
  for (const index of indexes) gaps = sharedGaps(sharedGaps(gaps, knownGaps(index, widthMs)), openGaps(index, widthMs));
  const edges: number[] = [];
  for (let i = 0; i < gaps.length; i += 2) {
    const first = Math.max((gaps[i] as number) + widthMs, within.from);
    const last = Math.min(gaps[i + 1] as number, within.to);
    if (first < last) edges.push(first, last);
  }
  return spellsOf(edges);
}

/** The spell that a moment lies in, or else the next one (`direction` 1) or the one before (-1); null when there is none. Both edges lie in it. */
export function spellBeside({ from, to }: QuietSpells, ms: number, direction: 1 | -1): TimeWindow | null {
  const at = direction > 0 ? countWhile(to, (end) => end < ms) : countWhile(from, (start) => start <= ms) - 1;
  const start = from[at];
  const end = to[at];
  return start === undefined || end === undefined ? null : { from: start, to: end };
}

/** How much time passes up to a moment when quiet spells take none: ascending, the inverse of {@link momentAfter}. */
export function timePassed({ from, to, before }: QuietSpells, ms: number): number {
  const count = countWhile(from, (start) => start < ms);
  if (count === 0) return ms;
  const start = from[count - 1] as number;
  return ms - (before[count - 1] as number) - (Math.min(ms, to[count - 1] as number) - start);
}

/** The moment at which so much time has passed; where a spell begins it is the spell's end. */
export function momentAfter({ from, before }: QuietSpells, passed: number): number {
  const count = countWhile(from, (start, i) => start - (before[i] as number) <= passed);
  return passed + (before[count] as number);
}

/** Stretches without events, ascending: where each begins and ends, by turns. */
type Gaps = readonly number[];

/** The gaps longer than `widthMs` between the events whose start is known. */
function knownGaps({ columns: { start, end }, byStart }: EventIndex, widthMs: number): Gaps {
  const gaps: number[] = [];
  let reach = -Infinity;
  for (let i = openStarts(start, byStart); i < byStart.length; i++) {
    const row = byStart[i] as number;
    const from = start[row] as number;
    const to = end[row] as number;
    if (from > reach + widthMs) gaps.push(reach, from);
    const until = to === Infinity ? from + 1 : endOf(from, to);
    if (until > reach) reach = until;
  }
  gaps.push(reach, Infinity);
  return gaps;
}

/** The gaps longer than `widthMs` between the last milliseconds of events whose start is open. */
function openGaps({ columns: { start, end }, byStart, byEnd }: EventIndex, widthMs: number): Gaps {
  const gaps: number[] = [];
  let reach = -Infinity;
  let left = openStarts(start, byStart);
  for (let i = 0; left > 0 && i < byEnd.length; i++) {
    const row = byEnd[i] as number;
    if (start[row] !== -Infinity) continue;
    left--;
    const to = end[row] as number;
    if (to - 1 > reach + widthMs) gaps.push(reach, to - 1);
    reach = to;
  }
  gaps.push(reach, Infinity);
  return gaps;
}

/** How many events have an open start: they stand first. */
function openStarts(start: Float64Array, byStart: Uint32Array): number {
  return countWhile(byStart, (row) => start[row] === -Infinity);
}

/** What two lists of gaps have in common. */
function sharedGaps(a: Gaps, b: Gaps): Gaps {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = Math.max(a[i] as number, b[j] as number);
    const to = Math.min(a[i + 1] as number, b[j + 1] as number);
    if (from < to) shared.push(from, to);
    if ((a[i + 1] as number) < (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return shared;
}

/** Spells from their edges, by turns. */
function spellsOf(edges: readonly number[]): QuietSpells {
  const count = edges.length / 2;
  const spells = { from: new Float64Array(count), to: new Float64Array(count), before: new Float64Array(count + 1) };
  for (let i = 0; i < count; i++) {
    const from = edges[2 * i] as number;
    const to = edges[2 * i + 1] as number;
    spells.from[i] = from;
    spells.to[i] = to;
    spells.before[i + 1] = (spells.before[i] as number) + (to - from);
  }
  return spells;
}

/** How many leading values hold; those that hold must stand first. */
function countWhile(values: Float64Array | Uint32Array, holds: (value: number, i: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
