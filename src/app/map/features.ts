import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import {
  ringRadius,
  type LonLat,
  type Scene,
  type SceneArc,
  type SceneLaunch,
  type SceneMark,
  type ScenePolygons,
  type SceneSymbol,
} from '../../index.ts';
import { iconId } from './icons.ts';
import type { ViewPlaces } from './places.ts';

/** The sources that a scene fills. */
export const SCENE_SOURCES = ['areas', 'lines', 'points', 'pills'] as const;
export type SceneSource = (typeof SCENE_SOURCES)[number];

/** A scene as GeoJSON features, one collection a source; `look` (the paper's colour) tells the images of the themes apart. */
export function sceneFeatures(scene: Scene, look: string, places: ViewPlaces): Record<SceneSource, FeatureCollection> {
  const radii = new Map(scene.symbols.map((symbol) => [pointText(symbol.point), symbolRadius(symbol)]));
  const radiusAt = (point: LonLat): number => radii.get(pointText(point)) ?? 0;
  return {
    areas: collection([...areaFeatures(scene), ...haloFeatures(scene), ...markCovers(scene)]),
    lines: collection([
      ...scene.arcs.map(arcLine),
      ...scene.launches.flatMap(launchLines),
      ...scene.symbols.flatMap((symbol) => leaderLine(symbol, places)),
    ]),
    points: collection([
      ...scene.symbols.map((symbol) => symbolPoint(symbol, look, places)),
      ...scene.arcs.map((arc) => arrowPoint(arc, look, radiusAt(arc.to))),
      ...stopPoints(scene, look),
      ...endPoints(scene, look),
      ...launchPoints(scene, look),
      ...candidatePoints(scene, look),
      ...markPoints(scene, look),
    ]),
    pills: collection([...areaLabelPoints(scene), ...pillPoints(scene, look, radiusAt, places)]),
  };
}

/** Radius in CSS pixels of a symbol as drawn, its edge included. */
export function symbolRadius(symbol: SceneSymbol): number {
  return ringRadius(symbol.rows.length) + (symbol.selected ? 7 : 2);
}

function areaFeatures(scene: Scene): Feature[] {
  return scene.areas.map(({ key, ring, polygons, radiusMetres, family, opacity, quiet, selected }) => {
    const fill = quiet ? 0 : areaFill(radiusMetres);
    const properties = { key, layer: 'area', family: family ?? 'mixed', opacity, quiet, selected, fill };
    return multiPolygon(polygons ?? [[ring]], properties);
  });
}

/** How strongly an area is filled: the wider, the fainter, so that a large region does not outweigh what lies in it. */
function areaFill(radiusMetres: number): number {
  return Math.min(0.1, 0.1 * Math.sqrt(70_000 / radiusMetres));
}

function areaLabelPoints(scene: Scene): Feature[] {
  return scene.areas.map(({ key, point, label, family, opacity, selected }) =>
    dot(point, { key, layer: 'area', label, family: family ?? 'mixed', opacity, selected }),
  );
}

function haloFeatures(scene: Scene): Feature[] {
  return scene.halos.map(({ key, ring, family, opacity, selected }) =>
    polygon(ring, { key, layer: 'halo', family: family ?? 'mixed', opacity, quiet: false, selected, fill: 0.2 }),
  );
}

function arcLine({ key, lines, planned, opacity, selected }: SceneArc): Feature {
  const coordinates = lines.map((line) => line.map(position));
  return made({ type: 'MultiLineString', coordinates }, { key, layer: 'arc', planned, opacity, selected });
}

function launchLines({ key, point, to, ring, family, opacity, selected }: SceneLaunch): Feature[] {
  const properties = { key, layer: 'launch', family: family ?? 'mixed', opacity, selected };
  const lines: Feature[] = [];
  if (to) lines.push(made({ type: 'LineString', coordinates: [position(point), position(to)] }, properties));
  if (ring) lines.push(made({ type: 'LineString', coordinates: ring.map(position) }, properties));
  return lines;
}

/** From a symbol that was moved aside to its true place. */
function leaderLine({ key, point, opacity }: SceneSymbol, places: ViewPlaces): Feature[] {
  const at = places.symbols.get(key);
  if (!at) return [];
  return [
    made({ type: 'LineString', coordinates: [position(point), position(at)] }, { key, layer: 'leader', opacity }),
  ];
}

function symbolPoint(symbol: SceneSymbol, look: string, places: ViewPlaces): Feature {
  const { key, point, rows, counts, possible, family, selected, opacity, name, localName } = symbol;
  const icon = family
    ? iconId(look, { kind: 'glyph', family, selected })
    : iconId(look, { kind: 'ring', counts, possible, selected });
  // Rings lie under single symbols, the selected one on top of all.
  const order = selected ? 1000 : -Math.min(999, rows.length);
  const room = symbolRadius(symbol) + 5;
  return dot(places.symbols.get(key) ?? point, {
    key,
    layer: 'symbol',
    icon,
    order,
    opacity,
    name,
    local: localName,
    room,
  });
}

function arrowPoint(arc: SceneArc, look: string, targetRadius: number): Feature {
  const icon = iconId(look, { kind: 'arrow', planned: arc.planned, selected: arc.selected });
  const back = arc.arrived ? targetRadius : 0;
  const rotate = Math.round(arc.headDegrees * 10) / 10;
  return dot(arc.head, { key: arc.key, layer: 'arrow', icon, opacity: arc.opacity, rotate, back });
}

function stopPoints(scene: Scene, look: string): Feature[] {
  return scene.stops.map(({ key, point, planned, selected, opacity }) =>
    dot(point, { key, layer: 'stop', icon: iconId(look, { kind: 'stop', planned, selected }), opacity }),
  );
}

function endPoints(scene: Scene, look: string): Feature[] {
  return scene.ends.map(({ key, point, name, localName, opacity }) =>
    dot(point, {
      key,
      layer: 'end',
      icon: iconId(look, { kind: 'end' }),
      opacity,
      name,
      local: localName,
      room: 10,
      order: 0,
    }),
  );
}

function launchPoints(scene: Scene, look: string): Feature[] {
  return scene.launches
    .filter(({ ring }) => ring === null)
    .map(({ key, point, family, selected, opacity }) =>
      dot(point, { key, layer: 'launch', icon: iconId(look, { kind: 'launch', family, selected }), opacity }),
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
function markCovers(scene: Scene): Feature[] {
  return scene.marks.flatMap(({ key, polygons }) => {
    const properties = { key, layer: 'mark', family: 'mixed', opacity: 1, quiet: false, selected: true, fill: 0 };
    return polygons ? [multiPolygon(polygons, properties)] : [];
  });
}

/** The mark itself; one that covers an area and has no number is told by its name alone. */
function markPoints(scene: Scene, look: string): Feature[] {
  return scene.marks.map(({ key, point, name, number, polygons }: SceneMark) => {
    const icon = polygons && number === null ? iconId(look, { kind: 'guard' }) : iconId(look, { kind: 'mark', number });
    return dot(point, { key, layer: 'mark', icon, opacity: 1, name, local: '', room: 16, order: -1001 });
  });
}

function pillPoints(scene: Scene, look: string, radiusAt: (point: LonLat) => number, places: ViewPlaces): Feature[] {
  const arcs = scene.arcs.map((arc) => ({ ...arc, at: places.pills.get(arc.key) ?? arc.labelPoint, room: 0 }));
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

function pointText(point: LonLat): string {
  return `${point[0].toFixed(5)},${point[1].toFixed(5)}`;
}

function polygon(ring: readonly LonLat[], properties: Record<string, unknown>): Feature {
  return made({ type: 'Polygon', coordinates: [ring.map(position)] }, properties);
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
