import type { Dataset } from '../model/dataset.ts';
import { FAMILY_OF_KIND } from '../model/kinds.ts';
import type { EventIndex } from '../timeline/index-events.ts';
import { createTally, NO_NODE, type Tally } from '../timeline/tally.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import { endOf } from '../timeline/visibility.ts';
import { eachRowIn } from '../timeline/each-row.ts';
import type { ClusterLevel } from './clusters.ts';
import { NO_SPOT, type Spots } from './spots.ts';

/** Counts by node with where their events are. Sums are of whole numbers: no difference drifts, however long time is played. */
export interface NodeTally {
  readonly level: ClusterLevel;
  readonly index: EventIndex;
  readonly tally: Tally;
  /** Sums of the events' world coordinates in steps of 1 / {@link PLACE_STEPS}. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  /** Events of each spot. */
  readonly ofSpot: Uint32Array;
  /** Spots of each node that hold an event, and all their numbers by exclusive or: of a single one its number. */
  readonly activeSpots: Uint32Array;
  readonly spotNumbers: Uint32Array;
  /** All rows of each node by exclusive or: of a single one the row. */
  readonly rowNumbers: Uint32Array;
  readonly undated: Uint32Array;
  /** The latest end of each node's events in milliseconds, -Infinity without one; right after `moveTo` with `newest` asked for. */
  readonly newestEnd: Float64Array;
  moveTo(window: TimeWindow, options: { readonly undated: boolean; readonly newest: boolean }): void;
}

/** Steps of the world's width that places are summed in: 0.15 m, so that ten million events still sum to a whole number below 2^53. */
export const PLACE_STEPS = 2 ** 28;

/** A tally of the incidents of `index` by the nodes of a level. */
export function createNodeTally(dataset: Dataset, spots: Spots, level: ClusterLevel, index: EventIndex): NodeTally {
  const { nodes, nodeOfSpot } = level;
  const { start, end } = index.columns;
  const { ofWhere, x, y } = spots;
  const sumX = new Float64Array(nodes);
  const sumY = new Float64Array(nodes);
  const ofSpot = new Uint32Array(spots.count);
  const activeSpots = new Uint32Array(nodes);
  const spotNumbers = new Uint32Array(nodes);
  const rowNumbers = new Uint32Array(nodes);
  const undated = new Uint32Array(nodes);
  const newestEnd = new Float64Array(nodes).fill(-Infinity);
  let knowsNewest = false;
  /** Nodes that lost what may have been their newest event. */
  let suspects: number[] = [];
  /** What the tally tells of now is undated. */
  let movesUndated = false;

  const watch = (where: number, node: number, sign: 1 | -1, count: number, rows: number): void => {
    const spot = ofWhere[where] as number;
    const change = sign * count;
    sumX[node] = (sumX[node] as number) + change * Math.round((x[spot] as number) * PLACE_STEPS);
    sumY[node] = (sumY[node] as number) + change * Math.round((y[spot] as number) * PLACE_STEPS);
    rowNumbers[node] = (rowNumbers[node] as number) ^ rows;
    const before = ofSpot[spot] as number;
    ofSpot[spot] = before + change;
    if (before === 0 || before + change === 0) {
      activeSpots[node] = (activeSpots[node] as number) + sign;
      spotNumbers[node] = (spotNumbers[node] as number) ^ spot;
    }
    if (movesUndated) undated[node] = (undated[node] as number) + change;
    else if (count > 1) knowsNewest = false;
    else if (knowsNewest) noteEnd(node, endOf(start[rows] as number, end[rows] as number), sign);
  };
  const noteEnd = (node: number, until: number, sign: 1 | -1): void => {
    if (sign === 1) newestEnd[node] = Math.max(newestEnd[node] as number, until);
    else if (tally.totals[node] === 0) newestEnd[node] = -Infinity;
    else if (until >= (newestEnd[node] as number)) suspects.push(node);
  };
  const tally = createTally(
    index,
    {
      keys: dataset.incidents.where,
      nodeOfKey: nodesOfWheres(ofWhere, nodeOfSpot),
      nodes,
      codes: dataset.incidents.kind,
      familyOf: FAMILY_OF_KIND,
    },
    watch,
  );

  function findNewest(window: TimeWindow): void {
    newestEnd.fill(-Infinity);
    eachRowIn(index, window, (row) => {
      const spot = ofWhere[dataset.incidents.where[row] as number] as number;
      const node = spot === NO_SPOT ? NO_NODE : (nodeOfSpot[spot] as number);
      if (node !== NO_NODE) noteEnd(node, endOf(start[row] as number, end[row] as number), 1);
    });
    knowsNewest = true;
  }

  return {
    level,
    index,
    tally,
    sumX,
    sumY,
    ofSpot,
    activeSpots,
    spotNumbers,
    rowNumbers,
    undated,
    newestEnd,
    moveTo(window, options) {
      if (!options.newest) knowsNewest = false;
      movesUndated = true;
      tally.withUndated(options.undated);
      movesUndated = false;
      tally.moveTo(window);
      const isStale = suspects.some((node) => (tally.totals[node] as number) > (undated[node] as number));
      suspects = [];
      if (options.newest && (!knowsNewest || isStale)) findNewest(window);
    },
  };
}

function nodesOfWheres(ofWhere: Uint32Array, nodeOfSpot: Uint32Array): Uint32Array {
  const nodes = new Uint32Array(ofWhere.length);
  for (let where = 0; where < nodes.length; where++) {
    const spot = ofWhere[where] as number;
    nodes[where] = spot === NO_SPOT ? NO_NODE : (nodeOfSpot[spot] as number);
  }
  return nodes;
}
