import type { CustomLayerInterface, Map as GlMap } from 'maplibre-gl';
import { MercatorCoordinate } from 'maplibre-gl';
import {
  CELLS,
  NODE_FLAGS,
  type MapNodes,
  type Mode,
  type PointVertices,
  type TimeWindow,
  type WindowRows,
} from '../../../index.ts';
import type { MapMode } from '../../state/map-mode.ts';
import type { MapColours } from '../colours.ts';
import { loadBoldFont } from '../fonts.ts';
import { drawAtlas, type Atlas } from './atlas.ts';
import { createDensityDrawer, splatInstances, type DensityDrawer } from './density.ts';
import { createHaloDrawer, haloInstances, type HaloDrawer } from './halos.ts';
import { createPointDrawer, pointsDrawn, type PointDrawer, type PointWindow } from './points.ts';
import { viewOf } from './projection.ts';
import { createSymbolInstances } from './symbol-instances.ts';
import { createSymbolDrawer, type SymbolDrawer } from './symbols.ts';

/** The incidents of the map as one layer of our own. What it is given it keeps, so that a lost context costs nothing. */
export interface IncidentLayer {
  /** Add it to the map; after a context was lost add it again (`keepLayer` does both). */
  readonly layer: CustomLayerInterface;
  setColours(colours: MapColours): void;
  setMode(mode: MapMode): void;
  /** For the mode `points`: all incidents, once a dataset or filter; what is shown is then asked for by `setPointWindow`. */
  setPoints(vertices: PointVertices): void;
  setPointWindow(rows: WindowRows, window: TimeWindow, fade: Mode, showUndated?: boolean): void;
  /** In the mode `points` nodes of areas only, which no point stands for. The arrays may be used again; they are read anew only when the bold face or the pixel ratio has changed. */
  setNodes(nodes: MapNodes): void;
  /** How many incidents the mode shows, those out of view as well. */
  drawn(): number;
  destroy(): void;
}

/** Id of the layer in the style. */
const INCIDENT_LAYER = 'incidents';

interface Given {
  colours: MapColours;
  mode: MapMode;
  points?: PointVertices;
  pointWindow?: PointWindow;
  nodes?: MapNodes;
}

interface Drawers {
  readonly points: PointDrawer;
  readonly halos: HaloDrawer;
  readonly symbols: SymbolDrawer;
  readonly density: DensityDrawer;
}

/**
 * Makes the layer; it draws nothing until it is in a map and has been given something. The context is touched within a frame only, where MapLibre
 * expects it to be changed: elsewhere its own record of what is bound would be wrong.
 */
export function createIncidentLayer(colours: MapColours, mode: MapMode = 'places'): IncidentLayer {
  const given: Given = { colours, mode };
  const makeInstances = createSymbolInstances();
  let map: GlMap | undefined;
  let drawers: Drawers | undefined;
  let atlas: Atlas | undefined;
  let atlasRatio = 0;

  function atlasFor(ratio: number): Atlas {
    if (!atlas || atlasRatio !== ratio) atlas = drawAtlas(ratio);
    atlasRatio = ratio;
    return atlas;
  }

  function giveNodes(): void {
    const { nodes } = given;
    if (!nodes) return;
    const origin = middleOf(map, nodes);
    if (given.mode === 'density') {
      drawers?.density.setInstances(splatInstances(nodes, origin), origin);
    }
    const pieces = atlasFor(map?.getPixelRatio() ?? (atlasRatio || devicePixelRatio));
    const instances = makeInstances(given.mode === 'density' ? areasOf(nodes) : nodes, origin, pieces);
    drawers?.symbols.setInstances(instances, pieces);
    if (given.mode === 'density') return;
    drawers?.halos.setInstances(haloInstances(nodes, origin), origin);
  }

  function givePoints(): void {
    if (given.points) drawers?.points.setVertices(given.points);
    if (given.pointWindow) drawers?.points.setWindow(given.pointWindow);
  }

  function changed(): void {
    map?.triggerRepaint();
  }

  function drawersOf(context: WebGL2RenderingContext): Drawers {
    if (!drawers) {
      drawers = {
        points: createPointDrawer(context),
        halos: createHaloDrawer(context),
        symbols: createSymbolDrawer(context),
        density: createDensityDrawer(context),
      };
      givePoints();
      giveNodes();
    }
    return drawers;
  }

  const layer: CustomLayerInterface = {
    id: INCIDENT_LAYER,
    type: 'custom',
    onAdd(newMap) {
      map = newMap;
      drawers = undefined;
      // The bold face is fetched once; what was written before is written again in it.
      void loadBoldFont().then(() => {
        if (map !== newMap) return;
        atlas = undefined;
        giveNodes();
        changed();
      });
    },
    onRemove() {
      if (drawers)
        for (const drawer of [drawers.points, drawers.halos, drawers.symbols, drawers.density]) drawer.destroy();
      drawers = undefined;
      map = undefined;
    },
    prerender(context, input) {
      if (map && given.mode === 'density') drawersOf(context).density.gather(viewOf(map, context, input));
    },
    render(context, input) {
      if (!map) return;
      const { points, halos, symbols, density } = drawersOf(context);
      if (atlas && atlasRatio !== map.getPixelRatio()) giveNodes();
      context.disable(context.DEPTH_TEST);
      if (given.mode === 'density') {
        density.draw(given.colours);
        symbols.draw(viewOf(map, context, input), given.colours);
        return;
      }
      const view = viewOf(map, context, input);
      halos.draw(view, given.colours);
      symbols.draw(view, given.colours);
      if (given.mode === 'points') points.draw(view, given.colours);
    },
  };

  return {
    layer,
    setColours(next) {
      given.colours = next;
      changed();
    },
    setMode(next) {
      if (given.mode === next) return;
      given.mode = next;
      giveNodes();
      changed();
    },
    setPoints(vertices) {
      given.points = vertices;
      delete given.pointWindow;
      givePoints();
      changed();
    },
    setPointWindow(rows, window, fade, showUndated = false) {
      const shown: PointWindow = { rows, window, mode: fade, showUndated };
      given.pointWindow = shown;
      drawers?.points.setWindow(shown);
      changed();
    },
    setNodes(nodes) {
      given.nodes = nodes;
      giveNodes();
      changed();
    },
    drawn() {
      const atNodes = given.nodes?.counted ?? 0;
      if (given.mode !== 'points' || !given.pointWindow) return atNodes;
      return atNodes + pointsDrawn(given.pointWindow, given.points?.undated ?? 0);
    },
    destroy() {
      if (map?.getLayer(INCIDENT_LAYER)) map.removeLayer(INCIDENT_LAYER);
      delete given.points;
      delete given.nodes;
      delete given.pointWindow;
    },
  };
}

/** What positions are made relative to: the map's middle, or a node while there is no map. */
function middleOf(map: GlMap | undefined, nodes: MapNodes): readonly [x: number, y: number] {
  if (!map) return [nodes.x[0] ?? 0, nodes.y[0] ?? 0];
  const { x, y } = MercatorCoordinate.fromLngLat(map.getCenter());
  return [x, y];
}

/** The nodes that are areas: numbers that a density surface leaves to them. */
function areasOf(nodes: MapNodes): MapNodes {
  const kept = Array.from({ length: nodes.length }, (_, i) => i).filter(
    (i) => ((nodes.flags[i] ?? 0) & NODE_FLAGS.area) !== 0,
  );
  const pick = (column: { readonly [at: number]: number }): number[] => kept.map((i) => column[i] ?? 0);
  return {
    length: kept.length,
    x: Float64Array.from(pick(nodes.x)),
    y: Float64Array.from(pick(nodes.y)),
    totals: Uint32Array.from(pick(nodes.totals)),
    cells: Uint32Array.from(kept.flatMap((i) => [...nodes.cells.subarray(CELLS * i, CELLS * (i + 1))])),
    opacity: Float32Array.from(pick(nodes.opacity)),
    flags: Uint8Array.from(pick(nodes.flags)),
    radiusMetres: Float32Array.from(pick(nodes.radiusMetres)),
    nodes: Uint32Array.from(pick(nodes.nodes)),
    counted: nodes.counted,
  };
}
