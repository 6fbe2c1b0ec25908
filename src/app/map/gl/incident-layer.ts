import type { CustomLayerInterface, Map as GlMap } from 'maplibre-gl';
import { MercatorCoordinate } from 'maplibre-gl';
import type { MapNodes, Mode, PointVertices, TimeWindow, WindowRows } from '../../../index.ts';
import type { MapMode } from '../../state/preferences.ts';
import type { MapColours } from '../colours.ts';
import { loadBoldFont } from '../fonts.ts';
import { createPointDrawer, pointsDrawn, type PointDrawer, type PointWindow } from './points.ts';
import { viewOf } from './projection.ts';
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
export const INCIDENT_LAYER = 'incidents';

interface Given {
  colours: MapColours;
  mode: MapMode;
  points?: PointVertices;
  pointWindow?: PointWindow;
  nodes?: MapNodes;
}

interface Drawers {
  readonly points: PointDrawer;
  readonly symbols: SymbolDrawer;
  pixelRatio: number;
}

/** Makes the layer; it draws nothing until it is in a map and has been given something. */
export function createIncidentLayer(colours: MapColours, mode: MapMode = 'places'): IncidentLayer {
  const given: Given = { colours, mode };
  let map: GlMap | undefined;
  let drawers: Drawers | undefined;

  function giveNodes(): void {
    if (!map || !given.nodes) return;
    const { x, y } = MercatorCoordinate.fromLngLat(map.getCenter());
    drawers?.symbols.setNodes(given.nodes, [x, y]);
  }

  function changed(): void {
    map?.triggerRepaint();
  }

  /** The bold face is fetched once; what was written before is written again in it. */
  function whenFontComes(made: Drawers): void {
    void loadBoldFont().then(() => {
      if (drawers !== made) return;
      made.symbols.setAtlas(made.pixelRatio);
      giveNodes();
      changed();
    });
  }

  const layer: CustomLayerInterface = {
    id: INCIDENT_LAYER,
    type: 'custom',
    onAdd(newMap, context) {
      map = newMap;
      const pixelRatio = newMap.getPixelRatio();
      const made = { points: createPointDrawer(context), symbols: createSymbolDrawer(context, pixelRatio), pixelRatio };
      drawers = made;
      if (given.points) drawers.points.setVertices(given.points);
      if (given.pointWindow) drawers.points.setWindow(given.pointWindow);
      giveNodes();
      whenFontComes(made);
    },
    onRemove() {
      drawers?.points.destroy();
      drawers?.symbols.destroy();
      drawers = undefined;
      map = undefined;
    },
    render(context, input) {
      if (!map || !drawers) return;
      if (drawers.pixelRatio !== map.getPixelRatio()) {
        drawers.pixelRatio = map.getPixelRatio();
        drawers.symbols.setAtlas(drawers.pixelRatio);
        giveNodes();
      }
      const view = viewOf(map, context, input);
      context.disable(context.DEPTH_TEST);
      drawers.symbols.draw(view, given.colours);
      if (given.mode === 'points') drawers.points.draw(view, given.colours);
    },
  };

  return {
    layer,
    setColours(next) {
      given.colours = next;
      changed();
    },
    setMode(next) {
      given.mode = next;
      changed();
    },
    setPoints(vertices) {
      given.points = vertices;
      delete given.pointWindow;
      drawers?.points.setVertices(vertices);
      changed();
    },
    setPointWindow(rows, window, fade, showUndated = false) {
      given.pointWindow = { rows, window, mode: fade, showUndated };
      drawers?.points.setWindow(given.pointWindow);
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
