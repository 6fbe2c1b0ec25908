import type { Map as GlMap } from 'maplibre-gl';
import {
  arcColumns,
  emptyBitmap,
  launchColumns,
  hasBit,
  NO_SPOT,
  pathNear,
  ringRadius,
  setBit,
  statusAt,
  TIP_ROOM,
  worldX,
  worldY,
  allAtOnce,
  type Bitmap,
  type Dataset,
  type EventIndex,
  type PathPointer,
  type Steps,
} from '../../index.ts';
import type { ArcLayer, ArcLayerData } from './gl/arc-layer.ts';
import type { MapTarget } from './hits.ts';
import type { Painted } from './incident-painter.ts';
import type { ScreenPoint } from './pointer.ts';
import { remembered } from '../state/remembered.ts';
import type { VisitFrame } from './visit-frame.ts';

const made = new WeakMap<Dataset, ArcLayerData>();

/** The arcs and launch lines of a dataset, made once. */
function arcsOnce(dataset: Dataset): ArcLayerData {
  return allAtOnce(arcsOnceSteps(dataset));
}

/** The same in steps. */
export function* arcsOnceSteps(dataset: Dataset): Steps<ArcLayerData> {
  const known = made.get(dataset);
  if (known) return known;
  const arcs = arcColumns(dataset);
  yield;
  const launches = launchColumns(dataset);
  yield;
  const data = { arcs, launches };
  made.set(dataset, data);
  return data;
}

const rowsOf = remembered((index: EventIndex): Bitmap => {
  const rows = emptyBitmap(index.columns.start.length);
  for (let i = 0; i < index.byStart.length; i++) setBit(rows, index.byStart[i] as number);
  for (let i = 0; i < index.undated.length; i++) setBit(rows, index.undated[i] as number);
  return rows;
});

/** Gives the layer of arcs what it draws, and finds what of it is under the pointer. */
export interface ArcPainter {
  setFrame(frame: VisitFrame | null, painted: Painted | null): void;
  at(at: ScreenPoint, reach: number): MapTarget | null;
}

/** An arrow's tip ends this far outside of the symbol that it points to, in CSS pixels. */
const EDGE_PX = 2;
/** Pixels between the points that tell how the ground lies around the pointer. */
const PROBE_PX = 8;

/** A painter for a map and its layer of arcs. */
export function createArcPainter(map: GlMap, layer: ArcLayer): ArcPainter {
  let frame: VisitFrame | null = null;
  let data: ArcLayerData | null = null;

  return {
    setFrame(next, painted) {
      if (next?.dataset !== frame?.dataset) {
        data = next && arcsOnce(next.dataset);
        layer.setArcs(data);
      }
      frame = next;
      if (!next) return;
      const { window, mode, showUndated, grows, chosen } = next;
      const common = { window, mode, showUndated, grows };
      layer.setWindow({
        visits: { ...common, kept: rowsOf(next.visits), chosen: chosen.visit },
        incidents: { ...common, kept: rowsOf(next.incidents), chosen: chosen.incident },
        roomAt: (row) => roomAt(next, painted, row),
      });
    },
    at(at, reach) {
      if (!frame || !data) return null;
      const pointer = pointerAt(map, at, reach);
      const { arcs, launches } = layer.instances();
      const arc = pathNear(data.arcs.paths, arcs, pointer, data.arcs.bounds);
      const row = arc ? data.arcs.row[arc.id] : undefined;
      if (row !== undefined) return { kind: 'visit', row, key: `arc:${row}` };
      const launch = pathNear(data.launches.paths, launches, pointer);
      return launch ? launchTarget(frame, data, rowsOf(frame.incidents), launch.id) : null;
    },
  };
}

/** The incidents of the window that were fired along one line. */
function launchTarget(frame: VisitFrame, { launches }: ArcLayerData, kept: Bitmap, pair: number): MapTarget {
  const rows: number[] = [];
  for (let i = 0; i < launches.row.length; i++) {
    const row = launches.row[i] as number;
    if (launches.pair[i] !== pair || !hasBit(kept, row)) continue;
    const isUndated = i >= launches.dated;
    if (isUndated ? frame.showUndated : statusAt(frame.incidents, row, frame.window) !== 'outside') rows.push(row);
  }
  return { kind: 'launch', rows, key: `launch:${pair}` };
}

/** Room in CSS pixels at the place that a visit goes to: the radius of the symbol that stands on it. */
function roomAt({ dataset }: VisitFrame, painted: Painted | null, row: number): number {
  const last = painted?.frame.view === 'places' ? painted.maker.last() : null;
  if (!painted || !last) return TIP_ROOM;
  const spot = painted.frame.spots.ofWhere[dataset.visits.to[row] ?? 0] ?? NO_SPOT;
  if (spot === NO_SPOT || last.counts.ofSpot[spot] === 0) return TIP_ROOM;
  const node = last.level.nodeOfSpot[spot] as number;
  // The middle of a gathering lies elsewhere.
  if ((last.counts.activeSpots[node] ?? 0) > 1) return TIP_ROOM;
  return ringRadius(last.counts.tally.totals[node] ?? 1) + EDGE_PX;
}

function pointerAt(map: GlMap, at: ScreenPoint, reach: number): PathPointer {
  const place = (x: number, y: number): readonly [x: number, y: number] => {
    const { lng, lat } = map.unproject([x, y]);
    return [worldX(lng), worldY(lat)];
  };
  const [x, y] = place(at.x, at.y);
  const [rightX, rightY] = place(at.x + PROBE_PX, at.y);
  const [downX, downY] = place(at.x, at.y + PROBE_PX);
  const near = (delta: number): number => delta - Math.round(delta);
  // World units of a pixel right and a pixel down, and the inverse of both.
  const [a, b, c, d] = [near(rightX - x), near(downX - x), rightY - y, downY - y].map((one) => one / PROBE_PX) as [
    number,
    number,
    number,
    number,
  ];
  const area = a * d - b * c;
  return { x, y, pixels: [d / area, -c / area, -b / area, a / area], reach };
}
