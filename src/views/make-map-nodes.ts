import type { Dataset } from '../model/dataset.ts';
import { PRECISIONS } from '../model/precision.ts';
import { metreAt } from '../base/mercator.ts';
import { FAINTEST, opacityAt, opacityOf, POSSIBLE_MOST } from '../timeline/fade.ts';
import type { EventIndex } from '../timeline/index-events.ts';
import type { Mode } from '../timeline/playback.ts';
import { CELLS } from '../timeline/tally.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import { statusAt } from '../timeline/visible.ts';
import { areaLevel, clusterLevel, type ClusterLevel } from './clusters.ts';
import { growingNodes } from './growing-nodes.ts';
import { levelParts, type LevelParts } from './level-parts.ts';
import { NODE_FLAGS, type MapNodes } from './map-nodes.ts';
import { createNodeTally, PLACE_STEPS, type NodeTally } from './node-tally.ts';
import { stripsWithin } from './node-strips.ts';
import { selectedSpots, type Chosen } from './selected-spots.ts';
import type { Spots } from './spots.ts';
import { reachesInto, type WorldBox } from './world-box.ts';

/** What nodes are asked for. */
export interface NodeRequest {
  readonly index: EventIndex;
  /** Those of `index` that a program read and nobody has looked at; left out or null where there are none. */
  readonly unread?: EventIndex | null;
  readonly window: TimeWindow;
  readonly mode: Mode;
  readonly showUndated: boolean;
  readonly chosen: Chosen;
  /** Whole zoom to gather for, or `areas` for areas alone. */
  readonly zoom: number | 'areas';
  /** What is in view, widened by what a symbol reaches. */
  readonly box: WorldBox;
}

/** Makes the nodes of a dataset's incidents; keeps the levels and counts of the last requests, so that the next costs what has changed and what is in view. */
export interface NodeMaker {
  /** The arrays are used again by the next call. */
  at(request: NodeRequest): MapNodes;
  /** Level and counts of the last call; null before the first. */
  last(): { readonly level: ClusterLevel; readonly counts: NodeTally; readonly parts: LevelParts } | null;
}

/** Counts kept, of the levels that were used last. */
const KEPT_COUNTS = 3;
const NEAR = PRECISIONS.indexOf('near');

const levelsOf = new WeakMap<Spots, Map<number | 'areas', LevelParts>>();

/** How spots gather at a whole zoom, or areas alone; made once, for all maps that draw these spots. */
export function levelOf(spots: Spots, zoom: number | 'areas'): LevelParts {
  const levels = levelsOf.get(spots) ?? new Map<number | 'areas', LevelParts>();
  levelsOf.set(spots, levels);
  const known = levels.get(zoom);
  const parts = known ?? levelParts(zoom === 'areas' ? areaLevel(spots) : clusterLevel(spots, zoom));
  if (!known) levels.set(zoom, parts);
  return parts;
}

/** A maker for one dataset. */
export function createNodeMaker(dataset: Dataset, spots: Spots): NodeMaker {
  const out = growingNodes();
  let kept: { readonly zoom: number | 'areas'; readonly counts: NodeTally }[] = [];
  let last: { level: ClusterLevel; counts: NodeTally; parts: LevelParts } | null = null;
  let marks: { readonly level: ClusterLevel; readonly counts: NodeTally } | null = null;
  let chosenNow: Chosen = { incident: null, place: null };
  let chosenSpots: readonly number[] = [];
  const farthestHalo = largestHalo(spots);

  function countsFor(index: EventIndex, zoom: number | 'areas', level: ClusterLevel): NodeTally {
    const found = kept.find((one) => one.zoom === zoom && one.counts.index === index);
    const one = found ?? { zoom, counts: createNodeTally(dataset, spots, level, index) };
    kept = [one, ...kept.filter((other) => other !== one && other.counts.index === index)].slice(0, KEPT_COUNTS);
    return one.counts;
  }

  /** How many events of each node nobody has looked at; null where there are none. They are counted apart, so that others cost nothing. */
  function unreadOf(
    { unread, window, showUndated }: NodeRequest,
    level: ClusterLevel,
  ): NodeTally['tally']['totals'] | null {
    if (!unread || unread.byStart.length + unread.undated.length === 0) {
      marks = null;
      return null;
    }
    if (marks?.level !== level || marks.counts.index !== unread) {
      marks = { level, counts: createNodeTally(dataset, spots, level, unread) };
    }
    marks.counts.moveTo(window, { undated: showUndated, newest: false });
    return marks.counts.tally.totals;
  }

  /** The nodes that are marked, by what is chosen; an incident that the window does not show marks none. */
  function marked({ index, window, showUndated, chosen }: NodeRequest, counts: NodeTally): Set<number> {
    if (chosen.incident !== chosenNow.incident || chosen.place !== chosenNow.place) {
      chosenNow = chosen;
      chosenSpots = selectedSpots(dataset, spots, chosen);
    }
    const row = chosen.incident;
    const isShown =
      row === null || statusAt(index, row, window) !== 'outside' || (showUndated && isUndated(index, row));
    if (!isShown) return new Set();
    return new Set(
      chosenSpots.flatMap((spot) => (counts.ofSpot[spot] === 0 ? [] : [counts.level.nodeOfSpot[spot] as number])),
    );
  }

  return {
    last: () => last,
    at(request) {
      const parts = levelOf(spots, request.zoom);
      const { level } = parts;
      const counts = countsFor(request.index, request.zoom, level);
      counts.moveTo(request.window, { undated: request.showUndated, newest: request.mode === 'trail' });
      last = { level, counts, parts };
      out.clear(counts.tally.counted);
      const { box } = request;
      const selected = marked(request, counts);
      const unread = unreadOf(request, level);
      const wide = level.reach + farthestHalo;
      const [first, end] = stripsWithin(parts.strips, box.north - wide, box.south + wide);
      const place: NodePlace = { x: 0, y: 0, gathering: false, near: 0 };
      for (let i = first; i < end; i++) {
        const node = parts.strips.order[i] as number;
        const total = counts.tally.totals[node] as number;
        if (total === 0) continue;
        placeOf(spots, parts, counts, node, place);
        if (!isInView(place, box)) continue;
        const isArea = spots.isArea[level.seed[node] as number] === 1;
        const allUndated = counts.undated[node] === total;
        let flags = isArea ? NODE_FLAGS.area : 0;
        if (place.gathering) flags |= NODE_FLAGS.gathering;
        if (place.near > 0) flags |= NODE_FLAGS.near;
        if (selected.has(node)) flags |= NODE_FLAGS.selected;
        if (allUndated) flags |= NODE_FLAGS.undated;
        if (unread !== null && (unread[node] as number) > 0) flags |= NODE_FLAGS.unread;
        const at = out.append();
        const { nodes } = out;
        nodes.x[at] = place.x;
        nodes.y[at] = place.y;
        nodes.totals[at] = total;
        nodes.cells.set(counts.tally.cells.subarray(node * CELLS, (node + 1) * CELLS), at * CELLS);
        nodes.opacity[at] = nodeStrength(counts, node, request);
        nodes.flags[at] = flags;
        nodes.radiusMetres[at] = isArea ? (spots.radiusMetres[level.seed[node] as number] as number) : place.near;
        nodes.nodes[at] = node;
      }
      return out.nodes;
    },
  };
}

interface NodePlace {
  x: number;
  y: number;
  gathering: boolean;
  /** Radius in metres of the halo, 0 without one. */
  near: number;
}

/** A node of one point stands on it, a gathering in the middle of the events that it holds now. */
function placeOf(spots: Spots, parts: LevelParts, counts: NodeTally, node: number, into: NodePlace): void {
  const spot =
    counts.activeSpots[node] === 1 ? (counts.spotNumbers[node] as number) : sharedPoint(spots, parts, counts, node);
  into.near = 0;
  into.gathering = spot < 0;
  if (spot < 0) {
    const total = counts.tally.totals[node] as number;
    into.x = (counts.sumX[node] as number) / total / PLACE_STEPS;
    into.y = (counts.sumY[node] as number) / total / PLACE_STEPS;
    return;
  }
  into.x = spots.x[spot] as number;
  into.y = spots.y[spot] as number;
  into.near = spots.precision[spot] === NEAR ? (spots.radiusMetres[spot] as number) : 0;
}

/** More spots than this at one point are not looked for. */
const MOST_AT_POINT = 64;

/** Of active spots that all stand at one point the one with the widest halo; -1 when they stand apart. */
function sharedPoint(spots: Spots, { members }: LevelParts, counts: NodeTally, node: number): number {
  const { starts, order } = members();
  const first = starts[node] as number;
  const last = starts[node + 1] as number;
  if (last - first > MOST_AT_POINT) return -1;
  let found = -1;
  for (let i = first; i < last; i++) {
    const spot = order[i] as number;
    if (counts.ofSpot[spot] === 0) continue;
    if (found >= 0 && (spots.x[spot] !== spots.x[found] || spots.y[spot] !== spots.y[found])) return -1;
    if (found < 0 || haloOf(spots, spot) > haloOf(spots, found)) found = spot;
  }
  return found;
}

function haloOf(spots: Spots, spot: number): number {
  return spots.precision[spot] === NEAR ? (spots.radiusMetres[spot] as number) : 0;
}

/** The widest halo of all in world units. */
function largestHalo(spots: Spots): number {
  let most = 0;
  for (let spot = 0; spot < spots.count; spot++) {
    const metres = haloOf(spots, spot);
    if (metres > 0) most = Math.max(most, metres * metreAt(spots.y[spot] as number));
  }
  return Math.min(1, most);
}

function isInView({ x, y, near }: NodePlace, box: WorldBox): boolean {
  return reachesInto(x, y, near > 0 ? near * metreAt(y) : 0, box);
}

/**
 * How strongly a node is drawn: a single event as itself; several as strongly as their strongest can be, which in a trail is their newest.
 * Possible ones alone are held at the most that a possible event reaches.
 */
export function nodeStrength(counts: NodeTally, node: number, { index, window, mode }: NodeRequest): number {
  const total = counts.tally.totals[node] as number;
  if (counts.undated[node] === total) return FAINTEST;
  if (total === 1) return opacityAt(index, counts.rowNumbers[node] as number, window, mode);
  let sure = 0;
  for (let cell = 0; cell < CELLS / 2; cell++) sure += counts.tally.cells[node * CELLS + cell] as number;
  const age = mode === 'trail' ? Math.max(0, window.to - (counts.newestEnd[node] as number)) : 0;
  const fresh = opacityOf('sure', 0, window.to - window.from, age);
  return sure > 0 ? fresh : Math.min(fresh, POSSIBLE_MOST);
}

function isUndated({ columns }: EventIndex, row: number): boolean {
  return Number.isNaN(columns.start[row]) || Number.isNaN(columns.end[row]);
}
