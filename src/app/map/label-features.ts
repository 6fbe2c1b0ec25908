import type { Feature, FeatureCollection, Position } from 'geojson';
import { latOf, lonOf, metreAt, nodeNames, type AreaShape, type NodeName } from '../../index.ts';
import type { ShownArea } from './area-painter.ts';
import type { Painted } from './incident-painter.ts';

/** The sources that labels fill. */
export const LABEL_SOURCES = ['names', 'edges'] as const;

/** Names of places in view, and what keeps the basemap's labels clear of symbols and areas. */
export interface LabelFeatures {
  /** Points with a name, a radius to keep clear and an order. */
  readonly names: FeatureCollection;
  /** The edges of areas as lines. */
  readonly edges: FeatureCollection;
  /** Places that are named here, which the basemap then does not name again. */
  readonly placeIds: readonly string[];
}

/** More symbols in view than this are not named; labels would find no room anyway. */
const MOST_NAMES = 400;
const MOST_EDGES = 60;
/** Room around the number of an area, in CSS pixels. */
const NUMBER_ROOM = 11;

/** An area that is narrower on the screen than this, in CSS pixels, has no name, and its edge keeps nothing clear. */
const LEAST_WIDTH_PX = 30;

/**
 * The labels for what is painted now. In the view of points and of density only areas are named: the places keep their names on the basemap.
 * @param scale CSS pixels of the world's width
 */
export function labelFeatures(painted: Painted | null, all: readonly ShownArea[], scale: number): LabelFeatures {
  const areas = all.filter(({ shape }) => isWide(painted, shape, scale));
  const names = painted?.frame.view === 'places' ? namesOf(painted) : [];
  return {
    names: collection([
      ...(painted ? names.map((name, order) => namePoint(painted, name, order)) : []),
      ...(painted ? areas.map((area) => areaPoint(painted, area)) : []),
    ]),
    edges: collection(
      areas
        .filter(({ shape }) => !shape.quiet)
        .slice(0, MOST_EDGES)
        .map(edgeLine),
    ),
    placeIds: [...names.map(({ placeId }) => placeId), ...areas.map(({ shape }) => shape.placeId)]
      .filter((id) => id !== '')
      .sort(),
  };
}

function isWide(painted: Painted | null, { spot, radiusMetres }: AreaShape, scale: number): boolean {
  const y = painted?.frame.spots.y[spot] ?? 0.5;
  return 2 * radiusMetres * metreAt(y) * scale >= LEAST_WIDTH_PX;
}

function namesOf({ frame, nodes, maker }: Painted): NodeName[] {
  const last = maker.last();
  return last ? nodeNames(frame.dataset, frame.spots, nodes, last, MOST_NAMES) : [];
}

function namePoint({ nodes }: Painted, { i, name, localName, radius }: NodeName, order: number): Feature {
  const point = [lonOf(nodes.x[i] ?? 0), latOf(nodes.y[i] ?? 0)];
  const [guard, room] = [Math.round(radius), Math.round(radius + 5)];
  return made(point, { layer: 'node', name, local: localName, guard, room, order, opacity: 1 });
}

function areaPoint({ frame }: Painted, { shape, count, family, opacity, selected }: ShownArea): Feature {
  const { x, y } = frame.spots;
  const point = [lonOf(x[shape.spot] ?? 0), latOf(y[shape.spot] ?? 0)];
  const label = shape.name;
  const room = count > 0 ? NUMBER_ROOM : 0;
  const guard = Math.max(0, room - 4);
  return made(point, {
    layer: 'area',
    spot: shape.spot,
    label,
    family: family ?? 'mixed',
    opacity,
    selected,
    guard,
    room,
  });
}

function edgeLine({ shape }: ShownArea): Feature {
  const coordinates = shape.polygons.flatMap((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function made(coordinates: Position, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
