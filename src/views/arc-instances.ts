/** Numbers an instance: see {@link PathInstances}. */
export const INSTANCE = 8;

/** Styles of a line; the open ones are two thin lines, for what a program read and nobody has looked at. */
export const LINE_STYLE = { solid: 0, solidOpen: 0.25, dashedOpen: 0.75, dashed: 1, dotted: 2 } as const;

/** Colours of a line; families follow in the order of FAMILIES. */
export const LINE_COLOUR = { ink: 0, accent: 1, mixed: 2, families: 3 } as const;

/**
 * The lines that a window holds. {@link INSTANCE} numbers each: first point, segments, share of the length where it begins and where it has
 * come to, opacity (0 to 1), colour, style, and in CSS pixels the room kept at its tip, of dotted lines the radius of the hollow mark at
 * their beginning. The arrays are used again by the next window.
 */
export interface PathInstances {
  data: Float32Array;
  /** What each instance stands for: an arc, or a pair of places. */
  ids: Uint32Array;
  /** How many there are in each run of lines with equally many segments; the chosen one is the last of the runs. */
  readonly runs: Run[];
  count: number;
}

/** Instances that are drawn at once. */
export interface Run {
  readonly first: number;
  readonly count: number;
  /** The most segments that a line of the run has. */
  readonly segments: number;
  readonly chosen: boolean;
}

/** Nothing yet. */
export function noInstances(): PathInstances {
  return { data: new Float32Array(64 * INSTANCE), ids: new Uint32Array(64), runs: [], count: 0 };
}

/** Adds an instance. */
export function pushInstance(into: PathInstances, id: number, values: readonly number[]): void {
  if (into.count === into.ids.length) grow(into);
  into.data.set(values, into.count * INSTANCE);
  into.ids[into.count++] = id;
}

/** Ends a run of what was added since `first`; an empty one is left out. */
export function endRun(into: PathInstances, first: number, segments: number, chosen = false): void {
  if (into.count > first) into.runs.push({ first, count: into.count - first, segments, chosen });
}

/** Makes room anew, without giving memory back. */
export function clearInstances(into: PathInstances): void {
  into.count = 0;
  into.runs.length = 0;
}

function grow(into: PathInstances): void {
  const data = new Float32Array(into.data.length * 2);
  data.set(into.data);
  into.data = data;
  const ids = new Uint32Array(into.ids.length * 2);
  ids.set(into.ids);
  into.ids = ids;
}
