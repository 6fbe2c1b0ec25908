import type { CustomLayerInterface, Map as GlMap } from 'maplibre-gl';

/**
 * Adds a layer of our own below `before` (on top when left out) as soon as the map has its style, and again whenever MapLibre has made the
 * style anew: it restores its own layers after a lost context, but not those of others. Returns what ends it and takes the layer out.
 */
export function keepLayer(map: GlMap, layer: CustomLayerInterface, before?: string): () => void {
  const add = (): void => {
    if (map.getLayer(layer.id)) return;
    map.addLayer(layer, before !== undefined && map.getLayer(before) ? before : undefined);
  };
  map.on('style.load', add);
  // A style that has its layers takes others, whether or not its sources have come.
  if (map.getLayersOrder().length > 0 || map.isStyleLoaded() === true) add();
  return () => {
    map.off('style.load', add);
    if (map.getLayer(layer.id)) map.removeLayer(layer.id);
  };
}
