import { INSTANCE, LINE_STYLE, type PathInstances } from './arc-instances.ts';
import { pathX, pathY, type Paths } from './arc-paths.ts';

/** Where the pointer is, in the Mercator square (x within one turn of 0 to 1), and how the square lies on the screen around it. */
export interface PathPointer {
  readonly x: number;
  readonly y: number;
  /** CSS pixels right and down of one unit east, then of one unit south: a tilted map is flat enough within reach. */
  readonly pixels: readonly [eastRight: number, eastDown: number, southRight: number, southDown: number];
  /** In CSS pixels. */
  readonly reach: number;
}

/** A line found, by the id of its instance, and how far it is in CSS pixels. */
export interface Near {
  readonly id: number;
  readonly distance: number;
}

/**
 * The nearest of the lines drawn now within reach of the pointer, or null; of equally near ones that drawn last. Only the part that is drawn
 * counts. Linear in the lines; `bounds` (west, north, east, south an id) leaves out at once what is far away.
 */
export function pathNear(
  paths: Paths,
  instances: PathInstances,
  pointer: PathPointer,
  bounds?: Float64Array,
): Near | null {
  const [wide, high] = boxAround(pointer);
  let best: Near | null = null;
  for (let i = 0; i < instances.count; i++) {
    const id = instances.ids[i] as number;
    // A line that runs on past the edge of the square is met in the next copy of the world.
    for (const copy of [-1, 0, 1]) {
      const x = pointer.x + copy;
      if (bounds && !isInside(bounds, id, x, pointer.y, wide, high)) continue;
      const distance = distanceTo(paths, instances.data, i, x, pointer);
      if (distance <= (best?.distance ?? pointer.reach)) best = { id, distance };
    }
  }
  return best;
}

function isInside(bounds: Float64Array, id: number, x: number, y: number, wide: number, high: number): boolean {
  const at = id * 4;
  return (
    x >= (bounds[at] as number) - wide &&
    x <= (bounds[at + 2] as number) + wide &&
    y >= (bounds[at + 1] as number) - high &&
    y <= (bounds[at + 3] as number) + high
  );
}

/** Half the box in the square that holds all within reach. */
function boxAround({ pixels: [a, c, b, d], reach }: PathPointer): readonly [wide: number, high: number] {
  const area = Math.abs(a * d - b * c);
  return [((Math.abs(d) + Math.abs(b)) * reach) / area, ((Math.abs(c) + Math.abs(a)) * reach) / area];
}

/** From the pointer, whose x is given for a copy of the world, to the drawn part of an instance's line or the mark at its beginning, in CSS pixels. */
function distanceTo(
  paths: Paths,
  data: Float32Array,
  instance: number,
  pointerX: number,
  { y: pointerY, pixels }: PathPointer,
): number {
  const at = instance * INSTANCE;
  const first = data[at] as number;
  const segments = data[at + 1] as number;
  const from = (data[at + 2] as number) * segments;
  const to = (data[at + 3] as number) * segments;
  const [a, c, b, d] = pixels;
  let least = Infinity;
  // On the screen, relative to the pointer: where the segment begins and where it ends.
  let px = 0;
  let py = 0;
  for (let k = Math.floor(from); k - 1 < to && k <= segments; k++) {
    const x = pathX(paths, first + k) - pointerX;
    const y = pathY(paths, first + k) - pointerY;
    const [qx, qy] = [a * x + b * y, c * x + d * y];
    if (k > Math.floor(from)) {
      const [dx, dy] = [qx - px, qy - py];
      const square = dx * dx + dy * dy;
      const nearest = square > 0 ? -(px * dx + py * dy) / square : 0;
      const share = Math.min(Math.max(nearest, from - (k - 1), 0), to - (k - 1), 1);
      const [nx, ny] = [px + share * dx, py + share * dy];
      least = Math.min(least, nx * nx + ny * ny);
    }
    px = qx;
    py = qy;
  }
  least = Math.sqrt(least);
  const mark = (data[at + 6] as number) === LINE_STYLE.dotted ? (data[at + 7] as number) : 0;
  if (mark === 0) return least;
  const x = pathX(paths, first) - pointerX;
  const y = pathY(paths, first) - pointerY;
  return Math.min(least, Math.max(0, Math.hypot(a * x + b * y, c * x + d * y) - mark));
}
