import { numberTable } from '../base/number-table.ts';
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
  /** 1 for what never gathers. */
  readonly fixed: Uint8Array;
  /** The unit that took this one in, -1 for none. */
  readonly into: Int32Array;
}

/** Nearer than this, in CSS pixels, two single symbols cannot be told apart. */
const LEAST_PX = 24;
/** Rings nearer than this share of their radii together cover each other heavily. */
const COVERING = 0.6;
const MOST_PASSES = 6;

/**
 * Lets the heavier units take in lighter ones beside them, until nothing more gathers or {@link MOST_PASSES} are done.
 * @param scale CSS pixels of the world's width
 * @param mostReach no spot comes to lie farther than this from the middle of its unit, in CSS pixels
 */
export function gather(units: Units, scale: number, mostReach: number): void {
  const radii = new Float64Array(units.count);
  let open = openUnits(units);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (let i = 0; i < open.length; i++) {
      const unit = open[i] as number;
      radii[unit] = ringRadius(units.weight[unit] as number);
    }
    const before = open.length;
    gatherOnce(units, heaviestFirst(open, units.weight), radii, scale, mostReach / scale);
    open = open.filter((unit) => (units.into[unit] as number) < 0);
    if (open.length === before) return;
  }
}

function openUnits({ count, fixed }: Units): Uint32Array {
  const open = new Uint32Array(count);
  let length = 0;
  for (let unit = 0; unit < count; unit++) if (fixed[unit] === 0) open[length++] = unit;
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

/** Cells twice as wide as the farthest gathering, so that four of them hold all that may gather with a unit. */
function gatherOnce(units: Units, order: Uint32Array, radii: Float64Array, scale: number, mostReach: number): void {
  const { x, y, into, weight, extent } = units;
  const cells = cellsOf(units, order, (2 * COVERING * ringRadius(Infinity)) / scale);
  const near: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const heavy = order[i] as number;
    if ((into[heavy] as number) >= 0) continue;
    cells.cellsAround(heavy, near);
    let [sum, atX, atY] = [weight[heavy] as number, x[heavy] as number, y[heavy] as number];
    let reached = extent[heavy] as number;
    for (const cell of near) {
      const last = cells.starts[cell + 1] as number;
      for (let k = cells.starts[cell] as number; k < last; k++) {
        const light = cells.units[k] as number;
        if (light === heavy || (into[light] as number) >= 0) continue;
        const distance = Math.hypot(
          (x[light] as number) - (x[heavy] as number),
          (y[light] as number) - (y[heavy] as number),
        );
        const covering = COVERING * ((radii[heavy] as number) + (radii[light] as number));
        if (distance * scale >= Math.max(LEAST_PX, covering)) continue;
        // The middle moves towards what is taken in by half the way at most, which must not carry an old spot out of reach.
        if (distance + (extent[light] as number) > mostReach / 2 || (extent[heavy] as number) > mostReach / 2) continue;
        into[light] = heavy;
        const added = weight[light] as number;
        sum += added;
        atX += (((x[light] as number) - atX) * added) / sum;
        atY += (((y[light] as number) - atY) * added) / sum;
        reached = Math.max(reached, distance + (extent[light] as number));
      }
    }
    if (sum === weight[heavy]) continue;
    const moved = Math.hypot(atX - (x[heavy] as number), atY - (y[heavy] as number));
    weight[heavy] = sum;
    x[heavy] = atX;
    y[heavy] = atY;
    extent[heavy] = reached + moved;
  }
}

interface Cells {
  /** The units of each cell: `units[starts[cell]]` to `units[starts[cell + 1] - 1]`, the heaviest first. */
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  /** Writes the cells that hold all within half a cell's width of a unit into `near`. */
  cellsAround(unit: number, near: number[]): void;
}

function cellsOf({ x, y }: Units, order: Uint32Array, size: number): Cells {
  const across = Math.ceil(1 / size) + 3;
  const table = numberTable(order.length);
  const cellOf = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const unit = order[i] as number;
    const column = Math.floor((x[unit] as number) / size);
    cellOf[i] = table.numberOf((Math.floor((y[unit] as number) / size) + 1) * across + column + 1);
  }
  const starts = new Uint32Array(table.size + 1);
  for (let i = 0; i < order.length; i++) {
    const cell = (cellOf[i] as number) + 1;
    starts[cell] = (starts[cell] as number) + 1;
  }
  for (let cell = 0; cell < table.size; cell++)
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const filled = starts.slice();
  const units = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const cell = cellOf[i] as number;
    const at = filled[cell] as number;
    units[at] = order[i] as number;
    filled[cell] = at + 1;
  }
  return {
    starts,
    units,
    cellsAround(unit, near) {
      near.length = 0;
      const left = Math.floor((x[unit] as number) / size - 0.5);
      const top = Math.floor((y[unit] as number) / size - 0.5);
      for (let row = top; row < top + 2; row++) {
        for (let column = left; column < left + 2; column++) {
          const cell = table.find((row + 1) * across + column + 1);
          if (cell >= 0) near.push(cell);
        }
      }
    },
  };
}
