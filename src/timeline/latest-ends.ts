import { countBelow } from './sorted-search.ts';

const FAN_BITS = 3;
const FAN = 1 << FAN_BITS;

/** Finds the few events that end after a moment among many that do not, whatever their lengths. */
export interface LatestEnds {
  /** Positions of the events that never end, ascending. */
  readonly endless: Uint32Array;
  /** The latest of every 8 ends, of every 8 of those, and so on; the endless aside. */
  readonly levels: readonly Float64Array[];
}

/** What finds the late ones of some ends; Infinity is endless. */
export function latestEnds(ends: Float64Array): LatestEnds {
  let endlessCount = 0;
  for (let i = 0; i < ends.length; i++) if (ends[i] === Infinity) endlessCount++;
  const endless = new Uint32Array(endlessCount);
  for (let i = 0, next = 0; next < endlessCount; i++) if (ends[i] === Infinity) endless[next++] = i;
  const levels: Float64Array[] = [];
  let below = ends;
  while (below.length > 1) {
    const level = new Float64Array(Math.ceil(below.length / FAN)).fill(-Infinity);
    for (let i = 0; i < below.length; i++) {
      const end = below[i] as number;
      const block = i >>> FAN_BITS;
      if (end > (level[block] as number) && end !== Infinity) level[block] = end;
    }
    levels.push(level);
    below = level;
  }
  return { endless, levels };
}

/**
 * The first `count` positions whose end is after `ms`, ascending, all of them before the position `past`. There must be as many. Costs what
 * it finds, times 8 and the levels at most, not what it passes over.
 */
export function endingAfter(
  ends: Float64Array,
  { endless, levels }: LatestEnds,
  ms: number,
  past: number,
  count: number,
): Uint32Array {
  if (count === 0) return new Uint32Array();
  const never = endless.subarray(0, countBelow(endless, past));
  const late = lateOf(ends, levels, ms, count - never.length);
  return never.length === 0 ? late : merged(never, late);
}

/** The first `count` positions with an end after `ms` that is not Infinity. */
function lateOf(ends: Float64Array, levels: readonly Float64Array[], ms: number, count: number): Uint32Array {
  if (count === 0) return new Uint32Array();
  // One more than is found: what is looked at is written first, and stays when it is found.
  const found = new Uint32Array(count + 1);
  let next = 0;
  const collect = (level: number, block: number): void => {
    const below = level < 0 ? ends : (levels[level] as Float64Array);
    const last = Math.min(below.length, (block + 1) * FAN);
    for (let i = block * FAN; i < last && next < count; i++) {
      const end = below[i] as number;
      if (level >= 0) {
        if (end > ms) collect(level - 1, i);
      } else {
        found[next] = i;
        next += end > ms && end !== Infinity ? 1 : 0;
      }
    }
  };
  collect(levels.length - 1, 0);
  return found.subarray(0, count);
}

function merged(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let next = 0; next < both.length; next++) {
    const takesA = j === b.length || (i < a.length && (a[i] as number) < (b[j] as number));
    both[next] = (takesA ? a[i++] : b[j++]) as number;
  }
  return both;
}
