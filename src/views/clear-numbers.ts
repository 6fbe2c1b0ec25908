import { NODE_FLAGS, type MapNodes } from './map-nodes.ts';
import { nodeRadius } from './pick.ts';

/** Room that an area's number needs around its middle, in CSS pixels. */
const NUMBER_PX = 10;

/** A number is moved no farther than this from its area's middle. */
const FARTHEST_PX = 60;

const PASSES = 4;

/**
 * Moves the numbers of areas off the symbols that would cover them, straight away from each, in place. One that finds no free spot near its
 * area's middle stays there. Symbols stand where their places are and are never moved.
 * @param scale CSS pixels of the world's width
 */
export function clearNumbers(nodes: MapNodes, scale: number): void {
  for (let i = 0; i < nodes.length; i++) {
    if (!isArea(nodes, i)) continue;
    const home = { x: nodes.x[i] as number, y: nodes.y[i] as number };
    const at = movedOff(nodes, home, scale);
    if (Math.hypot(at.x - home.x, at.y - home.y) * scale > FARTHEST_PX) continue;
    nodes.x[i] = at.x;
    nodes.y[i] = at.y;
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function movedOff(nodes: MapNodes, home: Spot, scale: number): Spot {
  let at = home;
  for (let pass = 0; pass < PASSES; pass++) {
    const before = at;
    for (let i = 0; i < nodes.length; i++) {
      if (isArea(nodes, i)) continue;
      const [dx, dy] = [at.x - (nodes.x[i] as number), at.y - (nodes.y[i] as number)];
      const wanted = (nodeRadius(nodes, i) + NUMBER_PX) / scale;
      const away = Math.hypot(dx, dy);
      if (away >= wanted) continue;
      const [east, south] = away === 0 ? [0, 1] : [dx / away, dy / away];
      at = { x: (nodes.x[i] as number) + east * wanted, y: (nodes.y[i] as number) + south * wanted };
    }
    if (at === before) break;
  }
  return at;
}

function isArea(nodes: MapNodes, i: number): boolean {
  return ((nodes.flags[i] as number) & NODE_FLAGS.area) !== 0;
}
