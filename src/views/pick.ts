import { NODE_FLAGS, type MapNodes } from './map-nodes.ts';
import { GATHERING_REACH, ringRadius } from './rings.ts';

/** A point on the screen in CSS pixels. */
export interface PickPoint {
  readonly x: number;
  readonly y: number;
}

/** How far the number of an area answers around its point, in CSS pixels. */
const AREA_RADIUS = 12;

/** Larger than every radius. */
const UNDER_ALL = 1e6;

/** Outer radius of a node's symbol in CSS pixels. */
export function nodeRadius(nodes: MapNodes, i: number): number {
  const flags = nodes.flags[i] as number;
  if ((flags & NODE_FLAGS.area) !== 0) return AREA_RADIUS;
  return ringRadius(nodes.totals[i] as number) + ((flags & NODE_FLAGS.gathering) !== 0 ? GATHERING_REACH : 0);
}

/**
 * The node whose symbol is uppermost at a point on the screen, as its place in `nodes`; -1 for none. Small symbols lie on large ones, so the smallest that
 * is hit counts, of equal ones the nearest; the number of an area lies under all of them.
 * @param screenOf where a world coordinate is on the screen, null when it is not in sight
 * @param reach how far beside a symbol still counts, in CSS pixels
 */
export function pickNode(
  nodes: MapNodes,
  screenOf: (x: number, y: number) => PickPoint | null,
  at: PickPoint,
  reach: number,
): number {
  let found = -1;
  let smallest = Infinity;
  let nearest = Infinity;
  for (let i = 0; i < nodes.length; i++) {
    const place = screenOf(nodes.x[i] as number, nodes.y[i] as number);
    if (!place) continue;
    const isArea = ((nodes.flags[i] as number) & NODE_FLAGS.area) !== 0;
    const radius = nodeRadius(nodes, i);
    const rank = isArea ? UNDER_ALL : radius;
    const distance = Math.hypot(place.x - at.x, place.y - at.y);
    if (distance > radius + reach) continue;
    if (rank > smallest || (rank === smallest && distance >= nearest)) continue;
    found = i;
    smallest = rank;
    nearest = distance;
  }
  return found;
}
