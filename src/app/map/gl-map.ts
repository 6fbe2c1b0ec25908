import { Map as GlMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { StyleSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';
import { loadBoldFont } from './fonts.ts';
import { drawIcon, parseIconId } from './icons.ts';
import { localeOf, type MapWords } from './words.ts';

/** What the MapLibre map is made with. */
export interface GlMapOptions {
  readonly style: StyleSpecification;
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
  readonly words: MapWords;
  readonly reducedMotion: boolean;
}

/** A MapLibre map, flat and north up at first, with zoom buttons, a scale, and a compass while it is turned or pitched. Zoom is that of 512-pixel tiles. */
export function makeGlMap(container: HTMLElement, options: GlMapOptions): GlMap {
  setWorkerUrl(workerUrl);
  const map = new GlMap({
    container,
    style: options.style,
    center: [options.center[0], options.center[1]],
    zoom: options.zoom,
    minZoom: 1,
    maxZoom: 18,
    attributionControl: false,
    maxPitch: 60,
    fadeDuration: options.reducedMotion ? 0 : 250,
    reduceMotion: options.reducedMotion || undefined,
    locale: localeOf(options.words),
  });
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  map.addControl(new NavigationControl({ showCompass: true, visualizePitch: true }), 'bottom-left');
  showTurned(map);
  return map;
}

/** Marks the map while it is turned or pitched: only then a compass is shown, which brings it back. */
function showTurned(map: GlMap): void {
  const show = (): void => {
    const compass = map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-compass');
    if (compass) compass.hidden = Math.abs(map.getBearing()) < 0.1 && map.getPitch() < 0.1;
  };
  map.on('rotate', show);
  map.on('pitch', show);
  show();
}

/** Draws each image when the map first asks for it, in the colours of that moment: an image's id holds all that it shows. */
export function drawIconsOnDemand(map: GlMap, colours: () => MapColours): void {
  map.setMissingStyleImageResolver(async (id) => {
    const icon = parseIconId(id);
    if (!icon) return;
    await loadBoldFont();
    if (map.hasImage(id)) return;
    const image = drawIcon(icon, colours(), Math.max(2, Math.ceil(devicePixelRatio)));
    map.addImage(id, image.data, image.options);
  });
}
