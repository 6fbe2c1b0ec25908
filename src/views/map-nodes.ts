/** Bits of `MapNodes.flags`. */
export const NODE_FLAGS = {
  /** Stands for several places. */
  gathering: 1,
  /** A district or anything coarser: drawn as a number on its soft shape, never as a pin. */
  area: 2,
  selected: 4,
  /** Known as "near" only: a halo as wide as its radius. */
  near: 8,
  /** All its events are undated ones that were asked for. */
  undated: 16,
  /** Some of its events were read by a program, and nobody has looked at them. */
  unread: 32,
} as const;

/**
 * What the map draws of the incidents now: each node a place, a gathering of places, or an area. Arrays of one length or more; the first
 * `length` entries hold. They are reused: take what you need before the next are made.
 */
export interface MapNodes {
  readonly length: number;
  /** World coordinates of Web Mercator, 0 to 1: x east from 180° W, y south from 85.05° N. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Events in the window, sure and possible. */
  readonly totals: Uint32Array;
  /** 14 numbers a node: sure events by family, then possible ones. */
  readonly cells: Uint32Array;
  /** 0 to 1, that of the strongest event. */
  readonly opacity: Float32Array;
  readonly flags: Uint8Array;
  /** Radius in metres of a halo or an area; 0 else. */
  readonly radiusMetres: Float32Array;
  /** Number of the node in its level. */
  readonly nodes: Uint32Array;
  /** Incidents that all nodes together stand for, those out of view as well. */
  readonly counted: number;
}
