import { CELLS } from '../timeline/tally.ts';
import type { MapNodes } from './map-nodes.ts';

/** Nodes in arrays that are used again and grow as needed. */
export interface GrowingNodes {
  /** Read it anew after each `append`. */
  readonly nodes: MapNodes;
  clear(counted: number): void;
  /** The place of a new node; its entries are to be written. */
  append(): number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** No nodes, with room for a few. */
export function growingNodes(): GrowingNodes {
  let nodes = withRoom(256);
  return {
    get nodes() {
      return nodes;
    },
    clear(counted) {
      nodes.length = 0;
      nodes.counted = counted;
    },
    append() {
      if (nodes.length === nodes.x.length) nodes = grown(nodes);
      return nodes.length++;
    },
  };
}

function withRoom(room: number): Mutable<MapNodes> {
  return {
    length: 0,
    counted: 0,
    x: new Float64Array(room),
    y: new Float64Array(room),
    totals: new Uint32Array(room),
    cells: new Uint32Array(room * CELLS),
    opacity: new Float32Array(room),
    flags: new Uint8Array(room),
    radiusMetres: new Float32Array(room),
    nodes: new Uint32Array(room),
  };
}

function grown(nodes: Mutable<MapNodes>): Mutable<MapNodes> {
  const wider = withRoom(nodes.length * 2);
  wider.length = nodes.length;
  wider.counted = nodes.counted;
  wider.x.set(nodes.x);
  wider.y.set(nodes.y);
  wider.totals.set(nodes.totals);
  wider.cells.set(nodes.cells);
  wider.opacity.set(nodes.opacity);
  wider.flags.set(nodes.flags);
  wider.radiusMetres.set(nodes.radiusMetres);
  wider.nodes.set(nodes.nodes);
  return wider;
}
