import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LonLat, Scene, SceneArc, SceneLaunch, SceneMark, ScenePolygons } from '../../index.ts';
import { iconId } from './icons.ts';

/** The sources that a scene fills. */
export const SCENE_SOURCES = ['covers', 'lines', 'points', 'pills'] as const;
export type SceneSource = (typeof SCENE_SOURCES)[number];

/** What the features of a scene take from the view and from the incidents that are drawn. */
export interface SceneSurroundings {
  /** The colour of the paper: it tells the images of the themes apart. */
  readonly look: string;
  /** Where the pill of an arc stands, by its key. */
  readonly pills: ReadonlyMap<string, LonLat>;
  /** Radius in CSS pixels of the incidents' symbol at a point, 0 without one. */
  readonly radiusAt: (point: LonLat) => number;
  /** Places whose name stands beside a symbol already. */
  readonly named: ReadonlySet<string>;
  /** The chosen place is drawn by its incidents and needs no mark of its own. */
  readonly isChosenDrawn: boolean;
}

/** A scene as GeoJSON features, one collection a source. */
export function sceneFeatures(scene: Scene, around: SceneSurroundings): Record<SceneSource, FeatureCollection> {
  const { look } = around;
  const marks = scene.marks.filter(({ number }) => number !== null || !around.isChosenDrawn);
  return {
    covers: collection(markCovers(marks)),
    lines: collection([...scene.arcs.map(arcLine), ...scene.launches.flatMap(launchLines)]),
    points: collection([
      ...stopPoints(scene, look),
      ...endPoints(scene, look, around.named),
      ...candidatePoints(scene, look),
      ...markPoints(marks, look),
    ]),
    pills: collection(pillPoints(scene, around)),
  };
}

/** Lines are drawn by a layer of our own; labels keep clear of these. */
function arcLine({ key, lines }: SceneArc): Feature {
  return made({ type: 'MultiLineString', coordinates: lines.map((line) => line.map(position)) }, { key });
}

function launchLines({ key, point, to, ring }: SceneLaunch): Feature[] {
  const lines: Feature[] = [];
  if (to) lines.push(made({ type: 'LineString', coordinates: [position(point), position(to)] }, { key }));
  if (ring) lines.push(made({ type: 'LineString', coordinates: ring.map(position) }, { key }));
  return lines;
}

function stopPoints(scene: Scene, look: string): Feature[] {
  return scene.stops.map(({ key, point, planned, selected, opacity }) =>
    dot(point, { key, layer: 'stop', icon: iconId(look, { kind: 'stop', planned, selected }), opacity }),
  );
}

function endPoints(scene: Scene, look: string, named: ReadonlySet<string>): Feature[] {
  return scene.ends.map(({ key, point, placeId, name, localName, opacity }) =>
    dot(point, {
      key,
      layer: 'end',
      icon: iconId(look, { kind: 'end' }),
      opacity,
      name: named.has(placeId) ? '' : name,
      local: localName,
      room: 10,
      order: 0,
    }),
  );
}

function candidatePoints(scene: Scene, look: string): Feature[] {
  return scene.candidates.map(({ key, point, name }) =>
    dot(point, {
      key,
      layer: 'candidate',
      icon: iconId(look, { kind: 'candidate' }),
      opacity: 1,
      name,
      local: '',
      room: 15,
      order: 999,
    }),
  );
}

/** What a place that was asked for covers, dashed like every area. */
function markCovers(marks: readonly SceneMark[]): Feature[] {
  return marks.flatMap(({ key, polygons }) => {
    const properties = { key, layer: 'mark' };
    return polygons ? [multiPolygon(polygons, properties)] : [];
  });
}

/** The mark itself; one that covers an area and has no number is told by its name alone. */
function markPoints(marks: readonly SceneMark[], look: string): Feature[] {
  return marks.map(({ key, point, name, number, polygons }) => {
    const icon = polygons && number === null ? iconId(look, { kind: 'guard' }) : iconId(look, { kind: 'mark', number });
    return dot(point, { key, layer: 'mark', icon, opacity: 1, name, local: '', room: 16, order: -1001 });
  });
}

function pillPoints(scene: Scene, { look, radiusAt, pills }: SceneSurroundings): Feature[] {
  const arcs = scene.arcs.map((arc) => ({ ...arc, at: pills.get(arc.key) ?? arc.labelPoint, room: 0 }));
  const stops = scene.stops.map((stop) => ({ ...stop, at: stop.point, room: Math.max(6, radiusAt(stop.point)) + 11 }));
  return [...arcs, ...stops].map(({ key, at, label, planned, selected, opacity, room }, order) =>
    dot(at, {
      key,
      layer: 'pill',
      icon: iconId(look, { kind: 'pill', planned, selected }),
      label,
      selected,
      opacity: Math.max(0.5, opacity),
      room,
      order: selected ? -1 : order,
    }),
  );
}

function multiPolygon(polygons: ScenePolygons, properties: Record<string, unknown>): Feature {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(position)));
  return made({ type: 'MultiPolygon', coordinates }, properties);
}

function dot(point: LonLat, properties: Record<string, unknown>): Feature {
  return made({ type: 'Point', coordinates: position(point) }, properties);
}

function made(geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', properties, geometry };
}

function position([lon, lat]: LonLat): Position {
  return [lon, lat];
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
