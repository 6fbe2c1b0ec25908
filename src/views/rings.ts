import { FAMILIES, type Family } from '../model/families.ts';

/** A piece of a ring; angles in radians clockwise from the top. */
export interface RingSegment {
  readonly family: Family;
  readonly from: number;
  readonly to: number;
  /** Drawn paler: these events are only possible in the window. */
  readonly possible: boolean;
}

/** A ring of several events in CSS pixels. */
export interface Ring {
  /** Outer radius. */
  readonly radius: number;
  readonly width: number;
  readonly count: number;
  readonly segments: readonly RingSegment[];
}

/** Outer radius in CSS pixels of the symbol of a single event. */
export const GLYPH_RADIUS = 10;

/** Rings stop growing here, at some 40 events, so that one town never hides a province. */
const LARGEST_RADIUS = 38;

/**
 * The ring of several events: its area grows evenly with their number, each family takes its share of the round in the order of the legend,
 * possible events at the end of their family's piece.
 * @param counts events of each family, in the order of FAMILIES
 * @param possible those among them that are only possible
 */
export function ringOf(counts: readonly number[], possible: readonly number[]): Ring {
  const count = counts.reduce((sum, n) => sum + n, 0);
  const segments: RingSegment[] = [];
  let done = 0;
  const add = (family: Family, n: number, isPossible: boolean) => {
    if (n === 0) return;
    segments.push({ family, from: turn(done / count), to: turn((done + n) / count), possible: isPossible });
    done += n;
  };
  FAMILIES.forEach((family, code) => {
    const all = counts[code] ?? 0;
    const pale = Math.min(all, possible[code] ?? 0);
    add(family, all - pale, false);
    add(family, pale, true);
  });
  const radius = ringRadius(count);
  return { radius, width: Math.max(4, Math.min(7, radius * 0.3)), count, segments };
}

/** Outer radius in CSS pixels for a number of events; 1 gives that of a single symbol. */
export function ringRadius(count: number): number {
  if (count <= 1) return GLYPH_RADIUS;
  return Math.min(LARGEST_RADIUS, Math.sqrt(96 + 34 * count));
}

function turn(share: number): number {
  return share * 2 * Math.PI;
}
