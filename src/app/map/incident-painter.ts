import type { Map as GlMap } from 'maplibre-gl';
import {
  APART_ZOOM,
  clearNumbers,
  countIn,
  createNodeMaker,
  narrowIndex,
  pointVertices,
  rowsIn,
  WORLD_PX,
  type Bitmap,
  type Dataset,
  type EventIndex,
  type MapNodes,
  type NodeMaker,
  type NodeRequest,
  type Spots,
} from '../../index.ts';
import type { IncidentLayer } from './gl/incident-layer.ts';
import type { DrawnCount, IncidentFrame } from './incident-frame.ts';
import { splitOnce, type SplitRows } from './split-rows.ts';
import { viewBox } from './view-box.ts';

/** Nodes with what they were made from. */
export interface Painted {
  readonly frame: IncidentFrame;
  readonly request: NodeRequest;
  readonly nodes: MapNodes;
  readonly maker: NodeMaker;
  /** The counts of areas, each on its own, however far out. */
  readonly areas: NodeMaker;
}

/** Gives the layer of incidents what it draws. */
export interface IncidentPainter {
  setFrame(frame: IncidentFrame | null): void;
  /** To be called when the view has moved. */
  moved(): void;
  /** What was painted last; null when nothing is open. */
  painted(): Painted | null;
  drawn(): DrawnCount;
}

/** The density is that of gatherings this many zooms nearer, some six pixels apart. */
const DENSITY_ZOOMS = 2;

/** A level is drawn from this share of a zoom before its own: what touches on the screen has gathered by then. */
const NEXT_LEVEL = 0.25;

/** The whole zoom whose gatherings are drawn at a zoom. */
export function levelAt(zoom: number): number {
  return Math.max(0, Math.floor(zoom + NEXT_LEVEL));
}

/** Nothing is in it: only counts are asked for. */
const NOWHERE = { west: 0, north: 2, east: 0, south: 1 };

/** What is kept of a dataset. */
interface Held {
  readonly dataset: Dataset;
  readonly spots: Spots;
  readonly maker: NodeMaker;
  readonly areas: NodeMaker;
  readonly rows: SplitRows;
}

/** A painter for a map and its layer. Each step costs what has changed in the window and what is in view. */
export function createIncidentPainter(map: GlMap, layer: IncidentLayer): IncidentPainter {
  let frame: IncidentFrame | null = null;
  let held: Held | null = null;
  let painted: Painted | null = null;
  /** The index that the layer's points were made from, and the one narrowed to points. */
  let given: { readonly from: EventIndex; readonly points: EventIndex; readonly unread: Bitmap | null } | null = null;
  let unreadIndex: { readonly from: EventIndex; readonly of: Bitmap; readonly index: EventIndex } | null = null;

  function hold(next: IncidentFrame): Held {
    if (held?.dataset === next.dataset && held.spots === next.spots) return held;
    given = null;
    const { dataset, spots } = next;
    const [maker, areas] = [createNodeMaker(dataset, spots), createNodeMaker(dataset, spots)];
    held = { dataset, spots, maker, areas, rows: splitOnce(spots, dataset) };
    return held;
  }

  /** The incidents of the frame that nobody has looked at; made anew when they or the filter are others. */
  function unreadOf({ index, unread = null }: IncidentFrame): EventIndex | null {
    if (unread === null) unreadIndex = null;
    else if (unreadIndex?.from !== index || unreadIndex.of !== unread)
      unreadIndex = { from: index, of: unread, index: narrowIndex(index, unread) };
    return unreadIndex?.index ?? null;
  }

  function paint(): void {
    if (!frame) return;
    const { maker, areas, rows } = hold(frame);
    const { index, window, mode, showUndated, chosen, view, unread = null } = frame;
    const zoom = levelAt(map.getZoom());
    const request: NodeRequest = {
      index,
      unread: unreadOf(frame),
      window,
      mode,
      showUndated,
      chosen,
      zoom: view === 'points' ? 'areas' : Math.min(APART_ZOOM, view === 'density' ? zoom + DENSITY_ZOOMS : zoom),
      box: viewBox(map),
    };
    layer.setMode(view);
    if (view === 'points') {
      if (given?.from !== index || given.unread !== unread) {
        given = { from: index, points: narrowIndex(index, rows.atPoints), unread };
        layer.setPoints(pointVertices(given.points, frame.dataset.incidents, frame.spots, unread));
      }
      layer.setPointWindow(rowsIn(given.points, window), window, mode, showUndated);
    }
    const nodes = maker.at(request);
    clearNumbers(nodes, WORLD_PX * 2 ** map.getZoom());
    layer.setNodes(nodes);
    // Most incidents are in no area.
    areas.at({ ...request, index: rows.areasOf(index), unread: null, zoom: 'areas', box: NOWHERE });
    painted = { frame, request, nodes, maker, areas };
  }

  return {
    setFrame(next) {
      frame = next;
      if (next) {
        paint();
        return;
      }
      if (painted) layer.setNodes({ ...painted.nodes, length: 0, counted: 0 });
      painted = held = given = null;
    },
    moved: paint,
    painted: () => painted,
    drawn() {
      if (!frame) return { drawn: 0, unplaced: 0 };
      const index = hold(frame).rows.nowhereOf(frame.index);
      const { sure, possible } = countIn(index, frame.window);
      return { drawn: layer.drawn(), unplaced: sure + possible + (frame.showUndated ? index.undated.length : 0) };
    },
  };
}
