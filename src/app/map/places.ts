import type { MapLibreMap } from 'maplibre-gl';
import { pillPoint, spreadDiscs, type Bbox, type LonLat, type Scene } from '../../index.ts';
import { symbolRadius } from './features.ts';

/** Where things stand that depend on the view: by the key of their symbol or arc. */
export interface ViewPlaces {
  readonly symbols: ReadonlyMap<string, LonLat>;
  readonly pills: ReadonlyMap<string, LonLat>;
}

/** Farther out than this everything lies on everything, and moving symbols apart would only hide that. */
const SPREAD_FROM_ZOOM = 4;

/** Symbols that would cover one another moved a little apart, and pills on the part of their arc that is in `clear`. */
export function viewPlaces(map: MapLibreMap, scene: Scene, clear: Bbox): ViewPlaces {
  return { symbols: symbolPlaces(map, scene), pills: pillPlaces(scene, clear) };
}

function symbolPlaces(map: MapLibreMap, scene: Scene): ReadonlyMap<string, LonLat> {
  const places = new Map<string, LonLat>();
  if (map.getZoom() < SPREAD_FROM_ZOOM) return places;
  const discs = scene.symbols.map((symbol) => {
    const { x, y } = map.project([symbol.point[0], symbol.point[1]]);
    return { x, y, radius: symbolRadius({ ...symbol, selected: false }) };
  });
  spreadDiscs(discs).forEach(({ x, y }, i) => {
    const [symbol, disc] = [scene.symbols[i], discs[i]];
    if (!symbol || !disc || (x === disc.x && y === disc.y)) return;
    const { lng, lat } = map.unproject([x, y]);
    places.set(symbol.key, [lng, lat]);
  });
  return places;
}

function pillPlaces(scene: Scene, clear: Bbox): ReadonlyMap<string, LonLat> {
  const taken = [...scene.symbols, ...scene.areas, ...scene.ends].map(({ point }) => point);
  const places = new Map<string, LonLat>();
  for (const arc of scene.arcs) {
    const point = pillPoint(arc.lines, clear, taken) ?? arc.labelPoint;
    places.set(arc.key, point);
    taken.push(point);
  }
  return places;
}
