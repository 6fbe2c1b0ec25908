import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { placeOfWhere } from '../model/read-dataset.ts';
import type { LevelParts } from './level-parts.ts';
import { NODE_FLAGS, type MapNodes } from './map-nodes.ts';
import type { NodeTally } from './node-tally.ts';
import { nodeRadius } from './pick.ts';
import { localNameOf } from './scene-groups.ts';
import { placeStands, type Spots } from './spots.ts';

/** What is written beside a node. */
export interface NodeName {
  /** Its place in the nodes that were asked for. */
  readonly i: number;
  /** Id of the place, empty when it has none of its own. */
  readonly placeId: string;
  readonly name: string;
  readonly localName: string;
  /** Radius of the symbol in CSS pixels. */
  readonly radius: number;
}

/** More spots of a gathering than this are not asked for their name. */
const MOST_MEMBERS = 64;

/** Names of point nodes, those with most events first, at most `most`; a gathering goes by its heaviest place that holds an event now. */
export function nodeNames(
  dataset: Dataset,
  spots: Spots,
  nodes: MapNodes,
  { counts, parts }: { readonly counts: NodeTally; readonly parts: LevelParts },
  most: number,
): NodeName[] {
  const order: number[] = [];
  for (let i = 0; i < nodes.length; i++) if (((nodes.flags[i] as number) & NODE_FLAGS.area) === 0) order.push(i);
  order.sort((a, b) => rankOf(nodes, b) - rankOf(nodes, a) || (nodes.nodes[a] as number) - (nodes.nodes[b] as number));
  return order.slice(0, most).map((i) => {
    const place = placeOfNode(dataset, spots, counts, parts, nodes.nodes[i] as number);
    return {
      i,
      placeId: place?.id ?? '',
      name: place?.name ?? '',
      localName: place ? localNameOf(place) : '',
      radius: nodeRadius(nodes, i) + (isSelected(nodes, i) ? 7 : 2),
    };
  });
}

function rankOf(nodes: MapNodes, i: number): number {
  return isSelected(nodes, i) ? Infinity : (nodes.totals[i] as number);
}

function isSelected(nodes: MapNodes, i: number): boolean {
  return ((nodes.flags[i] as number) & NODE_FLAGS.selected) !== 0;
}

function placeOfNode(
  dataset: Dataset,
  spots: Spots,
  counts: NodeTally,
  parts: LevelParts,
  node: number,
): Place | undefined {
  const placeAt = (spot: number): Place | undefined => {
    const where = spots.where[spot] as number;
    return placeStands(dataset, where) ? (placeOfWhere(dataset, where) ?? undefined) : undefined;
  };
  const seed = parts.level.seed[node] as number;
  if (counts.activeSpots[node] === 1) return placeAt(counts.spotNumbers[node] as number);
  if ((counts.ofSpot[seed] as number) > 0) {
    const place = placeAt(seed);
    if (place) return place;
  }
  const { starts, order } = parts.members();
  const last = Math.min(starts[node + 1] as number, (starts[node] as number) + MOST_MEMBERS);
  let best: Place | undefined;
  let weight = 0;
  for (let i = starts[node] as number; i < last; i++) {
    const spot = order[i] as number;
    if ((counts.ofSpot[spot] as number) === 0 || (spots.weight[spot] as number) <= weight) continue;
    const place = placeAt(spot);
    if (!place) continue;
    best = place;
    weight = spots.weight[spot] as number;
  }
  return best;
}
