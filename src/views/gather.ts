import { ringRadius } from './rings.ts';

/** What may gather: arrays of one length. Gathering writes into them. Distances are in world units. */
export interface Units {
  readonly count: number;
  readonly unitOfSpot: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  /** How far the farthest spot of the unit lies from its middle. */
  readonly extent: Float64Array;
  readonly seed: Uint32Array;
  /** Units of different sorts never gather. */
  readonly sort: Uint8Array;
  /** The unit that took this one in, -1 for none. */
  readonly into: Int32Array;
}

/** Nearer than this, in CSS pixels, two single symbols cannot be told apart. */
const LEAST_PX = 24;
/** Rings nearer than this share of their radii together would touch. */
const COVERING = 1;
const MOST_PASSES = 6;
/** A pass that gathers less than this share of what is left is the last one. */
const WORTH_A_PASS = 0.02;

/** The sort of units that are drawn as a number alone, however many events it counts. */
export const PLAIN_SORT = 1;

/**
 * Lets the heavier units of one sort take in lighter ones beside them, until nothing more gathers or {@link MOST_PASSES} are done.
 * @param scale CSS pixels of the world's width
 * @param mostReach no spot comes to lie farther than this from the middle of its unit, in CSS pixels
 */
export function gather(units: Units, sort: number, scale: number, mostReach: number): void {
  const radii = new Float64Array(units.count);
  let open = unitsOfSort(units, sort);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (let i = 0; i < open.length; i++) {
      const unit = open[i] as number;
      radii[unit] = sort === PLAIN_SORT ? 0 : ringRadius(units.weight[unit] as number);
    }
    const before = open.length;
    gatherOnce(units, heaviestFirst(open, units.weight), radii, scale, mostReach / scale);
    open = open.filter((unit) => (units.into[unit] as number) < 0);
    if (before - open.length <= before * WORTH_A_PASS) return;
  }
}

function unitsOfSort(units: Units, sort: number): Uint32Array {
  const { count } = units;
  const open = new Uint32Array(count);
  let length = 0;
  for (let unit = 0; unit < count; unit++) if (units.sort[unit] === sort) open[length++] = unit;
  return open.slice(0, length);
}

/** Units by weight, those of nearly the same weight in their order: a counting sort over steps of weight, so that it stays linear. */
function heaviestFirst(open: Uint32Array, weight: Float64Array): Uint32Array {
  const starts = new Uint32Array(STEPS + 1);
  const steps = new Uint16Array(open.length);
  for (let i = 0; i < open.length; i++) {
    const step = STEPS - 1 - weightStep(weight[open[i] as number] as number);
    steps[i] = step;
    starts[step + 1] = (starts[step + 1] as number) + 1;
  }
  for (let step = 0; step < STEPS; step++) starts[step + 1] = (starts[step + 1] as number) + (starts[step] as number);
  const sorted = new Uint32Array(open.length);
  for (let i = 0; i < open.length; i++) {
    const step = steps[i] as number;
    const at = starts[step] as number;
    sorted[at] = open[i] as number;
    starts[step] = at + 1;
  }
  return sorted;
}

const STEPS = 1024;
const EXACT_STEPS = 256;

/** Each weight below 256 has a step of its own, those above share them, 32 to a doubling. */
function weightStep(weight: number): number {
  if (weight < EXACT_STEPS) return Math.floor(weight);
  return Math.min(STEPS - 1, EXACT_STEPS + Math.floor(32 * Math.log2(weight / EXACT_STEPS)));
}

function gatherOnce(units: Units, order: Uint32Array, radii: Float64Array, scale: number, mostReach: number): void {
  const { x, y, into, weight, extent } = units;
  const grid = gridOf(units, order, LEAST_PX / scale);
  for (let i = 0; i < order.length; i++) {
    const heavy = order[i] as number;
    if ((into[heavy] as number) >= 0 || (extent[heavy] as number) > mostReach / 2) continue;
    const [homeX, homeY, radius] = [x[heavy] as number, y[heavy] as number, radii[heavy] as number];
    // Those that come later are no larger, so none farther away is covered.
    const range = Math.max(LEAST_PX, 2 * COVERING * radius) / scale;
    let [sum, atX, atY] = [weight[heavy] as number, homeX, homeY];
    let reached = extent[heavy] as number;
    const lastLine = grid.lineOf(homeY + range);
    const [left, right] = [grid.columnOf(homeX - range), grid.columnOf(homeX + range)];
    for (let line = grid.lineOf(homeY - range); line <= lastLine; line++) {
      const row = grid.rowAt(line);
      const last = grid.starts[row + right + 1] as number;
      for (let k = grid.starts[row + left] as number; k < last; k++) {
        const light = grid.units[k] as number;
        if (light === heavy || (into[light] as number) >= 0) continue;
        const [dx, dy] = [(x[light] as number) - homeX, (y[light] as number) - homeY];
        const limit = Math.max(LEAST_PX, COVERING * (radius + (radii[light] as number))) / scale;
        const squared = dx * dx + dy * dy;
        if (squared >= limit * limit) continue;
        // The middle moves towards what is taken in by half the way at most, which must not carry an old spot out of reach.
        const farthest = Math.sqrt(squared) + (extent[light] as number);
        if (farthest > mostReach / 2) continue;
        into[light] = heavy;
        const added = weight[light] as number;
        sum += added;
        atX += ((homeX + dx - atX) * added) / sum;
        atY += ((homeY + dy - atY) * added) / sum;
        if (farthest > reached) reached = farthest;
      }
    }
    if (sum === weight[heavy]) continue;
    weight[heavy] = sum;
    x[heavy] = atX;
    y[heavy] = atY;
    extent[heavy] = reached + Math.hypot(atX - homeX, atY - homeY);
  }
}

/**
 * Units in cells of a grid. Lines far apart may share the memory of their cells, so a cell can hold units of elsewhere, too far away to matter; those of neighbouring columns
 * stand one after another.
 */
interface Grid {
  /** The units from column `a` to `b` of a row: `units[starts[row + a]]` to `units[starts[row + b + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  lineOf(y: number): number;
  columnOf(x: number): number;
  rowAt(line: number): number;
}

function gridOf({ x, y }: Units, order: Uint32Array, size: number): Grid {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < order.length; i++) {
    const unit = order[i] as number;
    west = Math.min(west, x[unit] as number);
    east = Math.max(east, x[unit] as number);
    north = Math.min(north, y[unit] as number);
    south = Math.max(south, y[unit] as number);
  }
  const columns = Math.max(1, Math.floor((east - west) / size) + 1);
  const lines = Math.max(1, Math.floor((south - north) / size) + 1);
  const room = Math.max(1, Math.min(lines * columns, CELLS_A_UNIT * order.length));
  const lineOf = (at: number): number => Math.max(0, Math.min(lines - 1, Math.floor((at - north) / size)));
  const columnOf = (at: number): number => Math.max(0, Math.min(columns - 1, Math.floor((at - west) / size)));
  const rowAt = (line: number): number => (line * columns) % room;
  const starts = new Uint32Array(room + columns + 1);
  const cells = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const unit = order[i] as number;
    const cell = rowAt(lineOf(y[unit] as number)) + columnOf(x[unit] as number);
    cells[i] = cell;
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
  }
  const filled = starts.slice();
  const units = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const cell = cells[i] as number;
    const at = filled[cell] as number;
    units[at] = order[i] as number;
    filled[cell] = at + 1;
  }
  return { starts, units, lineOf, columnOf, rowAt };
}

const CELLS_A_UNIT = 4;
