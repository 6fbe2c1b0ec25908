const FAN = 16;

/**
 * The latest of every 16 ends, of every 16 of those, and so on: finds the few events that end after a moment among many that do not,
 * whatever their lengths.
 */
export type LatestEnds = readonly Float64Array[];

/** The levels over the ends of events in some order, the lowest first; none for fewer than two. */
export function latestEnds(ends: Float64Array): LatestEnds {
  const levels: Float64Array[] = [];
  let below = ends;
  while (below.length > 1) {
    const level = new Float64Array(Math.ceil(below.length / FAN)).fill(-Infinity);
    for (let i = 0; i < below.length; i++) {
      const block = Math.floor(i / FAN);
      if ((below[i] as number) > (level[block] as number)) level[block] = below[i] as number;
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

/**
 * The first `count` positions whose end is after `ms`, ascending; there must be as many. Costs what it finds, times 16 and the levels at
 * most, not what it passes over.
 */
export function endingAfter(ends: Float64Array, levels: LatestEnds, ms: number, count: number): Uint32Array {
  const found = new Uint32Array(count);
  let next = 0;
  let position = 0;
  while (next < count) {
    const skip = (position & (FAN - 1)) === 0 ? idleFrom(levels, position, ms) : 0;
    if (skip > 0) position += skip;
    else if ((ends[position] as number) > ms) found[next++] = position++;
    else position++;
  }
  return found;
}

/** How many positions from here on, as the widest block tells that begins here, end at or before `ms`. */
function idleFrom(levels: LatestEnds, position: number, ms: number): number {
  let idle = 0;
  let block = position / FAN;
  let width = FAN;
  for (const level of levels) {
    if (!Number.isInteger(block) || (level[block] as number) > ms) break;
    idle = width;
    block /= FAN;
    width *= FAN;
  }
  return idle;
}
