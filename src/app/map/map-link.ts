import type { LonLat } from '../../index.ts';
import type { MapView } from '../state/hash.ts';
import type { IncidentMap } from './incident-map.ts';

let map: IncidentMap | null = null;

/** Notes the map that is on the page, so that lists and search can point it somewhere; null when it goes. */
export function linkMap(next: IncidentMap | null): void {
  map = next;
}

/** Moves the map to a view, at once. */
export function goToView({ lon, lat, zoom }: MapView): void {
  map?.flyTo([lon, lat], zoom);
}

/** Moves the map to a point; nothing happens while there is no map. */
export function goToPoint(point: LonLat): void {
  map?.flyTo(point);
}
