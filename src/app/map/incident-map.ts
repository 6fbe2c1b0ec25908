import {
  GeoJSONSource,
  Map as GlMap,
  type LngLatBoundsLike,
  NavigationControl,
  type PaddingOptions,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Bbox, LonLat } from '../../model/place.ts';
import { boundsOf } from '../../views/scene-bounds.ts';
import { EMPTY_SCENE, type Scene } from '../../views/scene-model.ts';
import { loadBasemap } from './basemap.ts';
import { readColours } from './colours.ts';
import { SCENE_SOURCES, sceneFeatures } from './features.ts';
import { loadBoldFont } from './fonts.ts';
import { targetAt, type MapTarget } from './hits.ts';
import { drawIcon, parseIconId } from './icons.ts';
import './map.css';
import { viewPlaces } from './places.ts';
import { GROUND_SOURCES, mapLayers, mapStyle } from './style.ts';
import { countryFilter, focusFilter, placeFilter } from './style-ground.ts';
import { localeOf, type MapWords } from './words.ts';

/** The colours in use. */
export type MapTheme = 'light' | 'dark';

/** Where the map looks: a point in degrees and a zoom of 512-pixel tiles. */
export interface MapView {
  readonly center: LonLat;
  readonly zoom: number;
}

/** A point in CSS pixels from the container's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface IncidentMapOptions {
  readonly theme: MapTheme;
  readonly reducedMotion: boolean;
  readonly words: MapWords;
  /** The attribution line, always visible on the map; a fragment may hold links. */
  readonly attribution: Node;
  /** Null: the region around Iraq, until `fit` is called. */
  readonly initialView: MapView | null;
  readonly onHover: (target: MapTarget | null, at: ScreenPoint) => void;
  readonly onClick: (target: MapTarget | null, at: ScreenPoint) => void;
  /** Called when a movement has ended. */
  readonly onMove: (view: MapView) => void;
}

/** Room in CSS pixels that other things take at the edges of the map. */
export type MapPadding = Required<PaddingOptions>;

export interface IncidentMap {
  /** Resolves when the basemap is drawn; rejects when it could not be fetched. The scene is drawn in any case. */
  readonly ready: Promise<void>;
  setScene(scene: Scene): void;
  /** Call after the root's theme attribute has changed: the colours are read from the style sheet. */
  setTheme(theme: MapTheme): void;
  /** Countries (ISO 3166-1 alpha-2) that are lighter than their neighbours. */
  setFocusCountry(iso2: readonly string[]): void;
  /** Shows a box or all of some points, no nearer than zoom 7. */
  fit(target: Bbox | readonly LonLat[], padding?: Partial<MapPadding>): void;
  flyTo(point: LonLat, zoom?: number): void;
  view(): MapView;
  project(point: LonLat): ScreenPoint;
  resize(): void;
  destroy(): void;
  /** The MapLibre map itself, for tests. */
  readonly gl: GlMap;
}

const HOME: MapView = { center: [43.6, 33.2], zoom: 5.2 };
const NEAREST_FIT = 7;
const MOUSE_REACH = 3;
const TOUCH_REACH = 14;

/** Draws scenes on a MapLibre map. It holds no truth: everything comes through `setScene` and goes out through the callbacks. */
export function createIncidentMap(container: HTMLElement, options: IncidentMapOptions): IncidentMap {
  setWorkerUrl(workerUrl);
  let theme = options.theme;
  let colours = readColours();
  let focus: readonly string[] = [];
  let scene = EMPTY_SCENE;
  let hiddenLabels = '';
  let padding: Partial<MapPadding> = {};
  let styled = false;
  const shown = new Map<string, string>();
  const start = options.initialView ?? HOME;
  const map = new GlMap({
    container,
    style: mapStyle(colours, theme, focus),
    center: [...start.center] as [number, number],
    zoom: start.zoom,
    minZoom: 1,
    maxZoom: 14,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    fadeDuration: options.reducedMotion ? 0 : 250,
    reduceMotion: options.reducedMotion || undefined,
    locale: localeOf(options.words),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-left');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  const line = document.createElement('div');
  line.className = 'map-attribution';
  line.append(options.attribution);
  container.append(line);

  map.setMissingStyleImageResolver(async (id) => {
    const icon = parseIconId(id);
    if (!icon) return;
    await loadBoldFont();
    if (map.hasImage(id)) return;
    const image = drawIcon(icon, colours, Math.max(2, Math.ceil(devicePixelRatio)));
    map.addImage(id, image.data, image.options);
  });

  function draw(): void {
    if (!styled) return;
    const features = sceneFeatures(scene, theme, viewPlaces(map, scene, clearBox()));
    for (const name of SCENE_SOURCES) {
      const text = JSON.stringify(features[name]);
      if (shown.get(name) === text) continue;
      shown.set(name, text);
      void source(name).setData(features[name]);
    }
    const named = [...scene.symbols, ...scene.areas].map(({ placeId }) => placeId).filter((id) => id !== '');
    if (named.join() === hiddenLabels) return;
    hiddenLabels = named.join();
    map.setFilter('label-place', placeFilter(named));
    map.setFilter('label-country', countryFilter(named));
  }

  /** What is in view and not covered by what the shell laid over it. */
  function clearBox(): Bbox {
    const { clientWidth, clientHeight } = container;
    const { left = 0, top = 0, right = 0, bottom = 0 } = padding;
    const sw = map.unproject([left, clientHeight - bottom]);
    const ne = map.unproject([clientWidth - right, top]);
    return [sw.lng, sw.lat, ne.lng, ne.lat];
  }

  function source(name: string): GeoJSONSource {
    const found = map.getSource(name);
    if (!(found instanceof GeoJSONSource)) throw new Error(`map: no source ${name}`);
    return found;
  }

  /** Sets what differs between the layers as they are and as they should be. */
  function restyle(): void {
    for (const layer of mapLayers(colours, theme, focus)) {
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        map.setPaintProperty(layer.id, name as never, value as never);
      for (const [name, value] of Object.entries(layer.layout ?? {}))
        map.setLayoutProperty(layer.id, name as never, value as never);
    }
  }

  let pointed: string | null = null;
  const hover = (at: { x: number; y: number } | null, target: MapTarget | null) => {
    if (pointed === null && target === null) return;
    pointed = target?.key ?? null;
    map.getCanvas().style.cursor = target ? 'pointer' : '';
    options.onHover(target, at ? { x: at.x, y: at.y } : { x: 0, y: 0 });
  };
  map.on('mousemove', ({ point }) => {
    hover(point, targetAt(map, scene, point, MOUSE_REACH));
  });
  map.on('mouseout', () => {
    hover(null, null);
  });
  map.on('movestart', () => {
    hover(null, null);
  });
  map.on('click', ({ point, originalEvent }) => {
    const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    options.onClick(
      targetAt(map, scene, point, MOUSE_REACH) ?? (touch ? targetAt(map, scene, point, TOUCH_REACH) : null),
      {
        x: point.x,
        y: point.y,
      },
    );
  });
  map.on('moveend', () => {
    draw();
    options.onMove(view());
  });

  const ready = new Promise<void>((resolve, reject) => {
    map.once('style.load', () => {
      styled = true;
      map.setFilter('land-focus', focusFilter(focus));
      draw();
      loadBasemap()
        .then((ground) => {
          if (!map.style) return;
          return Promise.all(GROUND_SOURCES.map((name) => source(name).setData(ground[name])));
        })
        .then(() => {
          resolve();
        }, reject);
    });
  });

  function view(): MapView {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  }

  return {
    ready,
    gl: map,
    setScene(next) {
      scene = next;
      draw();
    },
    setTheme(next) {
      theme = next;
      colours = readColours();
      if (!styled) return void map.setStyle(mapStyle(colours, theme, focus));
      restyle();
      draw();
    },
    setFocusCountry(iso2) {
      focus = iso2;
      if (styled) map.setFilter('land-focus', focusFilter(focus));
    },
    fit(target, room = {}) {
      padding = room;
      const box = isBbox(target) ? target : boundsOf(target);
      if (!box) return;
      const bounds: LngLatBoundsLike = [box[0], box[1], box[2], box[3]];
      map.fitBounds(bounds, {
        padding: { top: 0, bottom: 0, left: 0, right: 0, ...room },
        maxZoom: NEAREST_FIT,
        animate: !options.reducedMotion,
        duration: 600,
      });
    },
    flyTo(point, zoom) {
      const camera = { center: [...point] as [number, number], zoom: zoom ?? Math.max(map.getZoom(), 7) };
      if (options.reducedMotion) map.jumpTo(camera);
      else map.easeTo({ ...camera, duration: 700 });
    },
    view,
    project(point) {
      const { x, y } = map.project([...point] as [number, number]);
      return { x, y };
    },
    resize() {
      map.resize();
    },
    destroy() {
      map.remove();
      line.remove();
    },
  };
}

function isBbox(target: Bbox | readonly LonLat[]): target is Bbox {
  return typeof target[0] === 'number';
}
