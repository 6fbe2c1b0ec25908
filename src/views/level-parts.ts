import type { ClusterLevel } from './clusters.ts';
import { stripsOf, type Strips } from './node-strips.ts';
import { NO_NODE } from '../timeline/tally.ts';

/** The spots of each node: `order[starts[node]]` to `order[starts[node + 1] - 1]`, ascending. */
export interface Members {
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** A level with what is looked up in it. */
export interface LevelParts {
  readonly level: ClusterLevel;
  readonly strips: Strips;
  /** Made when first asked for; linear. */
  readonly members: () => Members;
}

/** A level made ready for look-ups. */
export function levelParts(level: ClusterLevel): LevelParts {
  let members: Members | undefined;
  return { level, strips: stripsOf(level.y), members: () => (members ??= membersOf(level)) };
}

function membersOf({ nodes, nodeOfSpot }: ClusterLevel): Members {
  const starts = new Uint32Array(nodes + 1);
  let count = 0;
  for (let spot = 0; spot < nodeOfSpot.length; spot++) {
    const node = nodeOfSpot[spot] as number;
    if (node === NO_NODE) continue;
    starts[node + 1] = (starts[node + 1] as number) + 1;
    count++;
  }
  for (let node = 0; node < nodes; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const filled = starts.slice();
  const order = new Uint32Array(count);
  for (let spot = 0; spot < nodeOfSpot.length; spot++) {
    const node = nodeOfSpot[spot] as number;
    if (node === NO_NODE) continue;
    const at = filled[node] as number;
    order[at] = spot;
    filled[node] = at + 1;
  }
  return { starts, order };
}
