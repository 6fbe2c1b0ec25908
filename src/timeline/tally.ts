import { endsBefore, LASTING, startsBefore, WITHIN, type EventIndex } from './index-events.ts';
import type { TimeWindow } from './time-window.ts';
import { endOf, knowledgeOf } from './visibility.ts';
import { rowsIn, type WindowRows } from './window-rows.ts';

/** Cells of a node: the families of sure events, then those of possible ones, in the order of FAMILIES. */
export const CELLS = 14;

const FAMILY_CELLS = CELLS / 2;

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
  /** Counts the undated events as possible ones of every window, or no longer. */
  withUndated(counted: boolean): void;
}

/** What a tally counts by. */
export interface TallyKeys {
  /** A key for each row of the index's columns. */
  readonly keys: ArrayLike<number>;
  /** The node of each key, {@link NO_NODE} for none. */
  readonly nodeOfKey: Uint32Array;
  readonly nodes: number;
  /** Code of each row (what `familyOf` is asked with); null when all are 0. */
  readonly codes: Uint8Array | null;
  /** Family (index in FAMILIES) of each code. */
  readonly familyOf: Uint8Array;
}

/**
 * Told of events of one key that a node gains (`sign` 1) or loses (-1), one or many at once; not of those that only become sure or possible.
 * @param rows the rows of these events by exclusive or: of a single one its row
 */
export type TallyWatch = (key: number, node: number, sign: 1 | -1, count: number, rows: number) => void;

const OUTSIDE = 0;
const POSSIBLE = 1;
const SURE = 2;
type Status = typeof OUTSIDE | typeof POSSIBLE | typeof SURE;

/** From so many events a key on, events of a window are summed by key first. */
const MANY_EVENTS = 4;

/** Rows are read in their own order where no more than this times as many are read as counted. */
const MOST_PASSED = 2;

/** No event lies in it, and none starts or ends before its edges. */
const NO_WINDOW: TimeWindow = { from: -Infinity, to: -Infinity };

/** A tally of no window; call `moveTo` first. `watch` is told of everything that enters or leaves. */
export function createTally(index: EventIndex, by: TallyKeys, watch?: TallyWatch): Tally {
  const { columns, byStart, byEnd } = index;
  const { start, end, timeFlags } = columns;
  const { endsByStart } = index;
  const knowledge = index.startSums.cells;
  /** The index holds every row of its columns. */
  const isWhole = byStart.length + index.undated.length === start.length;
  const [firstLasting, firstWithin] = [LASTING * index.codeCount, WITHIN * index.codeCount];
  const { keys, nodeOfKey, nodes, codes, familyOf } = by;
  const cells = new Int32Array(nodes * CELLS);
  const totals = new Int32Array(nodes);
  let active = 0;
  let counted = 0;
  let shown = NO_WINDOW;
  let edges = NO_EDGES;
  let hasUndated = false;

  function statusIn(row: number, { from, to }: TimeWindow): Status {
    const a = start[row] as number;
    const b = endOf(a, end[row] as number);
    if (!(a < to && b > from && from <= to)) return OUTSIDE;
    const knowledge = knowledgeOf(a, end[row] as number, timeFlags[row] as number);
    if (knowledge === 'undated') return OUTSIDE;
    if (knowledge === 'lasting') return SURE;
    return knowledge === 'within' && a >= from && b <= to ? SURE : POSSIBLE;
  }

  function change(row: number, before: Status, after: Status): void {
    if (before === after) return;
    const key = keys[row] as number;
    const node = nodeOfKey[key] as number;
    if (node === NO_NODE) return;
    const family = familyOf[codes === null ? 0 : (codes[row] as number)] as number;
    const cell = node * CELLS + family;
    if (before !== OUTSIDE) add(cells, before === SURE ? cell : cell + FAMILY_CELLS, -1);
    if (after !== OUTSIDE) add(cells, after === SURE ? cell : cell + FAMILY_CELLS, 1);
    if (before !== OUTSIDE && after !== OUTSIDE) return;
    gain(key, node, after === OUTSIDE ? -1 : 1, 1, row);
  }

  function gain(key: number, node: number, sign: 1 | -1, count: number, rows: number): void {
    const before = totals[node] as number;
    const total = before + sign * count;
    totals[node] = total;
    counted += sign * count;
    if (before === 0) active++;
    else if (total === 0) active--;
    watch?.(key, node, sign, count, rows);
  }

  /** Each event that has an edge between an old and a new edge of the window, once: no other changes. */
  function step(next: TimeWindow, now: Edges): void {
    const before = shown;
    const [from, to] = [Math.min(before.from, next.from), Math.max(before.from, next.from)];
    const [from2, to2] = [Math.min(before.to, next.to), Math.max(before.to, next.to)];
    const startsAtFrom = (a: number): boolean => a >= from && a < to;
    const startsAtTo = (a: number): boolean => a >= from2 && a < to2;
    const endsAtFrom = (b: number): boolean => b > from && b <= to;
    sweep(byStart, edges.startFrom, now.startFrom, (row) => {
      change(row, statusIn(row, before), statusIn(row, next));
    });
    sweep(byStart, edges.startTo, now.startTo, (row) => {
      if (!startsAtFrom(start[row] as number)) change(row, statusIn(row, before), statusIn(row, next));
    });
    sweep(byEnd, edges.endFrom, now.endFrom, (row) => {
      const a = start[row] as number;
      if (!startsAtFrom(a) && !startsAtTo(a)) change(row, statusIn(row, before), statusIn(row, next));
    });
    sweep(byEnd, edges.endTo, now.endTo, (row) => {
      const a = start[row] as number;
      if (startsAtFrom(a) || startsAtTo(a) || endsAtFrom(endOf(a, end[row] as number))) return;
      change(row, statusIn(row, before), statusIn(row, next));
    });
  }

  /** Everything that the window holds. What is known of an event is read in the order of starts, where it lies side by side. */
  function fill(window: TimeWindow, sign: 1 | -1): void {
    const held = rowsIn(index, window);
    if (held.length >= MANY_EVENTS * nodeOfKey.length) {
      fillByKey(held, window, sign);
      return;
    }
    const visit = (position: number, latestEnd: number): void => {
      const status = isSure(position, latestEnd) ? SURE : POSSIBLE;
      change(byStart[position] as number, sign === 1 ? OUTSIDE : status, sign === 1 ? status : OUTSIDE);
    };
    // What began before the window does not lie in it, whenever it ends.
    for (let i = 0; i < held.earlier.length; i++) visit(held.earlier[i] as number, -Infinity);
    for (let position = held.first; position < held.last; position++) visit(position, window.to);
  }

  /** The same, summed by key before any node is changed: a million events have some thousand keys. */
  function fillByKey({ first, last, earlier }: WindowRows, window: TimeWindow, sign: 1 | -1): void {
    const sums = new Int32Array(nodeOfKey.length * CELLS);
    const rows = new Int32Array(nodeOfKey.length);
    const note = (row: number, sure: boolean): void => {
      const key = keys[row] as number;
      const family = familyOf[codes === null ? 0 : (codes[row] as number)] as number;
      const cell = key * CELLS + family + (sure ? 0 : FAMILY_CELLS);
      sums[cell] = (sums[cell] as number) + 1;
      rows[key] = (rows[key] as number) ^ row;
    };
    // Nearly all rows are read in their own order, where they lie side by side.
    if (isWhole && (last - first) * MOST_PASSED > start.length) {
      for (let row = 0; row < start.length; row++) {
        const status = statusIn(row, window);
        if (status !== OUTSIDE) note(row, status === SURE);
      }
    } else {
      for (let i = 0; i < earlier.length; i++)
        note(byStart[earlier[i] as number] as number, isSure(earlier[i] as number, -Infinity));
      for (let at = first; at < last; at++) note(byStart[at] as number, isSure(at, window.to));
    }
    for (let key = 0; key < nodeOfKey.length; key++) {
      const node = nodeOfKey[key] as number;
      if (node === NO_NODE) continue;
      let count = 0;
      for (let cell = 0; cell < CELLS; cell++) {
        const sum = sums[key * CELLS + cell] as number;
        if (sum === 0) continue;
        add(cells, node * CELLS + cell, sign * sum);
        count += sum;
      }
      if (count > 0) gain(key, node, sign, count, rows[key] as number);
    }
  }

  function isSure(position: number, latestEnd: number): boolean {
    const cell = knowledge[position] as number;
    if (cell >= firstWithin) return (endsByStart[position] as number) <= latestEnd;
    return cell >= firstLasting;
  }

  return {
    nodes,
    cells,
    totals,
    get active() {
      return active;
    },
    get counted() {
      return counted;
    },
    moveTo(window) {
      if (window.from === shown.from && window.to === shown.to) return;
      const next = window.from <= window.to ? window : NO_WINDOW;
      const now = edgesOf(index, next);
      if (costOfStep(edges, now) <= holds(edges) + holds(now)) step(next, now);
      else {
        fill(shown, -1);
        fill(next, 1);
      }
      shown = next;
      edges = now;
    },
    withUndated(wanted) {
      if (wanted === hasUndated) return;
      hasUndated = wanted;
      for (const row of index.undated) change(row, wanted ? OUTSIDE : POSSIBLE, wanted ? POSSIBLE : OUTSIDE);
    },
  };
}

/** How many events start before, and end up to, both edges of a window. */
interface Edges {
  readonly startFrom: number;
  readonly startTo: number;
  readonly endFrom: number;
  readonly endTo: number;
}

const NO_EDGES: Edges = { startFrom: 0, startTo: 0, endFrom: 0, endTo: 0 };

function edgesOf(index: EventIndex, { from, to }: TimeWindow): Edges {
  return {
    startFrom: startsBefore(index, from),
    startTo: startsBefore(index, to),
    endFrom: endsBefore(index, from, true),
    endTo: endsBefore(index, to, true),
  };
}

/** Events that meet a window: those that start before its end, without those that end before it. */
function holds({ startTo, endFrom }: Edges): number {
  return Math.max(0, startTo - endFrom);
}

function costOfStep(a: Edges, b: Edges): number {
  return (
    Math.abs(a.startFrom - b.startFrom) +
    Math.abs(a.startTo - b.startTo) +
    Math.abs(a.endFrom - b.endFrom) +
    Math.abs(a.endTo - b.endTo)
  );
}

function sweep(rows: Uint32Array, a: number, b: number, visit: (row: number) => void): void {
  const last = Math.max(a, b);
  for (let i = Math.min(a, b); i < last; i++) visit(rows[i] as number);
}

function add(counts: Int32Array, at: number, count: number): void {
  counts[at] = (counts[at] as number) + count;
}
