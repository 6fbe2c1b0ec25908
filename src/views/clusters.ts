import { numberTable } from '../base/number-table.ts';
import { NO_NODE } from '../timeline/tally.ts';
import { gather, PLAIN_SORT, type Units } from './gather.ts';
import type { Spots } from './spots.ts';

/** Spots gathered for a zoom: each spot is in exactly one node, and none holds both points and areas. */
export interface ClusterLevel {
  readonly zoom: number;
  readonly nodes: number;
  readonly nodeOfSpot: Uint32Array;
  /** The middle of each node's spots by their weights, in world coordinates. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The heaviest spot of each node. */
  readonly seed: Uint32Array;
  /** No spot lies farther than this from the middle of its node, in world units. */
  readonly reach: number;
}

/** From this zoom on nothing gathers but what stands at the very same point. */
export const APART_ZOOM = 12;

/** Pixels around the world at zoom 0. */
export const WORLD_PX = 512;

/** No spot is drawn as one with a node whose middle is farther away than this, in CSS pixels at the level's zoom. */
export const MOST_REACH = 144;

const POINT_SORT = 0;

/** Beyond this many spots those within one cell of {@link CELL_PX} are put together before anything is compared. */
const PREPASS_FROM = 50_000;
const CELL_PX = 8;

/**
 * Gathers what could not be told apart on the screen at a whole zoom: points nearer than 24 CSS pixels, or whose rings (by the incidents of the
 * whole dataset) would touch; areas whose numbers would. The heavier takes in the lighter, so the same spots always gather the same way.
 */
export function clusterLevel(spots: Spots, zoom: number): ClusterLevel {
  const scale = WORLD_PX * 2 ** zoom;
  const start =
    zoom >= APART_ZOOM ? byPoint(spots) : spots.count > PREPASS_FROM ? byCell(spots, CELL_PX / scale) : bySpot(spots);
  if (zoom < APART_ZOOM) {
    gather(start, POINT_SORT, scale, MOST_REACH);
    gather(start, PLAIN_SORT, scale, MOST_REACH);
  }
  return numbered(spots, start, zoom, zoom < APART_ZOOM ? MOST_REACH / scale : 0);
}

/** Areas alone, each in a node of its own; points are in none. */
export function areaLevel(spots: Spots): ClusterLevel {
  const nodeOfSpot = new Uint32Array(spots.count).fill(NO_NODE);
  const areas: number[] = [];
  for (let spot = 0; spot < spots.count; spot++) {
    if (spots.isArea[spot] === 1) nodeOfSpot[spot] = areas.push(spot) - 1;
  }
  const seed = Uint32Array.from(areas);
  const x = Float64Array.from(areas, (spot) => spots.x[spot] as number);
  const y = Float64Array.from(areas, (spot) => spots.y[spot] as number);
  return { zoom: 0, nodes: areas.length, nodeOfSpot, x, y, seed, reach: 0 };
}

function bySpot(spots: Spots): Units {
  const first = new Uint32Array(spots.count);
  for (let spot = 0; spot < first.length; spot++) first[spot] = spot;
  return unitsOf(spots, first);
}

function byPoint(spots: Spots): Units {
  const { count, isArea, point } = spots;
  const firstAt = new Int32Array(count).fill(-1);
  const first = new Uint32Array(count);
  for (let spot = 0; spot < count; spot++) {
    const at = point[spot] as number;
    if (isArea[spot] === 0 && (firstAt[at] as number) < 0) firstAt[at] = spot;
    first[spot] = isArea[spot] === 1 ? spot : (firstAt[at] as number);
  }
  return unitsOf(spots, first);
}

/** Points within one cell start as one unit, areas each on its own. */
function byCell(spots: Spots, size: number): Units {
  const { count, isArea, x, y } = spots;
  const across = Math.ceil(1 / size) + 1;
  const cells = numberTable(count);
  const firstIn = new Uint32Array(count);
  const first = new Uint32Array(count);
  for (let spot = 0; spot < count; spot++) {
    first[spot] = spot;
    if (isArea[spot] === 1) continue;
    const known = cells.size;
    const cell = cells.numberOf(
      Math.floor((y[spot] as number) / size) * across + Math.floor((x[spot] as number) / size),
    );
    if (cells.size > known) firstIn[cell] = spot;
    first[spot] = firstIn[cell] as number;
  }
  return unitsOf(spots, first);
}

/** @param first the first spot of each spot's unit: itself or an earlier one */
function unitsOf(spots: Spots, first: Uint32Array): Units {
  const { count, isArea } = spots;
  const unitOfSpot = new Uint32Array(count);
  let units = 0;
  for (let spot = 0; spot < count; spot++) {
    unitOfSpot[spot] = first[spot] === spot ? units++ : (unitOfSpot[first[spot] as number] as number);
  }
  const made: Units = {
    count: units,
    unitOfSpot,
    x: new Float64Array(units),
    y: new Float64Array(units),
    weight: new Float64Array(units),
    extent: new Float64Array(units),
    seed: new Uint32Array(units).fill(0xffff_ffff),
    sort: new Uint8Array(units),
    into: new Int32Array(units).fill(-1),
  };
  for (let spot = 0; spot < count; spot++) {
    const unit = unitOfSpot[spot] as number;
    // A spot without incidents (an area that a visit ends in) stands for itself.
    const weight = Math.max(1, spots.weight[spot] as number);
    const sum = (made.weight[unit] as number) + weight;
    const share = weight / sum;
    made.x[unit] = (made.x[unit] as number) + ((spots.x[spot] as number) - (made.x[unit] as number)) * share;
    made.y[unit] = (made.y[unit] as number) + ((spots.y[spot] as number) - (made.y[unit] as number)) * share;
    made.weight[unit] = sum;
    made.sort[unit] = isArea[spot] === 1 ? PLAIN_SORT : POINT_SORT;
    const seed = made.seed[unit] as number;
    if (seed === 0xffff_ffff || (spots.weight[spot] as number) > (spots.weight[seed] as number)) made.seed[unit] = spot;
  }
  for (let spot = 0; spot < count; spot++) {
    const unit = unitOfSpot[spot] as number;
    const away = Math.hypot(
      (spots.x[spot] as number) - (made.x[unit] as number),
      (spots.y[spot] as number) - (made.y[unit] as number),
    );
    if (away > (made.extent[unit] as number)) made.extent[unit] = away;
  }
  return made;
}

/** Nodes are the units that were not taken in, in the order of their first spots. */
function numbered(spots: Spots, units: Units, zoom: number, reach: number): ClusterLevel {
  const { into, unitOfSpot } = units;
  const rootOf = (unit: number): number => {
    let at = unit;
    while ((into[at] as number) >= 0) at = into[at] as number;
    return at;
  };
  const nodeOfUnit = new Int32Array(units.count).fill(-1);
  let nodes = 0;
  for (let unit = 0; unit < units.count; unit++) if ((into[unit] as number) < 0) nodeOfUnit[unit] = nodes++;
  const level = {
    zoom,
    nodes,
    nodeOfSpot: new Uint32Array(spots.count),
    x: new Float64Array(nodes),
    y: new Float64Array(nodes),
    seed: new Uint32Array(nodes),
    reach,
  };
  for (let unit = 0; unit < units.count; unit++) {
    const node = nodeOfUnit[unit] as number;
    if (node < 0) continue;
    level.x[node] = units.x[unit] as number;
    level.y[node] = units.y[unit] as number;
    level.seed[node] = units.seed[unit] as number;
  }
  for (let spot = 0; spot < spots.count; spot++) {
    level.nodeOfSpot[spot] = nodeOfUnit[rootOf(unitOfSpot[spot] as number)] as number;
  }
  return level;
}
