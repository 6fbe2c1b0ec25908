import type { CustomLayerInterface, CustomRenderMethodInput, Map as GlMap } from 'maplibre-gl';
import {
  arcsIn,
  FAMILIES,
  launchesIn,
  launchWork,
  noInstances,
  type ArcColumns,
  type ArcFrame,
  type LaunchColumns,
  type LaunchWork,
} from '../../../index.ts';
import type { MapColours } from '../colours.ts';
import { makePathSet, type PathSet } from './arc-buffers.ts';
import { makePathPrograms, type PathPrograms } from './arc-programs.ts';
import { viewOf } from './projection.ts';
import { rgbOf } from './rgb.ts';

/** What decides which arcs and launch places are drawn. Visits and incidents have filters and chosen rows of their own. */
export interface ArcLayerFrame {
  readonly visits: ArcFrame;
  readonly incidents: ArcFrame;
  /** Room in CSS pixels at the place that a visit (row) goes to, so that the arrow touches the edge of its symbol; a few pixels when left out. */
  readonly roomAt?: (row: number) => number;
}

/** The visits and launch places of a dataset, for drawing. */
export interface ArcLayerData {
  readonly arcs: ArcColumns;
  readonly launches: LaunchColumns;
}

/** Draws the arcs of visits and the launch places of incidents, thousands of them, in two draws each. */
export interface ArcLayer {
  /** To be added to a map; again after the map's context was lost and came back. All that was set stays. */
  readonly layer: CustomLayerInterface;
  setColours(colours: MapColours): void;
  /** Null for none; made once a dataset by `arcColumns` and `launchColumns`. */
  setArcs(data: ArcLayerData | null): void;
  setWindow(frame: ArcLayerFrame): void;
  /** How many arcs and launch places the window holds. */
  drawn(): { readonly arcs: number; readonly launches: number };
  /** The instances drawn now, for picking. */
  instances(): { readonly arcs: ReturnType<typeof noInstances>; readonly launches: ReturnType<typeof noInstances> };
  destroy(): void;
}

/** Makes a layer with nothing in it. */
export function createArcLayer(id = 'arcs'): ArcLayer {
  const shown = { arcs: noInstances(), launches: noInstances() };
  let data: ArcLayerData | null = null;
  let work: LaunchWork | null = null;
  let frame: ArcLayerFrame | null = null;
  let colours = new Float32Array(36);
  let map: GlMap | null = null;
  let made: Made | null = null;

  const forget = (): void => {
    made = null;
  };
  const compute = (): void => {
    for (const instances of [shown.arcs, shown.launches]) {
      instances.count = 0;
      instances.runs.length = 0;
    }
    if (data && work && frame) {
      arcsIn(data.arcs, frame.visits, shown.arcs, frame.roomAt);
      launchesIn(data.launches, frame.incidents, work, shown.launches);
    }
    made?.arcs.setInstances(shown.arcs);
    made?.launches.setInstances(shown.launches);
    map?.triggerRepaint();
  };
  const make = (gl: WebGL2RenderingContext): Made => {
    const next = { programs: makePathPrograms(gl), arcs: makePathSet(gl), launches: makePathSet(gl) };
    next.arcs.setPaths(data?.arcs.paths ?? null);
    next.launches.setPaths(data?.launches.paths ?? null);
    next.arcs.setInstances(shown.arcs);
    next.launches.setInstances(shown.launches);
    return next;
  };
  const render = (gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void => {
    if (!map || gl.isContextLost() || shown.arcs.count + shown.launches.count === 0) return;
    made ??= make(gl);
    const view = viewOf(map, gl, input);
    made.programs.begin(view, colours);
    made.programs.draw(made.launches);
    made.programs.draw(made.arcs);
    made.programs.end();
  };

  return {
    layer: {
      id,
      type: 'custom',
      onAdd(to) {
        map = to;
        made = null;
        to.on('webglcontextlost', forget);
      },
      render,
      onRemove() {
        map?.off('webglcontextlost', forget);
        made?.programs.destroy();
        made?.arcs.destroy();
        made?.launches.destroy();
        made = null;
        map = null;
      },
    },
    setColours(next) {
      colours = coloursOf(next);
      map?.triggerRepaint();
    },
    setArcs(next) {
      data = next;
      work = next ? launchWork(next.launches) : null;
      made?.arcs.setPaths(next?.arcs.paths ?? null);
      made?.launches.setPaths(next?.launches.paths ?? null);
      compute();
    },
    setWindow(next) {
      frame = next;
      compute();
    },
    drawn: () => ({
      arcs: shown.arcs.count,
      launches: work?.shown.length ?? 0,
    }),
    instances: () => shown,
    destroy() {
      if (map?.getLayer(id)) map.removeLayer(id);
    },
  };
}

interface Made {
  readonly programs: PathPrograms;
  readonly arcs: PathSet;
  readonly launches: PathSet;
}

/** In the order of LINE_COLOUR, then paper and land. */
function coloursOf(colours: MapColours): Float32Array<ArrayBuffer> {
  const families = FAMILIES.map((family) => colours.families[family]);
  const all = [colours.ink, colours.accent, colours.inkSoft, ...families, colours.paper, colours.land];
  return Float32Array.from(all.flatMap((colour) => [...rgbOf(colour)]));
}
