import { latOf, lonOf, NODE_FLAGS, nodeRadius, type LonLat } from '../../index.ts';
import type { Painted } from './incident-painter.ts';

/** Where symbols of incidents stand, for what keeps clear of them. */
export interface NodePlaces {
  readonly points: readonly LonLat[];
  /** Radius in CSS pixels of the symbol at a point (to 0.00001°), its edge included; 0 without one. */
  readonly radiusAt: (point: LonLat) => number;
  readonly hasSelected: boolean;
}

/** More than these leave no clear place anyway. */
const MOST = 400;
const EDGE_PX = 2;

/** The symbols in view. */
export function nodePlaces(painted: Painted | null): NodePlaces {
  const points: LonLat[] = [];
  const radii = new Map<string, number>();
  let hasSelected = false;
  for (let i = 0; painted && i < painted.nodes.length; i++) {
    const { nodes } = painted;
    hasSelected ||= ((nodes.flags[i] as number) & NODE_FLAGS.selected) !== 0;
    if (points.length >= MOST) continue;
    const point: LonLat = [lonOf(nodes.x[i] as number), latOf(nodes.y[i] as number)];
    points.push(point);
    if (((nodes.flags[i] as number) & NODE_FLAGS.area) === 0) radii.set(textOf(point), nodeRadius(nodes, i) + EDGE_PX);
  }
  return { points, radiusAt: (point) => radii.get(textOf(point)) ?? 0, hasSelected };
}

function textOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(5)},${lat.toFixed(5)}`;
}
