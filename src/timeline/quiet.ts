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
  const found: number[] = [];
  const add = (from: number, to: number): void => {
    const first = Math.max(from, within.from);
    const last = Math.min(to, within.to);
    if (first < last) found.push(first, last);
  };
  const streams = indexes.flatMap((index) => [knownStarts(index), openStarts(index)]);
  let reach = -Infinity;
  for (let next = earliest(streams); next !== null; next = earliest(streams)) {
    add(reach + widthMs, next.from);
    reach = Math.max(reach, next.to);
    next.step();
  }
  add(reach + widthMs, Infinity);
  return spellsOf(found);
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

/** Events one after another by when they begin: the one that is next, as a stretch, and how to go on. Infinite after the last. */
interface Stream {
  from: number;
  to: number;
  step(): void;
}

function knownStarts({ columns: { start, end }, byStart }: EventIndex): Stream {
  let i = countWhile(byStart, (row) => (start[row] as number) === -Infinity) - 1;
  const stream: Stream = {
    from: 0,
    to: 0,
    step() {
      i++;
      const row = byStart[i];
      stream.from = row === undefined ? Infinity : (start[row] as number);
      const until = row === undefined ? Infinity : endOf(stream.from, end[row] as number);
      stream.to = until === Infinity ? stream.from + 1 : until;
    },
  };
  stream.step();
  return stream;
}

function openStarts({ columns: { start, end }, byStart, byEnd }: EventIndex): Stream {
  let left = countWhile(byStart, (row) => (start[row] as number) === -Infinity);
  let i = -1;
  const stream: Stream = {
    from: 0,
    to: 0,
    step() {
      i++;
      while (left > 0 && start[byEnd[i] as number] !== -Infinity) i++;
      stream.to = left > 0 ? (end[byEnd[i] as number] as number) : Infinity;
      stream.from = stream.to - 1;
      left--;
    },
  };
  stream.step();
  return stream;
}

function earliest(streams: readonly Stream[]): Stream | null {
  let best: Stream | null = null;
  for (const stream of streams) if (stream.from < (best?.from ?? Infinity)) best = stream;
  return best;
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
