import { boundsOf, type Bbox, type LonLat, type Place } from '../../index.ts';
import type { MapView } from '../state/hash.ts';
import { extentOf } from './extent.ts';
import type { IncidentMap } from './incident-map.ts';

let map: IncidentMap | null = null;

/** Notes the map that is on the page, so that lists and search can point it somewhere; null when it goes. */
export function linkMap(next: IncidentMap | null): void {
  map = next;
}

/** The map that is on the page, for what draws beside it; null while there is none. */
export function pageMap(): IncidentMap | null {
  return map;
}

/** Moves the map to a view, at once. */
export function goToView({ lon, lat, zoom }: MapView): void {
  map?.flyTo([lon, lat], zoom);
}

/** Moves the map so that a place fills a fair part of what the card leaves free; nothing happens while there is no map. */
export function goToPlace(place: Pick<Place, 'kind' | 'point' | 'radiusMetres' | 'area'>): void {
  const box = boundsOf(extentOf(place));
  if (box) fitMap(box, PLACE_ZOOM);
}

/** Shows all of some points, with room for the names beside them. */
export function goToPoints(points: readonly LonLat[]): void {
  const box = boundsOf(points);
  if (box) fitMap(box, POINTS_ZOOM);
}

const PLACE_ZOOM = 10;
const POINTS_ZOOM = 8;

function fitMap(box: Bbox, maxZoom: number): void {
  if (!map) return;
  const wide = matchMedia('(min-width: 721px)').matches;
  const { clientHeight } = map.gl.getContainer();
  const room = wide
    ? { top: 60, right: 370, bottom: 60, left: 60 }
    : { top: 24, right: 30, bottom: clientHeight * 0.66 + 20, left: 30 };
  map.fit(box, room, maxZoom);
}
