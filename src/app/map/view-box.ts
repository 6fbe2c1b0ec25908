import type { Map as GlMap, ProjectionSpecification } from 'maplibre-gl';
import { WORLD_PX, worldY, type WorldBox } from '../../index.ts';

/** No symbol reaches farther than this from its place, in CSS pixels. */
const SYMBOL_PX = 60;
/** On a globe nearer than this to the whole earth everything counts as in view. */
const GLOBE_WHOLE_ZOOM = 5;

/** What of the world is in view, with room for symbols whose place lies beside it. */
export function viewBox(map: GlMap): WorldBox {
  if (isGlobe(map) && map.getZoom() < GLOBE_WHOLE_ZOOM) return { west: 0, north: -1, east: 1, south: 2 };
  const bounds = map.getBounds();
  // A pitched view shows what is near larger than its zoom says.
  const margin = (SYMBOL_PX * (map.getPitch() > 0 ? 2 : 1)) / (WORLD_PX * 2 ** map.getZoom());
  return {
    west: (bounds.getWest() + 180) / 360 - margin,
    east: (bounds.getEast() + 180) / 360 + margin,
    north: worldY(bounds.getNorth()) - margin,
    south: worldY(bounds.getSouth()) + margin,
  };
}

/** True on a globe. A map whose style says nothing of a projection has none. */
export function isGlobe(map: GlMap): boolean {
  return (map.getProjection() as ProjectionSpecification | undefined)?.type === 'globe';
}
