import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import {
  areaShapes,
  areaSpots,
  areasWithin,
  FAMILIES,
  nodeStrength,
  NO_SPOT,
  sceneWords,
  selectedSpots,
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

/** Draws areas by the state of their features: their shapes are handed over once a dataset, or where there are very many once a view. */
export interface AreaPainter {
  /** Tells the map what of the areas is drawn now. */
  paint(painted: Painted | null, scene: Scene): void;
  shown(): readonly ShownArea[];
}

/** Strengths are told in steps, so that a slow fade is no change a frame. */
const STEPS = 16;

/**
 * No more shapes than this are handed over. Where a dataset has more, those in view with the most incidents are; the others keep their numbers, and
 * have their shapes when the map comes nearer.
 */
const MOST_SHAPES = 400;

/** A painter of areas; the source `shapes` must stand. */
export function createAreaPainter(map: GlMap): AreaPainter {
  let of: Dataset | null = null;
  let all: Uint32Array = new Uint32Array();
  let chosen = '';
  let seen = '';
  let shapes: readonly AreaShape[] = [];
  let shown: readonly ShownArea[] = [];
  /** The state that each spot's feature has, as text. */
  let states = new Map<number, string>();

  function open(painted: Painted | null): void {
    const dataset = painted?.frame.dataset ?? null;
    if (of !== dataset) {
      of = dataset;
      all = painted ? areaSpots(painted.frame.dataset, painted.frame.spots) : new Uint32Array();
      hand([], painted);
      seen = '';
    }
    if (!painted || all.length === 0) return;
    const isMany = all.length > MOST_SHAPES;
    // What is in view while the map moves is not for long.
    if (isMany && shapes.length > 0 && map.isMoving()) return;
    const view = isMany ? viewOf(painted) : 'all';
    if (view === seen) return;
    seen = view;
    const spots = isMany ? within(all, painted) : all;
    const text = spots.join();
    if (text === chosen) return;
    hand(spots, painted);
    chosen = text;
  }

  function hand(spots: Iterable<number>, painted: Painted | null): void {
    chosen = '';
    const before = shapes.length;
    shapes = painted ? areaShapes(painted.frame.dataset, painted.frame.spots, sceneWords, spots) : [];
    if (before + shapes.length === 0) return;
    states = new Map();
    map.removeFeatureState({ source: SHAPES });
    void map.getSource<GeoJSONSource>(SHAPES)?.setData(collection(shapes));
  }

  return {
    shown: () => shown,
    paint(painted, scene) {
      open(painted);
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

/** What the choice of shapes depends on, as text. */
function viewOf({ frame, request }: Painted): string {
  const { west, north, east, south } = request.box;
  return [west, north, east, south, frame.chosen.incident, frame.chosen.place].join();
}

/** The areas in view that come first, and what is chosen. They do not change with the window. */
function within(all: Uint32Array, { frame, request }: Painted): readonly number[] {
  const { dataset, spots, chosen } = frame;
  const marked = selectedSpots(dataset, spots, chosen).filter((spot) => spots.isArea[spot] === 1);
  return [...new Set([...areasWithin(all, spots, request.box, MOST_SHAPES), ...marked])];
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
