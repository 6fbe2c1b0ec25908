import type { TimeWindow } from './time-window.ts';

/** Cells of a node: the families of sure events, then those of possible ones, in the order of FAMILIES. */
export const CELLS = 14;

/** A key or a node that stands for none: events with it are not counted. */
export const NO_NODE = 0xffff_ffff;

/** How many events of a window each node holds, kept up to date by differences as the window moves. Changes in place: read after `moveTo`. */
export interface Tally {
  readonly nodes: number;
  /** {@link CELLS} numbers a node. */
  readonly cells: Int32Array;
  /** Sum of a node's cells. */
  readonly totals: Int32Array;
  /** Nodes with a total above 0. */
  readonly active: number;
  /** Sum of all totals. */
  readonly counted: number;
  /** Counts for this window; costs what differs from the window before, or what the window holds, whichever is less. */
  moveTo(window: TimeWindow): void;
}
