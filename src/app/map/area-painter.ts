import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import {
  areaShapes,
  FAMILIES,
  nodeStrength,
  NO_SPOT,
  sceneWords,
  type AreaShape,
  type Dataset,
  type Family,
  type Scene,
} from '../../index.ts';
import type { Painted } from './incident-painter.ts';

/** Source of the shapes of areas. */
export const SHAPES = 'shapes';

/** An area that is drawn now. */
export interface ShownArea {
  readonly shape: AreaShape;
  /** Incidents in it; 0 when only visits are. */
  readonly count: number;
  readonly visits: readonly number[];
  readonly family: Family | null;
  readonly opacity: number;
  readonly selected: boolean;
}

/** Draws areas by the state of their features: their shapes are handed over once a dataset. */
export interface AreaPainter {
  /** Tells the map what of the areas is drawn now. */
  paint(painted: Painted | null, scene: Scene): void;
  shown(): readonly ShownArea[];
}

/** Strengths are told in steps, so that a slow fade is no change a frame. */
const STEPS = 16;

/** A painter of areas; the source `shapes` must stand. */
export function createAreaPainter(map: GlMap): AreaPainter {
  let of: Dataset | null = null;
  let shapes: readonly AreaShape[] = [];
  let shown: readonly ShownArea[] = [];
  /** The state that each spot's feature has, as text. */
  let states = new Map<number, string>();

  function open(dataset: Dataset | null, painted: Painted | null): void {
    if (of === dataset) return;
    of = dataset;
    shapes = dataset && painted ? areaShapes(dataset, painted.frame.spots, sceneWords) : [];
    states = new Map();
    map.removeFeatureState({ source: SHAPES });
    void map.getSource<GeoJSONSource>(SHAPES)?.setData(collection(shapes));
  }

  return {
    shown: () => shown,
    paint(painted, scene) {
      open(painted?.frame.dataset ?? null, painted);
      shown = painted ? shownAreas(shapes, painted, scene) : [];
      const next = new Map<number, string>();
      for (const { shape, family, opacity, selected } of shown) {
        const state = { opacity: Math.ceil(opacity * STEPS) / STEPS, family: family ?? 'mixed', selected };
        const text = JSON.stringify(state);
        next.set(shape.spot, text);
        if (states.get(shape.spot) !== text) map.setFeatureState({ source: SHAPES, id: shape.spot }, state);
      }
      for (const spot of states.keys()) if (!next.has(spot)) map.removeFeatureState({ source: SHAPES, id: spot });
      states = next;
    },
  };
}

function shownAreas(shapes: readonly AreaShape[], { frame, request, areas }: Painted, scene: Scene): ShownArea[] {
  const last = areas.last();
  if (!last) return [];
  const { counts, level } = last;
  const stays = new Map(scene.stays.map((stay) => [frame.spots.ofWhere[stay.where] ?? NO_SPOT, stay]));
  const { incident, place } = frame.chosen;
  const chosenSpot = incident === null ? NO_SPOT : frame.spots.ofWhere[frame.dataset.incidents.where[incident] ?? 0];
  return shapes.flatMap((shape): ShownArea[] => {
    const node = level.nodeOfSpot[shape.spot] as number;
    const count = counts.tally.totals[node] ?? 0;
    const stay = stays.get(shape.spot);
    if (count === 0 && !stay) return [];
    const isChosen = count > 0 && (shape.spot === chosenSpot || (place !== null && place === shape.placeId));
    return [
      {
        shape,
        count,
        visits: stay?.visits ?? [],
        family: familyOf(counts.tally.cells, node),
        opacity: Math.max(count > 0 ? nodeStrength(counts, node, request) : 0, stay?.opacity ?? 0),
        selected: isChosen || (stay?.selected ?? false),
      },
    ];
  });
}

/** The one family of a node's events; null when they differ or there are none. */
function familyOf(cells: Int32Array, node: number): Family | null {
  let found: Family | null = null;
  for (let code = 0; code < FAMILIES.length; code++) {
    const at = node * 2 * FAMILIES.length + code;
    if ((cells[at] ?? 0) + (cells[at + FAMILIES.length] ?? 0) === 0) continue;
    if (found !== null) return null;
    found = FAMILIES[code] ?? null;
  }
  return found;
}

function collection(shapes: readonly AreaShape[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ spot, polygons, radiusMetres, quiet }): Feature => {
      const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])));
      const properties = { spot, quiet, fill: quiet ? 0 : areaFill(radiusMetres) };
      return { type: 'Feature', id: spot, properties, geometry: { type: 'MultiPolygon', coordinates } };
    }),
  };
}

/** How strongly an area is filled: the wider, the fainter, so that a large region does not outweigh what lies in it. */
function areaFill(radiusMetres: number): number {
  return Math.min(0.1, 0.1 * Math.sqrt(70_000 / radiusMetres));
}
