import { LngLat, type LngLatLike, type Map as GlMap } from 'maplibre-gl';
import {
  boundsOf,
  latOf,
  lonOf,
  NODE_FLAGS,
  pickNode,
  spotRows,
  stripsOf,
  stripsWithin,
  WORLD_PX,
  worldY,
  type LonLat,
  type PickPoint,
  type Spots,
  type SpotRows,
  type Strips,
} from '../../index.ts';
import type { MapTarget } from './hits.ts';
import type { Painted } from './incident-painter.ts';
import type { ScreenPoint } from './pointer.ts';
import { isGlobe } from './view-box.ts';

/** Finds what of the incidents is at a point of the screen, without a source of MapLibre. */
export interface NodeHits {
  /** What is within `reach` CSS pixels: a place, a gathering, the number of an area, a single point; null for nothing. */
  at(painted: Painted, at: ScreenPoint, reach: number): MapTarget | null;
  /** The first incidents of an area, by its spot. */
  rowsAt(painted: Painted, spot: number): number[];
}

/** As many incidents are told of a target by their rows; the others by their number. */
const MOST_ROWS = 5;
/** Radius of a drawn point in the view of points, in CSS pixels. */
const POINT_PX = 4;

/** Looks into the nodes in view, or, where every incident is a point, into the spots around the pointer. */
export function nodeHits(map: GlMap): NodeHits {
  let rows: SpotRows | null = null;
  let strips: { readonly of: Spots; readonly strips: Strips } | null = null;

  function finder({ frame }: Painted): SpotRows {
    if (rows?.index !== frame.index) rows = spotRows(frame.dataset, frame.spots, frame.index);
    return rows;
  }

  function rowsOf(painted: Painted, spots: Iterable<number>): number[] {
    const { window, showUndated } = painted.frame;
    return finder(painted).rowsAt(spots, window, { undated: showUndated, most: MOST_ROWS });
  }

  /** The place on the screen of the copy of the world that is nearest to the pointer; null behind the globe. */
  function screenOf(lon: number): (x: number, y: number) => PickPoint | null {
    return (x, y) => {
      const own = lonOf(x);
      const lngLat = { lng: own + 360 * Math.round((lon - own) / 360), lat: latOf(y) };
      const at = map.project(lngLat);
      return isHidden(map, lngLat, at) ? null : at;
    };
  }

  function nodeAt(painted: Painted, i: number): MapTarget {
    const { nodes, maker, frame } = painted;
    const node = nodes.nodes[i] ?? 0;
    const count = nodes.totals[i] ?? 0;
    const flags = nodes.flags[i] ?? 0;
    const last = maker.last();
    const { starts, order } = last ? last.parts.members() : { starts: [0, 0], order: new Uint32Array() };
    const spots = order.subarray(starts[node], starts[node + 1]).filter((spot) => (last?.counts.ofSpot[spot] ?? 0) > 0);
    const target = { rows: rowsOf(painted, spots), count, key: `node:${node}` };
    if ((flags & NODE_FLAGS.area) !== 0) return { ...target, kind: 'area', visits: [] };
    if ((flags & NODE_FLAGS.gathering) === 0) return { ...target, kind: 'incidents' };
    const bounds = boundsOf(Array.from(spots, (spot): LonLat => pointOf(frame.spots, spot)));
    return bounds ? { ...target, kind: 'gathering', bounds } : { ...target, kind: 'incidents' };
  }

  /** In the view of points: the nearest spot with an incident in the window. */
  function spotAt(painted: Painted, at: ScreenPoint, lon: number, lat: number, reach: number): MapTarget | null {
    const { spots, window, showUndated } = painted.frame;
    if (strips?.of !== spots) strips = { of: spots, strips: stripsOf(spots.y) };
    const around = (4 * (reach + POINT_PX)) / (WORLD_PX * 2 ** map.getZoom());
    const y = worldY(lat);
    const [first, last] = stripsWithin(strips.strips, y - around, y + around);
    const screen = screenOf(lon);
    let [found, nearest] = [-1, reach + POINT_PX];
    for (let k = first; k < last; k++) {
      const spot = strips.strips.order[k] as number;
      const [sx, sy] = [spots.x[spot] as number, spots.y[spot] as number];
      const dx = sx - (lon + 180) / 360;
      if (spots.isArea[spot] === 1 || Math.abs(sy - y) > around || Math.abs(dx - Math.round(dx)) > around) continue;
      const place = screen(sx, sy);
      const distance = place ? Math.hypot(place.x - at.x, place.y - at.y) : Infinity;
      if (distance >= nearest) continue;
      if (finder(painted).countAt(spot, window, { undated: showUndated, most: 1 }) === 0) continue;
      [found, nearest] = [spot, distance];
    }
    if (found < 0) return null;
    const count = finder(painted).countAt(found, window, { undated: showUndated, most: Infinity });
    return { kind: 'incidents', rows: rowsOf(painted, [found]), count, key: `spot:${found}` };
  }

  return {
    at(painted, at, reach) {
      const { lng, lat } = map.unproject([at.x, at.y]);
      if (painted.frame.view === 'points') {
        const target = spotAt(painted, at, lng, lat, reach);
        if (target) return target;
      }
      if (painted.frame.view === 'density') return null;
      const picked = pickNode(painted.nodes, screenOf(lng), at, reach);
      return picked < 0 ? null : nodeAt(painted, picked);
    },
    rowsAt: (painted, spot) => rowsOf(painted, [spot]),
  };
}

function pointOf({ x, y }: Spots, spot: number): LonLat {
  return [lonOf(x[spot] as number), latOf(y[spot] as number)];
}

/** Behind the globe: what is seen at the place of such a point on the screen is another point. */
function isHidden(map: GlMap, lngLat: LngLatLike, at: PickPoint): boolean {
  if (!isGlobe(map)) return false;
  const seen = map.unproject([at.x, at.y]);
  return seen.distanceTo(LngLat.convert(lngLat)) > HIDDEN_METRES;
}

/** A point that is in sight is found again much nearer than this. */
const HIDDEN_METRES = 100_000;
